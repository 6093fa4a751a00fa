package org.entente.reading.annotate;

import java.util.Set;

import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Match;

/** English verbs, with the words before them. */
final class EnglishForm implements Form {

    private static final Set<String> MODALS = Set.of("must", "should", "can", "cannot", "shall", "unless", "before", "until",
            "ahead", "yet", "awaits", "awaiting", "pending", "requires", "require", "ready");
    private static final Set<String> AFTER = Set.of("after", "following", "upon", "completed", "since", "exchanged",
            "exchange");
    private static final Set<String> IS = Set.of("is", "are");
    private static final Set<String> UNTIL = Set.of("until", "unless", "once");
    private static final Set<String> WHEN = Set.of("after", "when", "as");

    private final Analysis analysis;

    EnglishForm(Analysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public Certainty of(Match cue, Clause clause) {
        boolean noun = analysis.words().folded(cue.first()).endsWith("ation");
        boolean after = false;
        for (int token = cue.first() - 1; token >= Math.max(clause.first(), cue.first() - 4); token--) {
            String word = analysis.words().folded(token);
            if (token >= cue.first() - 2 && word.equals("to") && !noun) {
                return Certainty.PLANNED;
            }
            if (token >= cue.first() - 3 && MODALS.contains(word)) {
                return Certainty.SUPPOSED;
            }
            after |= AFTER.contains(word);
        }
        if (!noun && isStillToBe(cue, clause)) {
            return Certainty.SUPPOSED;
        }
        return noun && cue.code().equals("RATIFIED") && !after ? Certainty.SUPPOSED : Certainty.TOLD;
    }

    /** English says it with {@code will}, which is a word of its own. */
    @Override
    public boolean isFuture(Match cue) {
        return false;
    }

    @Override
    public boolean isAfterwards(Match cue, Clause clause) {
        return cue.first() > clause.first() && WHEN.contains(analysis.words().folded(cue.first() - 1));
    }

    /** {@code until both have signed it, after it is signed}. */
    private boolean isStillToBe(Match cue, Clause clause) {
        boolean present = cue.first() > clause.first() && IS.contains(analysis.words().folded(cue.first() - 1));
        for (int token = cue.first() - 1; token >= Math.max(clause.first(), cue.first() - 6); token--) {
            String word = analysis.words().folded(token);
            if (word.equals(",")) {
                return false;
            }
            if (UNTIL.contains(word) || present && WHEN.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
