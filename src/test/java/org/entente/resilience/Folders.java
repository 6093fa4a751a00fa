package org.entente.resilience;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of these tests. */
final class Folders {

    private static final Path ALL = Path.of("target", "resilience");
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");

    private Folders() {
    }

    /** @return an empty folder of that name, whatever an earlier run left there */
    static Path empty(String name) throws IOException {
        Path folder = ALL.resolve(name);
        if (Files.exists(folder)) {
            delete(folder);
        }
        return Files.createDirectories(folder);
    }

    /** With all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                if (Files.isDirectory(path) || Files.isRegularFile(path)) {
                    Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** @return a folder of that name with the first texts of the corpus, in all four languages from 18 on */
    static Path seeds(String name, int texts) throws IOException {
        Path folder = empty(name);
        for (Path text : corpus().subList(0, texts)) {
            Files.copy(text, folder.resolve(text.getFileName()));
        }
        return folder;
    }

    /** @return the texts of the corpus in the order of names */
    static List<Path> corpus() throws IOException {
        try (Stream<Path> all = Files.list(CORPUS)) {
            return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
