package org.entente.reading.vocabulary;

/**
 * One way to write an entry in one language.
 *
 * @param kind the entry's kind
 * @param entry what it stands for
 * @param written the dictionary form without its marks
 */
public record Form(Kind kind, Entry entry, String written) {
}
