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

    private final Analysis analysis;
    /** What follows the first word of an office, to the offices that go on so. */
    private final Map<String, List<Form>> byRest = new HashMap<>();

    SplitOffices(Analysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        for (Entry entry : analysis.language() == Language.RU ? vocabulary.entries(Kind.ROLES) : List.<Entry> of()) {
            for (String form : entry.forms(Language.RU)) {
                int space = form.indexOf(" =");
                if (space > 0 && form.indexOf(' ') == space && !OfficeFinder.NO_ROLES.contains(entry.code())) {
                    String written = form.replace("=", "");
                    String rest = String.join(" ", Tokenizer.words(written.substring(space + 1).toLowerCase(Locale.ROOT)));
                    byRest.computeIfAbsent(rest, r -> new ArrayList<>(1)).add(new Form(Kind.ROLES, entry, written));
                }
            }
        }
    }

    /** @return the offices in the text's order */
    List<Match> found() {
        List<Match> found = new ArrayList<>();
        for (Match country : byRest.isEmpty() ? List.<Match> of() : analysis.found(Kind.COUNTRIES)) {
            Match office = Character.isLowerCase(analysis.text().charAt(country.start())) ? around(country) : null;
            if (office != null) {
                found.add(office);
            }
        }
        return found;
    }

    private Match around(Match country) {
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
                for (Form form : byRest.getOrDefault(rest.toString(), List.of())) {
                    if (isHead(analysis.words().folded(head), form)) {
                        int end = analysis.words().ends()[last];
                        longest = new Match(form, head, last, analysis.words().starts()[head], end, end);
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

    private static boolean isHead(String word, Form form) {
        String lemma = form.written().substring(0, form.written().indexOf(' ')).toLowerCase(Locale.ROOT);
        boolean soft = "аяь".indexOf(lemma.charAt(lemma.length() - 1)) >= 0;
        String stem = soft ? lemma.substring(0, lemma.length() - 1) : lemma;
        return word.startsWith(stem) && (word.equals(lemma) || ENDINGS.contains(word.substring(stem.length())));
    }
}
