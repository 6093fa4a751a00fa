package org.entente.reading.annotate;

import java.util.ArrayList;
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
 * Russian offices with their state's adjective in the middle: {@code глава сербского оборонного ведомства, замглавы
 * армянского
 * МИД}. The vocabulary lists them without it.
 */
final class SplitOffices {

    private static final Set<String> ENDINGS = Set.of("", "а", "у", "ы", "и", "е", "ой", "ою", "ом", "ем", "ам", "ами",
            "ах", "ов", "ей", "я", "ю");
    private static final int BEFORE = 3;
    private static final int BEHIND = 4;

    /** What follows the first word of an office, to the offices that go on so. */
    private final Map<String, List<Office>> byRest = new HashMap<>();

    /**
     * @param lemma its first word
     * @param stem that word without an ending
     */
    private record Office(Form form, String lemma, String stem) {

        boolean isHeadedBy(String word) {
            return word.startsWith(stem) && (word.equals(lemma) || ENDINGS.contains(word.substring(stem.length())));
        }
    }

    SplitOffices(Vocabulary vocabulary) {
        for (Entry entry : vocabulary.entries(Kind.ROLES)) {
            for (String form : entry.forms(Language.RU)) {
                int space = form.indexOf(" =");
                if (space > 0 && form.indexOf(' ') == space && !OfficeFinder.NO_ROLES.contains(entry.code())) {
                    String written = form.replace("=", "");
                    String rest = String.join(" ", Tokenizer.words(written.substring(space + 1).toLowerCase(Locale.ROOT)));
                    byRest.computeIfAbsent(rest, r -> new ArrayList<>(1)).add(office(new Form(Kind.ROLES, entry, written)));
                }
            }
        }
    }

    private static Office office(Form form) {
        String lemma = form.written().substring(0, form.written().indexOf(' ')).toLowerCase(Locale.ROOT);
        boolean soft = "аяь".indexOf(lemma.charAt(lemma.length() - 1)) >= 0;
        return new Office(form, lemma, soft ? lemma.substring(0, lemma.length() - 1) : lemma);
    }

    /** @return the offices in the text's order */
    List<Match> found(Analysis analysis) {
        List<Match> found = new ArrayList<>();
        for (Match country : analysis.found(Kind.COUNTRIES)) {
            boolean adjective = Character.isLowerCase(analysis.text().charAt(country.start()));
            Match office = adjective ? around(country, analysis) : null;
            if (office != null) {
                found.add(office);
            }
        }
        return found;
    }

    private Match around(Match country, Analysis analysis) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(country.start()));
        for (int before = 1; before <= BEFORE && country.first() - before >= clause.first(); before++) {
            int head = country.first() - before;
            StringBuilder rest = new StringBuilder();
            for (int token = head + 1; token < country.first(); token++) {
                rest.append(analysis.words().folded(token)).append(' ');
            }
            Match longest = null;
            for (int last = country.last() + 1; last <= Math.min(clause.last(), country.last() + BEHIND); last++) {
                rest.append(analysis.words().folded(last));
                for (Office office : byRest.getOrDefault(rest.toString(), List.of())) {
                    if (office.isHeadedBy(analysis.words().folded(head))) {
                        int end = analysis.words().ends()[last];
                        longest = new Match(office.form(), head, last, analysis.words().starts()[head], end, end);
                    }
                }
                rest.append(' ');
            }
            if (longest != null) {
                return longest;
            }
        }
        return null;
    }
}
