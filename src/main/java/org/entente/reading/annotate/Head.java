package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;

import org.entente.reading.vocabulary.Match;

/**
 * A noun that names an instrument, with the words that belong to it.
 *
 * @param match the noun
 * @param manner how it is meant
 * @param phrase the noun phrase: its title where it stands in quotes
 * @param subjects codes of the subject terms in the phrase that tell agreements apart
 * @param cues the stages told of it in its clause
 */
record Head(Match match, Manner manner, Span phrase, Set<String> subjects, List<StageCue> cues) {

    /** What the words beside a noun make of it. */
    enum Manner {
        /** It names an instrument. */
        NAMED,
        /** {@code указанный договор, bu saziş}: one named before. */
        BACK,
        /** {@code belə bir saziş, such an agreement}: one named before, or with a side of its own another of its kind. */
        SUCH,
        /** {@code benzer bir anlaşma}: another of the kind of the one named before. */
        SIMILAR,
        /** {@code üç anlaşma, memoranda}: more than one. */
        PLURAL
    }

    boolean pointsBack() {
        return match.entry().anaphor() || manner == Manner.BACK;
    }

    boolean isAnother() {
        return manner == Manner.SIMILAR || manner == Manner.SUCH;
    }

    String type() {
        return match.code();
    }

    Head as(Manner other) {
        return new Head(match, other, phrase, subjects, cues);
    }

    Head told(List<StageCue> others) {
        return new Head(match, manner, phrase, subjects, others);
    }
}
