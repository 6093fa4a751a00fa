package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Offices told of a name farther away than beside it: {@code X was sworn in as president, sabiq səfir, indi ekspert X}. */
final class DistantOffices {

    private static final Set<String> AND = Set.of("and", ",");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "is", "his", "her", "their", "one");
    private static final int AS_REACH = 9;
    private static final Set<String> NOW = Set.of("hazirda", "indi", "halen", "şimdi", "şu", "ныне", "сейчас", "now",
            "currently");
    private static final int NOW_REACH = 9;

    private final Analysis analysis;
    private final Names names;
    private final Holdings holdings;

    DistantOffices(Analysis analysis, Names names, Holdings holdings) {
        this.analysis = analysis;
        this.names = names;
        this.holdings = holdings;
    }

    void find(List<OfficePhrase> offices, List<NameRun> runs) {
        offices.forEach(this::heldOnce);
        if (analysis.language() == Language.EN) {
            offices.forEach(this::heldAs);
            runs.forEach(this::elided);
        }
    }

    /** {@code sabiq səfir, hazırda mərkəzin eksperti X}: held before, whatever he is now. */
    private void heldOnce(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        int comma = office.last() + 1;
        if (holdings.isHeld(office) || office.plural() || comma + 2 > clause.last() || !analysis.words().folded(comma).equals(",")
                || !NOW.contains(analysis.words().folded(comma + 1))) {
            return;
        }
        for (int token = comma + 2; token <= Math.min(clause.last(), comma + NOW_REACH); token++) {
            NameRun run = names.startingAt(token);
            if (analysis.words().folded(token).equals(",")) {
                return;
            }
            if (run != null && run.words().size() > 1 && names.isPerson(run)) {
                holdings.holdFirst(run, new Held(office, office.role(),
                        office.countries().isEmpty() ? null : office.countries().get(0), null, office.company(), 0, 1,
                        false));
                return;
            }
        }
    }

    /** {@code X was sworn in as president}: an office of somebody who is known otherwise. */
    private void heldAs(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        int token = office.first() - 1;
        while (token > clause.first() && ARTICLES.contains(analysis.words().folded(token))) {
            token--;
        }
        if (holdings.isHeld(office) || token <= clause.first() || !analysis.words().folded(token).equals("as")) {
            return;
        }
        for (int at = token - 1; at >= clause.first() && token - at < AS_REACH; at--) {
            NameRun run = names.endingAt(at);
            if (analysis.words().folded(at).equals(",") && (at + 1 > clause.last()
                    || !analysis.words().folded(at + 1).equals("who"))) {
                return;
            }
            if (run != null) {
                holdings.hold(run, new Held(office, office.role(), office.countries().isEmpty() ? null : office.countries().get(0),
                        null, office.company(), 0, 1, !followedByWho(run)));
                return;
            }
        }
    }

    private boolean followedByWho(NameRun run) {
        Clause clause = analysis.clauses().get(run.clause());
        return run.last() + 2 <= clause.last() && analysis.words().folded(run.last() + 1).equals(",")
                && analysis.words().folded(run.last() + 2).equals("who");
    }

    /** {@code Danish Foreign Minister X, Poland's Y and Finland's Z}: the office goes on. */
    private void elided(NameRun run) {
        int owner = run.first() - 1;
        if (owner < 2 || run.words().size() < 2 || holdings.of(run) != null || !analysis.words().folded(owner).endsWith("'s")) {
            return;
        }
        Match country = analysis.at(Kind.COUNTRIES, owner).stream().findFirst().orElse(null);
        int before = country == null ? -1 : country.first() - 1;
        if (before < 1 || !AND.contains(analysis.words().folded(before))) {
            return;
        }
        NameRun other = names.endingAt(analysis.words().folded(before - 1).equals(",") ? before - 2 : before - 1);
        Held first = other == null ? null : holdings.of(other);
        if (first != null && other.clause() == run.clause()) {
            holdings.hold(run, new Held(first.office(), first.role(), country.code(), null, first.company(), 0, 1, false));
        }
    }
}
