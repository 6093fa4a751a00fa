package org.entente.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Files that come with the service, in its package or executable. */
final class Resources {

    private Resources() {
    }

    /** @return what a file holds */
    static Optional<byte[]> bytes(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + name, e);
        }
    }
}
