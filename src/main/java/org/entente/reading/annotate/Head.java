package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;

import org.entente.reading.vocabulary.Match;

/**
 * A noun that names an instrument, with the words that belong to it.
 *
 * @param match the noun
 * @param phrase the noun phrase: its title where it stands in quotes
 * @param subjects codes of the subject terms in the phrase that tell agreements apart
 * @param cues the stages told of it in its clause
 */
record Head(Match match, Span phrase, Set<String> subjects, List<StageCue> cues) {

    boolean pointsBack() {
        return match.entry().anaphor();
    }

    String type() {
        return match.code();
    }
}
