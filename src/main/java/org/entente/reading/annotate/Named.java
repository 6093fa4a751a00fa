package org.entente.reading.annotate;

/**
 * A place where a person is named.
 *
 * @param person the person's position
 * @param start offset of the name's first character
 * @param end offset after its last character
 * @param nameCase the case in which it stands
 */
record Named(int person, int start, int end, NameCase nameCase) {
}
