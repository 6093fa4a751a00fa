package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** The names behind an office that hold it: {@code the foreign ministers A, B and C}. */
final class HoldersBehind {

    private static final Set<String> AND = Set.of("və", "ve", "ile", "ilə", "и", "and", ",");

    /** What a plural office and the names of its holders are parted by, besides the comma. */
    private static final Set<String> LISTING = Set.of("-", ":");

    private static final Set<String> IN = Set.of("in", "в", "во");

    private final Analysis analysis;
    private final Names names;

    HoldersBehind(Analysis analysis, Names names) {
        this.analysis = analysis;
        this.names = names;
    }

    /** A name with the state that it is told to be of, or null: {@code ministers A of Sweden and B of Finland}. */
    record Holder(NameRun run, String country) {
    }

    /** What stands behind a name in a list: up to which token, the state that it tells, the state of residence, or null. */
    private record Origin(int last, String country, String residence) {
    }

    /** @return the names behind an office that hold it, several for a plural one */
    List<Holder> of(OfficePhrase office) {
        int token = office.last() + 1;
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        token = skipRanks(token, clause);
        boolean comma = token <= clause.last() && analysis.words().folded(token).equals(",");
        boolean english = analysis.language() == Language.EN;
        boolean listed = token <= clause.last() && office.plural() && LISTING.contains(analysis.words().folded(token));
        NameRun run = names.startingAt(comma || listed ? skipRanks(token + 1, clause) : token);
        List<Holder> holders = new ArrayList<>();
        if (run == null || !names.isPerson(run)) {
            return holders;
        }
        // "Georgia's …": what follows is a body's name
        if (english && !comma && analysis.words().folded(office.last()).endsWith("'s")) {
            return holders;
        }
        boolean ranked = comma && !english && run.first() > token + 1;
        if (comma && !office.plural() && !ranked && !(english && closes(run, clause, office))) {
            return holders;
        }
        if (isOfAnother(office, run)) {
            return holders;
        }
        Origin origin = origin(run, office, clause);
        List<String> residences = new ArrayList<>();
        residences.add(origin.residence());
        holders.add(new Holder(run, origin.country()));
        while (office.plural()) {
            int next = origin.last() + 1;
            if (next > clause.last() || !AND.contains(analysis.words().folded(next))) {
                break;
            }
            next = skipRanks(next + 1, clause);
            if (next <= clause.last() && AND.contains(analysis.words().folded(next))) {
                next = skipRanks(next + 1, clause);
            }
            run = names.startingAt(next);
            if (run == null || !names.isPerson(run)) {
                break;
            }
            origin = origin(run, office, clause);
            holders.add(new Holder(run, origin.country()));
            residences.add(origin.residence());
        }
        boolean envoys = office.role().equals("AMBASSADOR") || office.role().equals("OTHER");
        boolean exchanged = envoys && residences.size() == 2 && residences.get(0) != null && residences.get(1) != null
                && !residences.get(0).equals(residences.get(1));
        if (exchanged) {
            // two envoys, each in the other's capital
            return List.of(new Holder(holders.get(0).run(), residences.get(1)),
                    new Holder(holders.get(1).run(), residences.get(0)));
        }
        return holders;
    }

    /** {@code A of Sweden, B (Finland), C in Riga}: where one of several is from, or stays. */
    private Origin origin(NameRun run, OfficePhrase office, Clause clause) {
        int word = run.last() + 1;
        if (!office.plural() || word >= clause.last()) {
            return new Origin(run.last(), null, null);
        }
        boolean bracket = analysis.words().folded(word).equals("(");
        boolean of = analysis.language() == Language.EN && analysis.words().folded(word).equals("of");
        boolean in = IN.contains(analysis.words().folded(word));
        int from = of && analysis.words().folded(word + 1).equals("the") ? word + 2 : word + 1;
        for (Match country : bracket || of ? analysis.at(Kind.COUNTRIES, from) : List.<Match> of()) {
            boolean closed = country.last() < clause.last() && analysis.words().folded(country.last() + 1).equals(")");
            if (of || closed) {
                return new Origin(of ? country.last() : country.last() + 1, country.code(), null);
            }
        }
        for (Match place : in ? analysis.at(Kind.PLACES, from) : List.<Match> of()) {
            return new Origin(place.last(), null, place.entry().country());
        }
        return new Origin(run.last(), null, null);
    }

    /** {@code глава аппарата премьера Гергей Гуйяш}: a name in the nominative behind a genitive is not its. */
    private boolean isOfAnother(OfficePhrase office, NameRun run) {
        int before = office.first() - 1;
        if (Plurals.grammaticalCase(analysis, office.match()) != RussianCase.GENITIVE || run.words().size() != 2
                || before <= analysis.clauses().get(run.clause()).first()) {
            return false;
        }
        String noun = analysis.words().folded(before);
        boolean governed = noun.length() > 3 && "аяиы".indexOf(noun.charAt(noun.length() - 1)) >= 0
                && Character.isLowerCase(analysis.text().charAt(analysis.words().starts()[before]))
                && !RussianDependents.isVerb(noun);
        return governed && run.words().stream().allMatch(w -> w.length() > 3 && endsInConsonant(w));
    }

    private static boolean endsInConsonant(String word) {
        return "бвгджзйклмнпрстфхцчшщь".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** Whether a name behind a comma ends an apposition: {@code South Korea's ambassador, X, named …}. */
    private boolean closes(NameRun run, Clause clause, OfficePhrase office) {
        int next = run.last() + 1;
        boolean end = next > clause.last() || HoldersBefore.CLOSING.contains(analysis.words().folded(next));
        boolean defined = !office.countries().isEmpty() || office.organisation() != null
                || office.last() > office.match().last()
                || office.first() > 0 && (Set.of("the", "and").contains(analysis.words().folded(office.first() - 1))
                        || analysis.words().folded(office.first() - 1).endsWith("'s"));
        return end && (defined || office.role().equals("COLLEAGUE"));
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
}
