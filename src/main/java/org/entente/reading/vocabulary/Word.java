package org.entente.reading.vocabulary;

/**
 * A word as forms use it.
 *
 * @param written the dictionary form
 * @param stem where suffixes go on, or null
 * @param inflects whether texts may inflect it
 * @param open whether anything may follow it
 * @param capitals how texts must capitalise it
 */
record Word(String written, String stem, boolean inflects, boolean open, Capitals capitals) {
}
