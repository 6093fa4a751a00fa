package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;

import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** {@code от монгольской стороны подпись поставил министр X}: a sentence that tells for which side an official acts. */
final class SideCues {

    private static final List<String> SIDE = List.of("сторон", "tərəfdən", "tərəfindən", "tarafından", "taraftan", "side",
            "adından", "adına",
            "делегаци");
    private static final Set<String> FOR = Set.of("от", "с", "со");
    private static final List<String> REPRESENTING = List.of("представля", "представи", "возглав");
    private static final Set<String> ENGLISH = Set.of("on", "for", "from");

    private final Analysis analysis;
    private final List<OfficePhrase> offices;

    SideCues(Analysis analysis, List<OfficePhrase> offices) {
        this.analysis = analysis;
        this.offices = offices;
    }

    /** @return the state of the side that is told last before the office, no other state between; or null */
    String side(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        Match last = null;
        int start = analysis.words().starts()[office.first()];
        for (Match country : analysis.between(Kind.COUNTRIES, clause.start(), start, m -> true)) {
            last = country;
        }
        if (last == null || last.last() + 1 >= office.first() || !isSide(last, clause, office) || isParted(last, office)) {
            return null;
        }
        return last.code();
    }

    /** Whether another office stands between, whose holder acted for the side. */
    private boolean isParted(Match country, OfficePhrase office) {
        for (OfficePhrase other : offices) {
            if (other.first() > country.last() && other.last() < office.first() - 2) {
                return true;
            }
        }
        return false;
    }

    private boolean isSide(Match country, Clause clause, OfficePhrase office) {
        String next = analysis.words().folded(country.last() + 1);
        if (SIDE.stream().noneMatch(next::startsWith)) {
            return false;
        }
        String before = country.first() > clause.first() ? analysis.words().folded(country.first() - 1) : "";
        String earlier = country.first() - 1 > clause.first() ? analysis.words().folded(country.first() - 2) : "";
        return switch (analysis.language()) {
            case AZ, TR -> true;
            case EN -> before.equals("the") && ENGLISH.contains(earlier);
            case RU -> FOR.contains(before) || isRepresented(country.last() + 2, office.first());
        };
    }

    private boolean isRepresented(int from, int to) {
        for (int token = from; token < Math.min(to, from + 3); token++) {
            String word = analysis.words().folded(token);
            if (REPRESENTING.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
