package org.entente.reading.annotate;

import java.util.List;

import org.entente.reading.Language;
import org.entente.reading.Stage;
import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Whether a stage is told as a fact: by the verb's own negation and mood in Azerbaijani and Turkish, by its form in Russian,
 * by the words beside it in all four languages, and by what the sentence makes of what it reports.
 */
final class Certainties {

    private final Analysis analysis;
    private final Nearby nearby;
    private final Form form;
    /** The same in Azerbaijani and Turkish, else null. */
    private final TurkicForm turkic;

    Certainties(Analysis analysis) {
        this.analysis = analysis;
        this.nearby = new Nearby(analysis);
        boolean suffixed = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        this.turkic = suffixed ? new TurkicForm(analysis) : null;
        this.form = turkic != null ? turkic
                : analysis.language() == Language.RU ? new RussianForm(analysis, nearby) : new EnglishForm(analysis);
    }

    Certainty of(Match cue, Stage stage, List<Match> told, Clause clause) {
        if (isDenied(cue, stage, told, clause)) {
            return Certainty.DENIED;
        }
        if (isSupposed(cue, stage, told, clause)) {
            return Certainty.SUPPOSED;
        }
        if (turkic != null && turkic.isToCome(cue, clause)
                || nearby.has("PLAN", cue, clause, turkic != null ? 2 : 6, turkic != null ? 5 : 2)) {
            return told.stream().anyMatch(m -> m.code().equals("CONDITION")) ? Certainty.SUPPOSED : Certainty.PLANNED;
        }
        if (stage == Stage.PROPOSED) {
            return Certainty.TOLD;
        }
        return isPrecondition(cue, told, clause) ? Certainty.SUPPOSED : form.of(cue, clause);
    }

    private boolean isDenied(Match cue, Stage stage, List<Match> told, Clause clause) {
        if (turkic == null) {
            return nearby.has("NEGATION", cue, clause, 5, 3) || isAbsent(cue, told);
        }
        return turkic.isNegated(cue, clause) || nearby.has("NEGATION", cue, clause, 1, 4) || isAbsent(cue, told)
                || (stage == Stage.PROPOSED || turkic.isNoun(cue, clause)) && turkic.isUndone(cue, clause);
    }

    private boolean isSupposed(Match cue, Stage stage, List<Match> told, Clause clause) {
        return analysis.words().folded(clause.last()).equals("?")
                || told.stream().anyMatch(m -> m.code().equals("DENIAL"))
                || stage == Stage.AGREED && told.stream().anyMatch(m -> m.code().equals("PARTLY"))
                || nearby.has("HYPOTHESIS", cue, clause, 9, turkic != null ? 4 : 2) || isWished(cue, told)
                || turkic != null && (turkic.isConditional(cue, clause) || turkic.isOpen(cue, clause));
    }

    /**
     * {@code вступит в силу после ратификации, onaylandıktan sonra yürürlüğe girecek}: the one is to happen when the
     * other has.
     */
    private boolean isPrecondition(Match cue, List<Match> told, Clause clause) {
        return form.isAfterwards(cue, clause) && (!analysis.found(Kind.PHRASES, "PLAN", clause).isEmpty()
                || told.stream().anyMatch(other -> other != cue && form.isFuture(other))
                || turkic != null && turkic.endsInFuture(cue, clause));
    }

    /** {@code imzalanmış bir protokol bulunmadığını}: there is none. */
    private boolean isAbsent(Match cue, List<Match> told) {
        for (Match absent : told) {
            if (absent.code().equals("ABSENT") && absent.first() > cue.last() && absent.first() - cue.last() <= 6
                    && !nearby.isParted(cue.end(), absent.start())) {
                return true;
            }
        }
        return false;
    }

    /** Somebody wants it, asks for it, or it is only said to be so. */
    private boolean isWished(Match cue, List<Match> told) {
        for (Match wish : told) {
            boolean close = wish.code().equals("WISH") && (wish.last() < cue.first() && cue.first() - wish.last() <= 9
                    || wish.first() > cue.last() && wish.first() - cue.last() <= (turkic != null ? 5 : 2));
            if (close && !nearby.isParted(Math.min(wish.end(), cue.end()), Math.max(wish.start(), cue.start()))) {
                return true;
            }
        }
        return false;
    }
}
