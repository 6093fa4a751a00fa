package org.entente.reading;

import java.util.List;

/**
 * An agreement that a text tells of.
 *
 * @param type the type's code in the vocabulary, {@code CHARTER}
 * @param title in the text's words, nominative
 * @param englishTitle short English title, put together from the vocabulary
 * @param subjects codes of the subject terms in its title, in alphabetical order: what tells two agreements of the same
 *        parties, type and day apart, in whatever language
 * @param parties alpha-2 codes of the states that conclude it, in alphabetical order
 * @param organisations codes of the organisations that conclude it, in alphabetical order
 * @param signatories positions in {@link Reading#officials()} of those who signed
 * @param sectors codes of the sectors that the text ties to it, in alphabetical order
 * @param milestones the stages told, at least one, oldest first
 * @param provisions what the parties undertake, in the text's order
 * @param passages every place that names it, at least one
 */
public record Instrument(String type, String title, String englishTitle, List<String> subjects, List<String> parties,
        List<String> organisations, List<Integer> signatories, List<String> sectors, List<Milestone> milestones,
        List<Provision> provisions, List<Passage> passages) {
}
