package org.entente.reading;

import java.util.List;

/**
 * An office as one text tells it of a person.
 *
 * @param role the role's code in the vocabulary, {@code FOREIGN_MINISTER}
 * @param title the office in the text's words, nominative
 * @param passages where the text tells it, at least one
 */
public record Office(String role, String title, List<Passage> passages) {
}
