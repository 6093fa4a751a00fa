package org.entente.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.entente.reading.UnreadableTextException;

/** The bytes of a file, when it is one that can be a text. */
final class SeedContent {

    private static final int MEGABYTE = 1024 * 1024;

    private final long maxSize;

    /** @param maxSize in bytes */
    SeedContent(long maxSize) {
        this.maxSize = maxSize;
    }

    /** @throws UnreadableTextException with the reason to report */
    byte[] of(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnreadableTextException("a folder, not a file");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableTextException("not a regular file");
        }
        try (InputStream input = open(file)) {
            // one byte more tells a file that grew since from one that just fits
            byte[] content = input.readNBytes((int) Math.min(maxSize + 1, Integer.MAX_VALUE - 8));
            if (content.length > maxSize) {
                throw tooLarge();
            }
            if (content.length == 0) {
                throw new UnreadableTextException("the file is empty");
            }
            return content;
        } catch (AccessDeniedException e) {
            throw new UnreadableTextException("the file may not be read: permission denied");
        } catch (IOException e) {
            throw new UnreadableTextException("the file could not be read from its disk");
        }
    }

    private InputStream open(Path file) throws IOException {
        if (Files.size(file) > maxSize) {
            throw tooLarge();
        }
        return Files.newInputStream(file);
    }

    private UnreadableTextException tooLarge() {
        return new UnreadableTextException("larger than %s; see entente.load.max-file-size"
                .formatted(maxSize % MEGABYTE == 0 ? maxSize / MEGABYTE + " MB" : maxSize + " bytes"));
    }
}
