package org.entente.reading;

/**
 * One place where a text names a thing of the vocabulary.
 *
 * @param code the thing's code: a country's alpha-2, an organisation's or a sector's code
 * @param passage where it is named
 */
public record Mention(String code, Passage passage) {
}
