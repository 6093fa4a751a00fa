package org.entente.reading.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A talk with an official: who is asked speaks of the colleagues at home by their offices alone. */
final class Interview {

    /** What tells that somebody was asked, in the sentence that introduces him. */
    private static final Pattern ASKED = Pattern.compile("(?:müsahib|röportaj|söyleş|söhbət|интервью|interview|suallar|"
            + "sorular).*");
    private static final Set<String> SPEAKING = Set.of("-", "–", "—");
    private static final int FEWEST = 3;

    private Interview() {
    }

    /** @return the state of the one who is asked, or null when the text is no interview or does not tell */
    static String state(Analysis analysis, List<Figure> figures) {
        Figure asked = figures.stream().filter(f -> f.country != null && !f.passages.isEmpty())
                .min(Comparator.comparingInt(f -> f.passages.get(0).start())).orElse(null);
        if (asked == null || asked.roles().contains("AMBASSADOR")) {
            return null;
        }
        int turns = 0;
        boolean introduced = false;
        for (Clause clause : analysis.clauses()) {
            turns += SPEAKING.contains(analysis.words().folded(clause.first())) ? 1 : 0;
            boolean there = !introduced && asked.passages.stream().anyMatch(p -> clause.contains(p.start()));
            for (int token = clause.first(); there && token <= clause.last(); token++) {
                introduced |= ASKED.matcher(analysis.words().folded(token)).matches();
            }
        }
        return turns >= FEWEST || introduced && isForemost(asked, figures) ? asked.country : null;
    }

    /** Whether nobody is named more often than the one who is asked. */
    private static boolean isForemost(Figure asked, List<Figure> figures) {
        return figures.stream().noneMatch(f -> f.passages.size() > asked.passages.size());
    }
}
