package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.Stage;
import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Finds the stages told in a clause, and whether they are told as facts: by the verb's own negation and mood in
 * Azerbaijani and Turkish, by the words beside it in all four languages.
 */
final class StageReader {

    /** Negated verb: {@code imzalanmayıb, imzalanmadığını, imzalamıyor}; not the verbal noun {@code imzalanması}. */
    private static final Pattern NEGATED = Pattern
            .compile(
                    ".*(?:m[aə](?:d[iuü]|y[iuü]b|m[iuü]ş|y[aə]c|z|y[aə]n)|m[ae](?:d[iuü]|m[iuü]ş|yac|yec|z|yan|yen)|m[iuü]yor).*");
    private static final Pattern FUTURE = Pattern.compile(".*[aəe]c[aəe][qğk].*");
    private static final Pattern CONDITIONAL = Pattern.compile(".*(?:s[aəe]$|s[aəe]l[aəe]r$|[ae]bil.*)");

    private final Analysis analysis;

    StageReader(Analysis analysis) {
        this.analysis = analysis;
    }

    List<StageCue> cues(Clause clause) {
        List<StageCue> cues = new ArrayList<>();
        for (Match match : analysis.found(Kind.STAGES, clause)) {
            Stage stage = Stage.valueOf(match.code());
            cues.add(new StageCue(stage, certainty(match, clause), match));
        }
        return cues;
    }

    private Certainty certainty(Match cue, Clause clause) {
        String tail = verbTail(cue);
        boolean turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        if (turkic && NEGATED.matcher(tail).matches() || near("NEGATION", cue, clause, turkic ? 1 : 5, turkic ? 4 : 3)) {
            return Certainty.DENIED;
        }
        if (turkic && CONDITIONAL.matcher(tail).matches() || near("HYPOTHESIS", cue, clause, 9, turkic ? 4 : 2)) {
            return Certainty.SUPPOSED;
        }
        if (turkic && FUTURE.matcher(tail).matches() || near("PLAN", cue, clause, turkic ? 2 : 6, turkic ? 5 : 2)) {
            return Certainty.PLANNED;
        }
        return Certainty.TOLD;
    }

    /** What follows the verb's root, auxiliaries of the passive included. */
    private String verbTail(Match cue) {
        int end = cue.end();
        return analysis.words().fold().substring(Math.min(cue.stemEnd(), end), end);
    }

    /** Whether a word of grammar stands at most so many words before or after, with no comma or quote between. */
    private boolean near(String code, Match cue, Clause clause, int before, int after) {
        Predicate<Match> close = m -> m.last() < cue.first() && cue.first() - m.last() <= before
                || m.first() > cue.last() && m.first() - cue.last() <= after
                || m.first() <= cue.last() && cue.first() <= m.last();
        return analysis.found(Kind.PHRASES, code, clause).stream().filter(close)
                .anyMatch(m -> !isParted(Math.min(m.end(), cue.end()), Math.max(m.start(), cue.start())));
    }

    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (",;:\"()«»".indexOf(analysis.words().fold().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
