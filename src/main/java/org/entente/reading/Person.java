package org.entente.reading;

import java.util.List;

/**
 * An official that a text names.
 *
 * @param name the name in English newswire spelling, Latin letters without diacritics: {@code Ilham Aliyev}
 * @param written the name as the text's language writes it, nominative and as full as the text tells it
 * @param authority the English name of the authority file's entry that this person was recognised as, or null
 * @param country alpha-2 code of the state served, or null when it is an organisation or the text does not settle it
 * @param organisation code of the organisation served, or null
 * @param offices the offices that the text tells, in its order; empty when it names the person without one
 * @param passages every place that names the person, at least one
 */
public record Person(String name, String written, String authority, String country, String organisation,
        List<Office> offices, List<Passage> passages) {
}
