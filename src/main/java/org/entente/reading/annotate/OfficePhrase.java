package org.entente.reading.annotate;

import java.util.List;

import org.entente.reading.vocabulary.Match;

/**
 * An office as a text tells it, with whose it is.
 *
 * @param role the role's code
 * @param match the office's head
 * @param first index of the first token of the phrase, owner and portfolio included
 * @param last index of the last token of the phrase
 * @param countries codes of the states whose office it is, in the text's order
 * @param organisation code of the organisation whose office it is, or null
 * @param plural whether several people hold it
 * @param company whether it is a company's
 * @param title the office in the text's words
 */
record OfficePhrase(String role, Match match, int first, int last, List<String> countries, String organisation,
        boolean plural, boolean company, String title) {
}
