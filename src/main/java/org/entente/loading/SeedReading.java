package org.entente.loading;

import org.entente.reading.Reading;

/**
 * A file that is a document.
 *
 * @param name the file's name
 * @param reading what it says, or null when it says what is on record
 * @param fingerprint of its bytes and of the reader, in 64 hexadecimal digits
 * @param stamp what the file system and the rules of loading say of it, in 32 hexadecimal digits, or null
 */
record SeedReading(String name, Reading reading, String fingerprint, String stamp) {
}
