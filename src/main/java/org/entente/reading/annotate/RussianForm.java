package org.entente.reading.annotate;

import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Match;

/** Russian verbs and verbal nouns. */
final class RussianForm implements Form {

    private static final Pattern FUTURE = Pattern.compile("(?:вступ|заключ|прекрат)[ия]т.*|подпиш.*|парафиру[ею]т"
            + "|ратифициру[ею]т|денонсиру[ею]т|расторгн.*|приостанов[ия]т");
    private static final Pattern INFINITIVE = Pattern.compile("\\S*(?:ть|ться)(?: .*)?");
    private static final Pattern NOUN = Pattern.compile("(?:подписани|ратификаци|парафировани|вступлени|заключени"
            + "|денонсаци|согласовани).*");
    private static final Set<String> AIMS = Set.of("для", "на", "к", "ко", "перед", "до", "без");
    /** {@code раунд согласования}: what is still going on. */
    private static final Pattern PROCESS = Pattern
            .compile("раунд.*|процесс.*|процедур.*|стади.*|этап.*|срок.*|ожидани.*|вопрос.*");
    private static final Set<String> ABOUT = Set.of("о", "об");
    /**
     * Who reports of a deed, or makes a law of it, tells that it was done: {@code сообщил о подписании, закон о
     * ратификации}.
     */
    private static final Pattern REPORTING = Pattern
            .compile("сообщ.*|объяв.*|закон.*|указ.*|постановлени.*|решени.*|документ.*");
    private static final int REACH = 16;

    private final Analysis analysis;
    private final Nearby nearby;

    RussianForm(Analysis analysis, Nearby nearby) {
        this.analysis = analysis;
        this.nearby = nearby;
    }

    @Override
    public Certainty of(Match cue, Clause clause) {
        String word = analysis.words().fold().substring(cue.start(), cue.end());
        if (FUTURE.matcher(word).matches() || INFINITIVE.matcher(word).matches()) {
            return Certainty.PLANNED;
        }
        if (!NOUN.matcher(word).matches()) {
            return Certainty.TOLD;
        }
        if (cue.first() > clause.first() && PROCESS.matcher(analysis.words().folded(cue.first() - 1)).matches()) {
            return Certainty.SUPPOSED;
        }
        boolean about = cue.first() > clause.first() && ABOUT.contains(analysis.words().folded(cue.first() - 1));
        if (about && !isReported(cue, clause)) {
            return Certainty.SUPPOSED;
        }
        if (cue.first() > clause.first() && AIMS.contains(analysis.words().folded(cue.first() - 1))) {
            return Certainty.SUPPOSED;
        }
        return nearby.has("PLAN", cue, clause, 0, REACH) ? Certainty.PLANNED
                : nearby.has("NEGATION", cue, clause, 0, REACH) ? Certainty.DENIED : Certainty.TOLD;
    }

    @Override
    public boolean isFuture(Match cue) {
        return FUTURE.matcher(analysis.words().fold().substring(cue.start(), cue.end())).matches();
    }

    @Override
    public boolean isAfterwards(Match cue, Clause clause) {
        return cue.first() > clause.first() && analysis.words().folded(cue.first() - 1).equals("после");
    }

    private boolean isReported(Match cue, Clause clause) {
        for (int token = cue.first() - 2; token >= Math.max(clause.first(), cue.first() - 8); token--) {
            if (REPORTING.matcher(analysis.words().folded(token)).matches()) {
                return true;
            }
        }
        return false;
    }
}
