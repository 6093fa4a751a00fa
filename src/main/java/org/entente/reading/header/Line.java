package org.entente.reading.header;

/** A line of the page without the spaces at its ends: never empty. */
record Line(int start, int end) {
}
