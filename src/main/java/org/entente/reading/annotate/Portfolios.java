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
 * Fields that only say what somebody or something is called after: ministers who meet ({@code the energy, trade and
 * transport ministers}), whose offices in the plural are nobody's, so that none of them is read as an office; an expert of
 * a field; a university, a street or a paper that bears its name.
 */
final class Portfolios {

    /** Offices or ministries in the plural, and what they are over that is no field. */
    static final String OFFICES = "OFFICES";
    static final String PORTFOLIO = "PORTFOLIO";
    static final String EXPERT = "EXPERT";
    static final String BODY = "BODY";

    /** First names that are also the word for a field, folded. */
    private static final Set<String> FIRST_NAMES = Set.of("bariş", "uzay");
    private static final String POSSESSIVE_ENDS = "ıiuü";

    private final Analysis analysis;
    private final Enumeration enumeration;
    private final Map<Integer, Match> byStart = new HashMap<>();
    private final Map<Integer, Match> byEnd = new HashMap<>();
    private final Set<Integer> starts = new HashSet<>();

    Portfolios(Analysis analysis) {
        this.analysis = analysis;
        this.enumeration = new Enumeration(analysis);
    }

    /** @return offsets where a field starts that is none of cooperation */
    Set<Integer> starts() {
        List<Match> heads = new ArrayList<>();
        for (Match match : analysis.found(Kind.LISTED)) {
            switch (match.code()) {
                case OFFICES, EXPERT, BODY -> heads.add(match);
                default -> remember(match);
            }
        }
        analysis.found(Kind.SECTORS).forEach(this::remember);
        for (Match head : heads) {
            boolean body = BODY.equals(head.code());
            if (analysis.language() != Language.RU || EXPERT.equals(head.code())) {
                before(head, body);
            }
            if (analysis.language() == Language.RU || analysis.language() == Language.EN) {
                behind(head, body);
            }
        }
        if (analysis.language() == Language.TR) {
            analysis.found(Kind.SECTORS).stream().filter(this::isFirstName).forEach(m -> starts.add(m.start()));
        }
        return starts;
    }

    private void remember(Match match) {
        byStart.put(match.first(), match);
        byEnd.put(match.last(), match);
    }

    private void before(Match head, boolean body) {
        int to = OFFICES.equals(head.code()) ? head.first() - 1 : enumeration.headed(head.first());
        List<Match> several = new ArrayList<>();
        Match field = byEnd.get(to);
        while (field != null) {
            several.add(field);
            int at = enumeration.before(field.first());
            field = at == field.first() - 1 && !body ? null : byEnd.get(at);
        }
        add(head, several, to < head.first() - 1);
    }

    private void behind(Match head, boolean body) {
        int to = OFFICES.equals(head.code()) ? enumeration.led(head.last()) : enumeration.heading(head.last());
        if (body && analysis.language() == Language.RU && byStart.get(to) == null && isGenitive(to)) {
            to++;
        }
        List<Match> several = new ArrayList<>();
        Match field = byStart.get(to);
        while (field != null) {
            several.add(field);
            int at = enumeration.after(field.last());
            field = at == field.last() + 1 ? null : byStart.get(at);
        }
        add(head, several, to > head.last() + 1);
    }

    /** An adjective between a body and its field: {@code Университет мировой экономики}. */
    private boolean isGenitive(int token) {
        if (token >= analysis.words().size()) {
            return false;
        }
        String word = analysis.words().folded(token);
        return word.endsWith("ой") || word.endsWith("ого") || word.endsWith("ых") || word.endsWith("их");
    }

    /** Ministries of one field are two states', which work together in it; a body's name is written with capitals. */
    private void add(Match head, List<Match> several, boolean apart) {
        boolean taken = switch (head.code()) {
            case OFFICES -> several.size() > 1;
            case BODY -> !several.isEmpty() && (isCapital(several.get(0).start())
                    || isCapital(head.start()) && (apart || analysis.language() == Language.RU));
            default -> true;
        };
        for (int i = 0; taken && i < several.size(); i++) {
            starts.add(several.get(i).start());
        }
    }

    private boolean isFirstName(Match match) {
        int next = match.last() + 1;
        if (match.first() != match.last() || next >= analysis.words().size()
                || !FIRST_NAMES.contains(analysis.words().folded(match.first())) || !isCapital(match.start())) {
            return false;
        }
        String word = analysis.words().folded(next);
        return isCapital(analysis.words().starts()[next]) && POSSESSIVE_ENDS.indexOf(word.charAt(word.length() - 1)) < 0
                && !word.equals("için") && !word.equals("ve");
    }

    private boolean isCapital(int offset) {
        return Character.isUpperCase(analysis.text().charAt(offset));
    }
}
