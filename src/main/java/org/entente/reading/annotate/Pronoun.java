package org.entente.reading.annotate;

import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.Stage;

/**
 * Whether a pronoun stands for the instrument of which a stage is told: {@code ratified it, it was signed, он вступил в
 * силу}.
 */
final class Pronoun {

    private static final Set<String> RUSSIAN = Set.of("он", "она", "оно");
    /** What is done to somebody, and not what he does himself. */
    private static final Pattern PASSIVE = Pattern.compile("(?:подписа|парафирова|ратифицирова|денонсирова|приостановле)н.*");
    private static final int NEAR = 4;

    private final Analysis analysis;

    Pronoun(Analysis analysis) {
        this.analysis = analysis;
    }

    boolean stands(StageCue cue, Clause clause) {
        if (cue.stage() == Stage.PROPOSED || cue.stage() == Stage.AGREED) {
            return false;
        }
        boolean near = cue.match().first() - clause.first() <= NEAR;
        String first = analysis.words().folded(clause.first());
        if (analysis.language() == Language.EN) {
            int next = cue.match().last() + 1;
            return near && first.equals("it") || next <= clause.last() && analysis.words().folded(next).equals("it");
        }
        String word = analysis.words().folded(cue.match().first());
        return analysis.language() == Language.RU && near && RUSSIAN.contains(first)
                && (cue.stage() == Stage.IN_FORCE || PASSIVE.matcher(word).matches());
    }
}
