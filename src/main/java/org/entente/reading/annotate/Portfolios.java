package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Fields that only say whose ministers or ministries meet: {@code the energy, trade and transport ministers},
 * {@code министры обороны и экономики}. Offices in the plural belong to nobody, so that none of them is read as an office.
 */
final class Portfolios {

    /** Offices or ministries in the plural, and what they are over that is no field. */
    static final String OFFICES = "OFFICES";
    static final String PORTFOLIO = "PORTFOLIO";

    private final Analysis analysis;
    private final Enumeration enumeration;
    private final Map<Integer, Match> byStart = new HashMap<>();
    private final Map<Integer, Match> byEnd = new HashMap<>();

    Portfolios(Analysis analysis) {
        this.analysis = analysis;
        this.enumeration = new Enumeration(analysis);
    }

    /** @return offsets where a field starts that stands in an enumeration of offices */
    Set<Integer> starts() {
        List<Match> offices = new ArrayList<>();
        for (Match match : analysis.found(Kind.LISTED)) {
            if (OFFICES.equals(match.code())) {
                offices.add(match);
            } else {
                remember(match);
            }
        }
        if (offices.isEmpty()) {
            return Set.of();
        }
        analysis.found(Kind.SECTORS).forEach(this::remember);
        Set<Integer> starts = new HashSet<>();
        for (Match office : offices) {
            if (analysis.language() != Language.RU) {
                before(office, starts);
            }
            if (analysis.language() == Language.RU || analysis.language() == Language.EN) {
                behind(office, starts);
            }
        }
        return starts;
    }

    private void remember(Match match) {
        byStart.put(match.first(), match);
        byEnd.put(match.last(), match);
    }

    private void before(Match office, Set<Integer> starts) {
        List<Integer> several = new ArrayList<>();
        Match field = byEnd.get(office.first() - 1);
        while (field != null) {
            several.add(field.start());
            int at = enumeration.before(field.first());
            field = at == field.first() - 1 ? null : byEnd.get(at);
        }
        add(several, starts);
    }

    private void behind(Match office, Set<Integer> starts) {
        List<Integer> several = new ArrayList<>();
        Match field = byStart.get(enumeration.led(office.last()));
        while (field != null) {
            several.add(field.start());
            int at = enumeration.after(field.last());
            field = at == field.last() + 1 ? null : byStart.get(at);
        }
        add(several, starts);
    }

    /** Ministries of one field are two states', which work together in it. */
    private static void add(List<Integer> several, Set<Integer> starts) {
        if (several.size() > 1) {
            starts.addAll(several);
        }
    }
}
