package org.entente.reading.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.reading.vocabulary.Kind;

/** The names of a text by where they stand. */
final class Names {

    private final Analysis analysis;
    private final Map<Integer, NameRun> byFirst = new HashMap<>();
    private final Map<Integer, NameRun> byLast = new HashMap<>();

    Names(Analysis analysis, List<NameRun> runs) {
        this.analysis = analysis;
        for (NameRun run : runs) {
            byFirst.put(run.first(), run);
            byLast.put(run.last(), run);
        }
    }

    /** @return the name that begins with the token, or null */
    NameRun startingAt(int token) {
        return byFirst.get(token);
    }

    /** @return the name that ends with the token, or null */
    NameRun endingAt(int token) {
        return byLast.get(token);
    }

    /**
     * Whether a run of capitalised words can be a person's name: none of them is a body's, and no state's name leads to
     * it.
     */
    boolean isPerson(NameRun run) {
        for (int token = run.first(); token <= run.last(); token++) {
            if (CommonNouns.isInstitution(analysis.words().folded(token), analysis.language())
                    && (run.words().size() > 2 || token == run.last() || token == run.first() && run.words().size() > 1)
                    && !isNamed(run)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the authority file knows the name: what sounds like a body's may be his. */
    boolean isNamed(NameRun run) {
        return !analysis.at(Kind.OFFICIALS, run.last()).isEmpty();
    }
}
