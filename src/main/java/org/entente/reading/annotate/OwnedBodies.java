package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.text.Tokenizer;
import org.entente.reading.vocabulary.Entry;
import org.entente.reading.vocabulary.Form;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;
import org.entente.reading.vocabulary.Vocabulary;

/**
 * English offices with their state in the middle: {@code chairman of Kazakhstan's Atomic Energy Agency, secretary of
 * Iran's Supreme National Security Council}. The vocabulary lists them as {@code chairman of the agency}.
 */
final class OwnedBodies {

    private static final int LONGEST = 7;

    /** What says of itself that it is a part of a state. */
    private static final Set<String> BODIES = Set.of("department", "directorate", "agency", "service", "inspectorate",
            "administration", "bureau");

    /** What no single state has. */
    private static final Set<String> WORLDWIDE = Set.of("international", "european", "world", "global", "asian", "african",
            "regional", "nordic", "united", "eurasian", "islamic", "arab", "university", "company", "news");

    /** The body to the offices there. */
    private final Map<String, List<Office>> byBody = new HashMap<>();

    /** @param head the words before the body, {@code of} left out */
    private record Office(Form form, List<String> head) {
    }

    OwnedBodies(Vocabulary vocabulary) {
        for (Entry entry : vocabulary.entries(Kind.ROLES)) {
            for (String form : entry.forms(Language.EN)) {
                String written = form.replace("=", "");
                int of = written.indexOf(" of the ");
                if (of > 0 && !OfficeFinder.NO_ROLES.contains(entry.code())) {
                    String body = String.join(" ", Tokenizer.words(written.substring(of + 8).toLowerCase(Locale.ROOT)));
                    byBody.computeIfAbsent(body, b -> new ArrayList<>(1)).add(new Office(new Form(Kind.ROLES, entry, written),
                            Tokenizer.words(written.substring(0, of).toLowerCase(Locale.ROOT))));
                }
            }
        }
    }

    /** @return the offices in the text's order */
    List<Match> found(Analysis analysis) {
        List<Match> found = new ArrayList<>();
        for (Match country : analysis.found(Kind.COUNTRIES)) {
            int of = country.first() - 1;
            boolean owns = of > 0 && analysis.words().folded(country.last()).endsWith("'s")
                    && analysis.words().folded(of).equals("of");
            Match office = owns ? around(country, of, analysis) : null;
            if (office != null) {
                found.add(office);
            }
        }
        for (Clause clause : analysis.clauses()) {
            for (int of = clause.first() + 1; of + 2 <= clause.last(); of++) {
                boolean led = analysis.words().folded(of).equals("of") && analysis.words().folded(of + 1).equals("the");
                Match office = led ? unlisted(of, clause, analysis) : null;
                if (office != null) {
                    found.add(office);
                }
            }
        }
        found.sort(Comparator.comparingInt(Match::start));
        return found;
    }

    /** {@code head of the defence policy department}: of a body that the vocabulary does not list, told by its last word. */
    private Match unlisted(int of, Clause clause, Analysis analysis) {
        for (int last = of + 2; last <= Math.min(clause.last(), of + LONGEST - 1); last++) {
            String word = analysis.words().folded(last);
            if (!Character.isLetter(word.charAt(0)) || word.equals("of")
                    || WORLDWIDE.contains(word) && analysis.at(Kind.ORGANISATIONS, last).isEmpty()
                    || isOffice(last, analysis)) {
                return null;
            }
            if (BODIES.contains(word)) {
                return last > of + 2 ? office(byBody.get(word), of, last, clause, analysis) : null;
            }
        }
        return null;
    }

    private static boolean isOffice(int token, Analysis analysis) {
        for (Match role : analysis.at(Kind.ROLES, token)) {
            if (!OfficeFinder.NO_ROLES.contains(role.code())) {
                return true;
            }
        }
        return false;
    }

    /** The body's whole name, or else its last word, which says what it is: an agency, a service. */
    private Match around(Match country, int of, Analysis analysis) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(country.start()));
        Match longest = null;
        Match common = null;
        StringBuilder name = new StringBuilder();
        boolean capitals = true;
        for (int last = country.last() + 1; last <= Math.min(clause.last(), country.last() + LONGEST); last++) {
            String word = analysis.words().folded(last);
            name.append(name.isEmpty() ? "" : " ").append(word);
            Match whole = office(byBody.get(name.toString()), of, last, clause, analysis);
            longest = whole == null ? longest : whole;
            boolean capital = Character.isUpperCase(analysis.text().charAt(analysis.words().starts()[last]));
            capitals &= capital || word.equals("and") || word.equals("for") || word.equals("of");
            Match kind = capitals && capital ? office(byBody.get(word), of, last, clause, analysis) : null;
            common = kind == null ? common : kind;
        }
        return longest == null ? common : longest;
    }

    private static Match office(List<Office> offices, int of, int last, Clause clause, Analysis analysis) {
        for (Office office : offices == null ? List.<Office> of() : offices) {
            int first = of - office.head().size();
            boolean heads = first >= clause.first();
            for (int i = 0; heads && i < office.head().size(); i++) {
                heads = analysis.words().folded(first + i).equals(office.head().get(i));
            }
            if (heads) {
                int end = analysis.words().ends()[last];
                return new Match(office.form(), first, last, analysis.words().starts()[first], end, end);
            }
        }
        return null;
    }
}
