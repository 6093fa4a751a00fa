package org.entente.reading.annotate;

import java.util.Set;

import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * The part of a sentence that tells of one deed: without what somebody says about it, and without what is said in passing of
 * something else.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param passing a stretch inside it that speaks of something else, perhaps empty
 */
record Scope(int start, int end, Span passing) {

    private static final Set<String> RELATIVES = Set.of("который", "которая", "которое", "которые", "которого", "которой",
            "которому", "которых", "которым", "которыми", "котором", "которую", "где", "which", "who", "whom", "whose",
            "where");

    boolean contains(int offset) {
        return start <= offset && offset < end && !passing.contains(offset);
    }

    /** @return the part of the clause in which the cue stands */
    static Scope of(Analysis analysis, Clause clause, StageCue cue) {
        int start = clause.start();
        int end = clause.end();
        for (Match speech : analysis.found(Kind.PHRASES, "SPEECH", clause)) {
            if (speech.end() <= cue.start()) {
                start = speech.end();
            } else if (speech.start() >= cue.end()) {
                end = Math.min(end, speech.start());
            }
        }
        Span passing = new Span(start, start);
        for (int i = clause.first() + 1; i <= clause.last() && analysis.words().starts()[i] < cue.start(); i++) {
            if (analysis.words().starts()[i] >= start && opens(analysis, i)) {
                int comma = lastComma(analysis, i, cue);
                if (comma < 0) {
                    start = analysis.words().starts()[i];
                } else {
                    passing = new Span(analysis.words().starts()[i], analysis.words().starts()[comma]);
                }
            }
        }
        return new Scope(start, end, passing);
    }

    /** {@code , в котором; , who}: a relative word behind a comma, perhaps with a preposition between. */
    private static boolean opens(Analysis analysis, int token) {
        return RELATIVES.contains(analysis.words().folded(token))
                && (analysis.words().folded(token - 1).equals(",")
                        || token > 1 && analysis.words().folded(token - 2).equals(","));
    }

    private static int lastComma(Analysis analysis, int from, StageCue cue) {
        for (int i = cue.match().first() - 1; i > from; i--) {
            if (analysis.words().folded(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }
}
