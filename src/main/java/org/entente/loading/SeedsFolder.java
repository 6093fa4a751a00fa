package org.entente.loading;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    List<SeedFile> texts() {
        requireThere();
        // a loop, for a start is not yet compiled, and looks at each of a hundred thousand names
        List<SeedFile> texts = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (isCalledText(name)) {
                    texts.add(new SeedFile(name, entry));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new MissingSeedsException(folder);
        }
        texts.sort(Comparator.comparing(SeedFile::name));
        return texts;
    }

    /** @return what waits for the folder to change, for its user to close */
    FolderWatch watch() {
        return new FolderWatch(folder);
    }

    // what starts with a dot is an editor's or a file system's own
    private static boolean isCalledText(String name) {
        return name.endsWith(".txt") && !name.startsWith(".");
    }
}
