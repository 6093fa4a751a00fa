package org.entente.loading;

import org.entente.reading.Reading;

/**
 * A file that is a document.
 *
 * @param reading what it says
 * @param fingerprint of its bytes and of the reader, in 64 hexadecimal digits
 * @param unchanged whether the store knew it
 */
record SeedReading(Reading reading, String fingerprint, boolean unchanged) {
}
