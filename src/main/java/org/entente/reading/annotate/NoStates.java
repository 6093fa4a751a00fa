package org.entente.reading.annotate;

import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Universities, cities, chambers and clubs: what they conclude among themselves is no agreement of states. */
final class NoStates {

    private static final Set<String> JOINING = Set.of("ilə", "ile", "və", "ve", "arasinda", "arasındaki", "and", "и", "signed",
            "sign", "have", "has", "подписал", "подписали", "заключил", "заключили");
    private static final Set<String> LEADING = Set.of("between", "with", "между", "с", "со");
    private static final int NEAR = 5;

    private final Analysis analysis;

    NoStates(Analysis analysis) {
        this.analysis = analysis;
    }

    /** @return whether one of them stands in the clause as a side of the instrument */
    boolean sign(Head head, Clause clause) {
        if (head.cues().isEmpty() || head.match().entry().anaphor()) {
            return false;
        }
        for (Match body : analysis.found(Kind.STAGES, "NO_STATE", clause)) {
            if (isSide(body, clause)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSide(Match body, Clause clause) {
        int next = body.last() + 1;
        if (next <= clause.last() && JOINING.contains(analysis.words().folded(next))) {
            return true;
        }
        if (analysis.language() == Language.AZ || analysis.language() == Language.TR) {
            return false;
        }
        for (int token = body.first() - 1; token >= Math.max(clause.first(), body.first() - NEAR); token--) {
            if (LEADING.contains(analysis.words().folded(token))) {
                return true;
            }
        }
        return false;
    }
}
