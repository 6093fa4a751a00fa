package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Says which office belongs to which name: the office before a name, or behind it in apposition; one plural office for
 * all the names of an enumeration; a colleague's, the office spoken of last.
 */
final class Attribution {

    private static final Set<String> AND = Set.of("və", "ve", "ile", "ilə", "и", "and", ",");

    /** Whose holder is not named as the holder of another office in one breath. */
    private static final Set<String> HIGHEST = Set.of("PRESIDENT", "PRIME_MINISTER", "MONARCH", "SPEAKER", "COLLEAGUE");
    /** Nominatives that put the office behind them into the genitive. */
    private static final Set<String> GOVERNING = Set.of("и", "врио", "исполняющий", "исполняющая", "временно");

    private final Analysis analysis;
    private final List<OfficePhrase> offices;
    private final Holdings holdings = new Holdings();
    private final Names names;
    private final HoldersBehind behind;
    private final HoldersBefore before;

    Attribution(Analysis analysis, List<OfficePhrase> offices, List<NameRun> runs) {
        this.analysis = analysis;
        this.offices = offices;
        this.names = new Names(analysis, runs);
        this.behind = new HoldersBehind(analysis, names);
        this.before = new HoldersBefore(analysis, names, holdings);
        OfficePhrase spokenOf = null;
        for (OfficePhrase office : offices) {
            attribute(office, spokenOf);
            boolean vague = office.role().equals("MINISTER") && office.first() == office.last() && spokenOf != null
                    && spokenOf.role().endsWith("MINISTER");
            if (!office.role().equals("COLLEAGUE") && !vague) {
                spokenOf = office;
            }
        }
        DistantOffices distant = new DistantOffices(analysis, names, holdings);
        distant.findPosts(offices);
        for (int i = 0; i + 1 < offices.size(); i++) {
            joinOffices(offices.get(i), offices.get(i + 1));
        }
        distant.find(offices, runs);
    }

    /** @return what was found */
    Holdings holdings() {
        return holdings;
    }

    private void attribute(OfficePhrase office, OfficePhrase spokenOf) {
        String role = office.role().equals("COLLEAGUE") ? spokenOf == null ? null : spokenOf.role() : office.role();
        if (role == null) {
            return;
        }
        List<HoldersBehind.Holder> holders = isAppositive(office) ? List.of() : behind.of(office);
        if (holders.isEmpty()) {
            holders = before.of(office).stream().map(run -> new HoldersBehind.Holder(run, null)).toList();
        }
        List<String> roles = office.role().equals("COLLEAGUE") && holders.size() > 1 ? spokenOfTogether(office) : List.of();
        boolean paired = office.countries().size() == holders.size() && holders.size() > 1;
        for (int i = 0; i < holders.size(); i++) {
            String own = holders.get(i).country();
            String country = own != null ? own : paired ? office.countries().get(i)
                    : office.countries().isEmpty() || office.countries().size() > 1 && holders.size() > 1 ? null
                            : office.countries().get(0);
            holdings.holdBeside(holders.get(i).run(),
                    new Held(office, roles.size() == holders.size() ? roles.get(i) : role, country,
                            caseOf(office, holders.size()), office.company(), i,
                            holders.size(), false));
        }
    }

    /** {@code foreign minister A, defence minister B their colleagues C and D}: the offices before. */
    private List<String> spokenOfTogether(OfficePhrase colleagues) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(colleagues.match().start()));
        List<String> roles = new ArrayList<>();
        for (OfficePhrase office : offices) {
            boolean before = office.first() >= clause.first() && office.last() < colleagues.first();
            if (before && holdings.isHeld(office) && !office.plural() && !office.role().equals("COLLEAGUE")) {
                roles.add(office.role());
            }
        }
        return roles;
    }

    /** {@code A B, head of the customs service, C D …}: without an article it is the former's, when he has no office yet. */
    private boolean isAppositive(OfficePhrase office) {
        int comma = office.first() - 1;
        if (analysis.language() != Language.EN || office.plural() || comma < 1
                || !analysis.words().folded(comma).equals(",") || office.last() + 1 >= analysis.words().size()
                || !analysis.words().folded(office.last() + 1).equals(",")) {
            return false;
        }
        NameRun run = names.endingAt(comma - 1);
        return run != null && run.words().size() > 1 && holdings.of(run) == null && names.isPerson(run);
    }

    /** {@code вице-премьер, министр экономики X; deputy prime minister and foreign minister X}: both are X's. */
    private void joinOffices(OfficePhrase one, OfficePhrase next) {
        if (holdings.isHeld(one) || one.company() || !holdings.isHeld(next) || one.plural() || next.plural()
                || HIGHEST.contains(one.role())
                || next.role().equals("COLLEAGUE") || next.first() <= one.last() + 1
                || analysis.clauseAt(one.match().start()) != analysis.clauseAt(next.match().start())) {
            return;
        }
        boolean stated = !one.countries().isEmpty() && !next.countries().isEmpty();
        if (stated && !one.countries().equals(next.countries())) {
            return;
        }
        for (int token = one.last() + 1; token < next.first(); token++) {
            String word = analysis.words().folded(token);
            if (!AND.contains(word) && !word.equals("-") && analysis.at(Kind.ROLES, token).isEmpty()) {
                return;
            }
        }
        NameRun run = holdings.holderBehind(next);
        if (run == null) {
            return;
        }
        String country = one.countries().isEmpty() ? holdings.of(run).country() : one.countries().get(0);
        holdings.holdFirst(run, new Held(one, one.role(), country, holdings.of(run).oblique(), one.company(), 0, 1, false));
    }

    /** {@code и.о. министра X}: the genitive is the office's alone. */
    private boolean isGoverned(OfficePhrase office) {
        int before = office.match().first() - 1;
        int last = before > 0 && analysis.words().folded(before).equals(".") ? before - 1 : before;
        boolean acting = false;
        for (Match match : analysis.language() == Language.RU ? analysis.at(Kind.ROLES, last) : List.<Match> of()) {
            acting |= match.code().equals("ACTING") && GOVERNING.contains(analysis.words().folded(match.first()));
        }
        return acting;
    }

    /** The case in which the office, and so the name beside it, stands; null for the nominative. */
    private RussianCase caseOf(OfficePhrase office, int holders) {
        RussianCase grammatical = isGoverned(office) ? null : Plurals.grammaticalCase(analysis, office.match());
        String word = grammatical == null || holders < 2 ? "" : Plurals.word(analysis, office.match());
        return word.endsWith("ы") || word.endsWith("и") ? null : grammatical;
    }
}
