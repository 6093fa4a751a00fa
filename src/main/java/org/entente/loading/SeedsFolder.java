package org.entente.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder that texts are taken from: every {@code *.txt} right in it, and nothing else. */
@Singleton
public class SeedsFolder {

    private final Path folder;

    /** @param folder a relative one is taken from the working directory */
    public SeedsFolder(@ConfigProperty(name = "entente.seeds", defaultValue = "seeds") Path folder) {
        this.folder = folder;
    }

    /** @throws MissingSeedsException when there is no such folder, or none that can be listed */
    public void requireThere() {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new MissingSeedsException(folder);
        }
    }

    /**
     * @return what is called {@code *.txt}, folders too, in the order of names
     * @throws MissingSeedsException when there is no such folder, or none that can be listed
     */
    public List<Path> texts() {
        requireThere();
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(SeedsFolder::name).filter(SeedsFolder::isCalledText).sorted().map(folder::resolve).toList();
        } catch (IOException e) {
            throw new MissingSeedsException(folder);
        }
    }

    /** @return what waits for the folder to change, for its user to close */
    FolderWatch watch() {
        return new FolderWatch(folder);
    }

    static String name(Path text) {
        return text.getFileName().toString();
    }

    // what starts with a dot is an editor's or a file system's own
    private static boolean isCalledText(String name) {
        return name.endsWith(".txt") && !name.startsWith(".");
    }
}
