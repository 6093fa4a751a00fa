package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Says which office belongs to which name: the office before a name, or behind it in apposition; one plural office for all
 * the names of an enumeration; a colleague's, the office spoken of last.
 */
final class Attribution {

    private static final Set<String> AND = Set.of("və", "ve", "ile", "ilə", "и", "and", ",");

    /** A participle or a possessed noun, which only a genitive goes before. */
    private static final Pattern POSSESSED = Pattern
            .compile(".*d[iuü][ğyk][iuü]?.*|.*s[iuü](?:n.*)?|.*səfəri.*|.*ziyareti.*");

    private final Analysis analysis;
    private final Map<Integer, NameRun> byFirst = new HashMap<>();
    private final Map<Integer, NameRun> byLast = new HashMap<>();
    private final Map<NameRun, Held> held = new HashMap<>();
    private final Set<OfficePhrase> holding = new HashSet<>();

    /** An office as a name's. */
    record Held(OfficePhrase office, String role, String country, boolean oblique, boolean company) {
    }

    Attribution(Analysis analysis, List<OfficePhrase> offices, List<NameRun> runs) {
        this.analysis = analysis;
        for (NameRun run : runs) {
            byFirst.put(run.first(), run);
            byLast.put(run.last(), run);
        }
        OfficePhrase spokenOf = null;
        for (OfficePhrase office : offices) {
            attribute(office, spokenOf);
            if (!office.role().equals("COLLEAGUE")) {
                spokenOf = office;
            }
        }
    }

    /** Whether a name stands beside the office. */
    boolean isHeld(OfficePhrase office) {
        return holding.contains(office);
    }

    Held of(NameRun run) {
        return held.get(run);
    }

    private void attribute(OfficePhrase office, OfficePhrase spokenOf) {
        String role = office.role().equals("COLLEAGUE") ? spokenOf == null ? null : spokenOf.role() : office.role();
        if (role == null) {
            return;
        }
        List<NameRun> holders = holdersBehind(office);
        if (holders.isEmpty()) {
            holders = holdersBefore(office);
        }
        boolean paired = office.countries().size() == holders.size() && holders.size() > 1;
        for (int i = 0; i < holders.size(); i++) {
            String country = paired ? office.countries().get(i)
                    : office.countries().isEmpty() || office.countries().size() > 1 && holders.size() > 1 ? null
                            : office.countries().get(0);
            holding.add(office);
            held.putIfAbsent(holders.get(i),
                    new Held(office, role, country, isOblique(office, holders.size()), office.company()));
        }
    }

    private List<NameRun> holdersBehind(OfficePhrase office) {
        int token = office.last() + 1;
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        token = skipRanks(token, clause);
        boolean comma = token <= clause.last() && analysis.words().folded(token).equals(",");
        NameRun run = startingAt(comma && analysis.language() == Language.EN ? skipRanks(token + 1, clause) : token);
        List<NameRun> holders = new ArrayList<>();
        if (run == null || comma && !office.plural() && !endsWithPortfolio(office)) {
            return holders;
        }
        holders.add(run);
        while (office.plural()) {
            int next = run.last() + 1;
            if (next > clause.last() || !AND.contains(analysis.words().folded(next))) {
                break;
            }
            next = skipRanks(next + 1, clause);
            if (next <= clause.last() && AND.contains(analysis.words().folded(next))) {
                next = skipRanks(next + 1, clause);
            }
            run = startingAt(next);
            if (run == null) {
                break;
            }
            holders.add(run);
        }
        return holders;
    }

    private boolean endsWithPortfolio(OfficePhrase office) {
        return office.last() > office.match().last();
    }

    /** In apposition: {@code Nikol Pashinyan, the Armenian prime minister}. */
    private List<NameRun> holdersBefore(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        int token = office.first() - 1;
        while (token > clause.first()
                && Set.of("the", "a", "an", "its", "is", "his").contains(analysis.words().folded(token))) {
            token--;
        }
        List<NameRun> holders = new ArrayList<>();
        if (token <= clause.first() || !analysis.words().folded(token).equals(",")) {
            return holders;
        }
        NameRun run = endingAt(token - 1);
        while (run != null) {
            holders.add(0, run);
            int and = run.first() - 1;
            run = office.plural() && and > clause.first() && AND.contains(analysis.words().folded(and)) ? endingAt(and - 1)
                    : null;
        }
        return holders;
    }

    private int skipRanks(int from, Clause clause) {
        int token = from;
        boolean moved = true;
        while (moved && token <= clause.last()) {
            int at = token;
            Match rank = analysis.at(Kind.ROLES, at).stream()
                    .filter(m -> m.first() == at && (m.code().equals("RANK") || m.code().equals("ACTING"))).findFirst()
                    .orElse(null);
            moved = rank != null;
            token = moved ? rank.last() + 1 : token;
            if (moved && token <= clause.last() && analysis.words().folded(token).equals(".")) {
                token++;
            }
        }
        return token;
    }

    private NameRun startingAt(int token) {
        return byFirst.get(token);
    }

    private NameRun endingAt(int token) {
        return byLast.get(token);
    }

    /** Whether the office, and so the name beside it, stands in another case: in Russian, by its first word. */
    private boolean isOblique(OfficePhrase office, int holders) {
        if (analysis.language() != Language.RU) {
            return false;
        }
        String lemma = office.match().form().written().split(" ")[0].toLowerCase(Locale.ROOT).replace('ё', 'е');
        int hyphens = (int) lemma.chars().filter(c -> c == '-').count();
        String word = analysis.words().folded(office.match().first() + 2 * hyphens);
        boolean nominativePlural = holders > 1 && word.matches(".*[ыи]");
        return !word.equals(lemma.substring(lemma.lastIndexOf('-') + 1)) && !nominativePlural;
    }

    /** Whether what follows an Azerbaijani or Turkish name makes it a genitive: {@code … Vensin imzaladığı, … başçılıq etdiyi}. */
    boolean isGenitive(NameRun run) {
        int limit = Math.min(run.last() + 5, analysis.clauses().get(run.clause()).last());
        for (int token = run.last() + 1; token <= limit; token++) {
            if (POSSESSED.matcher(analysis.words().folded(token)).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isApposition(NameRun run) {
        boolean comma = analysis.words().folded(run.last() + 1).equals(",");
        return comma && (analysis.language() != Language.EN
                || Set.of("a", "an", "the", "one").contains(analysis.words().folded(run.last() + 2)));
    }

    /** Whether the name is of somebody whose work is told and is no office. */
    boolean isBystander(NameRun run, Held office) {
        if (office != null) {
            return office.company();
        }
        boolean before = analysis.at(Kind.BYSTANDERS, run.first() - 1).stream()
                .anyMatch(m -> m.code().equals("BYSTANDER"));
        boolean behind = false;
        for (int token = run.last() + 2; token < run.last() + 6 && !behind; token++) {
            int at = token;
            behind = analysis.at(Kind.BYSTANDERS, token).stream()
                    .anyMatch(m -> m.first() == at && m.code().equals("BYSTANDER"));
        }
        return before || behind && isApposition(run);
    }
}
