package org.entente.reading.annotate;

import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Match;

/** Tells offices of regions, whose heads and governments are none of a state. */
final class RegionalOffices {

    /** What a region has, too. */
    private static final Set<String> REGIONAL = Set.of("PRESIDENT", "PRIME_MINISTER", "SPEAKER", "OTHER");

    private final Analysis analysis;
    private final boolean headLast;

    RegionalOffices(Analysis analysis) {
        this.analysis = analysis;
        this.headLast = analysis.language() == Language.AZ || analysis.language() == Language.TR;
    }

    /** {@code Kürdistan Bölgesi Başbakanı, глава Республики Татарстан}: the state of the region that it is an office of. */
    String country(Match head, int first, int last, Clause clause) {
        if (!REGIONAL.contains(head.code())) {
            return null;
        }
        int from = headLast || analysis.language() == Language.EN ? Math.max(clause.first(), Math.min(first, head.first() - 3))
                : head.first();
        int to = headLast ? head.first() - 1 : Math.min(clause.last(), Math.max(last, head.last() + 2));
        String found = null;
        for (int token = from; token <= to; token++) {
            boolean capital = Character.isUpperCase(analysis.text().charAt(analysis.words().starts()[token]));
            String word = analysis.words().folded(token);
            boolean kurdish = capital && (word.startsWith("kürt") || word.startsWith("kürd")) && token < to
                    && analysis.words().folded(token + 1).startsWith("bölgesel");
            String state = kurdish ? "IQ" : capital ? Regions.country(word) : null;
            found = state == null ? found : state;
        }
        return found;
    }
}
