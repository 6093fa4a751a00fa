package org.entente.loading;

import org.entente.reading.Reading;

/**
 * A file that is a document.
 *
 * @param reading what it says, without the text when the store knew it
 * @param fingerprint of its bytes and of the reader, in 64 hexadecimal digits
 * @param content what the store knew of it, or null when it was read just now
 */
record SeedReading(Reading reading, String fingerprint, String content) {
}
