package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;

/** The names before an office that hold it, which follows them in apposition. */
final class HoldersBefore {

    /** What follows an apposition; a verb there starts what somebody else does. */
    static final Set<String> CLOSING = Set.of(",", ".", ";", ")", ":", "and", "who", "in", "at", "of", "to",
            "for", "from", "since", "-", "as", "on", "during", "under", "with");
    private static final Set<String> AND = Set.of("və", "ve", "ile", "ilə", "и", "and", ",");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "is", "his", "her", "their", "one");
    private static final Set<String> SERVING = Set.of("is", "was", "served", "serves", "serving", "became", "has",
            "been", "had", "the", "a", "an", "then", "as", "country's", "also", "once", "its", "his", "her");

    private static final Set<String> ADJECTIVES = Set.of("opposition", "senior", "veteran", "independent", "prominent",
            "leading", "influential", "outspoken", "retired", "career", "seasoned", "conservative", "liberal", "local",
            "top", "ruling-party");

    private final Analysis analysis;
    private final Names names;
    private final Holdings holdings;

    HoldersBefore(Analysis analysis, Names names, Holdings holdings) {
        this.analysis = analysis;
        this.names = names;
        this.holdings = holdings;
    }

    /** In apposition: {@code Nikol Pashinyan, the Armenian prime minister; X (министр …); X, who was minister}. */
    List<NameRun> of(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        int token = office.first() - 1;
        boolean english = analysis.language() == Language.EN;
        while (token > clause.first() && (ARTICLES.contains(analysis.words().folded(token))
                || english && SERVING.contains(analysis.words().folded(token)))) {
            token--;
        }
        // "X, an opposition member of parliament"
        if (english && token > clause.first() + 1 && ADJECTIVES.contains(analysis.words().folded(token))
                && ARTICLES.contains(analysis.words().folded(token - 1))) {
            token -= 2;
        }
        // "X, the Congolese foreign minister": an adjective that may mean two states
        if (english && token > clause.first() + 1 && analysis.words().folded(token - 1).equals("the")
                && Character.isUpperCase(analysis.text().charAt(analysis.words().starts()[token]))) {
            token -= 2;
        }
        List<NameRun> holders = new ArrayList<>();
        boolean who = english && token > clause.first() + 1 && analysis.words().folded(token).equals("who");
        if (who) {
            token--;
        }
        boolean bracket = token > clause.first() && analysis.words().folded(token).equals("(");
        if (token <= clause.first() || !bracket && !analysis.words().folded(token).equals(",")) {
            return holders;
        }
        int next = office.last() + 1;
        boolean open = next <= clause.last() && !CLOSING.contains(analysis.words().folded(next));
        // "X, İran Cumhurbaşkanı ile görüştü": another's office follows the comma
        if (!english && next <= clause.last() && Character.isLetterOrDigit(analysis.words().folded(next).charAt(0))) {
            return holders;
        }
        if (english && !who && !bracket && open
                && Character.isLowerCase(analysis.text().charAt(analysis.words().starts()[next]))) {
            return holders;
        }
        NameRun run = names.endingAt(beforeBrackets(token - 1, clause));
        while (run != null && names.isPerson(run) && !followsCountry(run)) {
            holders.add(0, run);
            int and = run.first() - 1;
            run = office.plural() && and > clause.first() && AND.contains(analysis.words().folded(and))
                    ? names.endingAt(and - 1)
                    : null;
        }
        return office.plural() && holders.size() < 2 ? List.of() : holders;
    }

    /** {@code Armenian Public Television, the minister …}: a body's name. */
    private boolean followsCountry(NameRun run) {
        return analysis.language() == Language.EN && run.first() > 0 && !names.isNamed(run)
                && !analysis.at(Kind.COUNTRIES, run.first() - 1).isEmpty() && holdings.of(run) == null;
    }

    /** Steps over a party in brackets: {@code Marko Mihkelson (Reform), the chair}. */
    private int beforeBrackets(int from, Clause clause) {
        if (from <= clause.first() || !analysis.words().folded(from).equals(")")) {
            return from;
        }
        for (int token = from - 1; token > clause.first() && from - token < 5; token--) {
            if (analysis.words().folded(token).equals("(")) {
                return token - 1;
            }
        }
        return from;
    }
}
