package org.entente.loading;

import java.nio.file.Path;

/**
 * A file that is called as a text is.
 *
 * @param name the file's name
 * @param path where it is
 */
record SeedFile(String name, Path path) {
}
