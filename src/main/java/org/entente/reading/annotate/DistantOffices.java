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

    private static final Set<String> POST = Set.of("пост", "должность", "поста", "должности", "кресло");
    private static final int POST_REACH = 6;

    private final Analysis analysis;
    private final Names names;
    private final Holdings holdings;

    DistantOffices(Analysis analysis, Names names, Holdings holdings) {
        this.analysis = analysis;
        this.names = names;
        this.holdings = holdings;
    }

    /** Offices that the text calls somebody's post, which are no other's. */
    void findPosts(List<OfficePhrase> offices) {
        if (analysis.language() == Language.RU) {
            offices.forEach(this::heldPost);
        }
    }

    void find(List<OfficePhrase> offices, List<NameRun> runs) {
        offices.forEach(this::heldOnce);
        if (analysis.language() == Language.EN) {
            offices.forEach(this::heldAs);
            runs.forEach(this::elided);
            listed(offices, runs);
        }
    }

    /** {@code X, занимавший тогда пост министра энергетики; X, который занимал должность премьера} */
    private void heldPost(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        int post = office.first() - 1;
        if (holdings.isHeld(office) || post <= clause.first() + 1 || !POST.contains(analysis.words().folded(post))) {
            return;
        }
        String occupying = null;
        for (int token = post - 1; token > clause.first() && post - token < POST_REACH; token--) {
            String word = analysis.words().folded(token);
            NameRun run = word.equals(",") ? names.endingAt(token - 1) : null;
            if (run != null) {
                if (occupying != null) {
                    String country = office.countries().isEmpty() ? null : office.countries().get(0);
                    holdings.holdBeside(run, new Held(office, office.role(), country, caseOf(occupying), office.company(), 0,
                            1, false));
                }
                return;
            }
            occupying = word.startsWith("занима") || word.startsWith("занявш") ? word : occupying;
        }
    }

    /** The case of a name, which the participle behind it shares. */
    private static RussianCase caseOf(String participle) {
        if (participle.endsWith("шим") || participle.endsWith("щим")) {
            return RussianCase.INSTRUMENTAL;
        }
        if (participle.endsWith("шего") || participle.endsWith("щего")) {
            return RussianCase.GENITIVE;
        }
        return participle.endsWith("шему") || participle.endsWith("щему") ? RussianCase.DATIVE : null;
    }

    /** {@code … a meeting of foreign ministers. A of Sweden, B of Finland and C of Norway attended}: each is one of them. */
    private void listed(List<OfficePhrase> offices, List<NameRun> runs) {
        for (int first = 0; first < runs.size(); first++) {
            int end = first;
            while (end < runs.size() && runs.get(end).clause() == runs.get(first).clause() && origin(runs.get(end)) != null) {
                end++;
            }
            OfficePhrase office = end - first > 1 ? spokenOf(offices, runs.get(first)) : null;
            for (int i = first; office != null && i < end; i++) {
                holdings.hold(runs.get(i), new Held(office, office.role(), origin(runs.get(i)), null, false, i - first,
                        end - first, false));
            }
            first = Math.max(first, end - 1);
        }
    }

    /** The state that an unknown somebody is told to be of, or null. */
    private String origin(NameRun run) {
        Clause clause = analysis.clauses().get(run.clause());
        int of = run.last() + 1;
        if (run.words().size() < 2 || holdings.of(run) != null || of >= clause.last()
                || !analysis.words().folded(of).equals("of")) {
            return null;
        }
        List<Match> countries = analysis.at(Kind.COUNTRIES, analysis.words().folded(of + 1).equals("the") ? of + 2 : of + 1);
        return countries.isEmpty() ? null : countries.get(0).code();
    }

    /** The office of several that is told last before a name, in its sentence or the one before. */
    private OfficePhrase spokenOf(List<OfficePhrase> offices, NameRun run) {
        OfficePhrase last = null;
        for (OfficePhrase office : offices) {
            boolean near = office.last() < run.first() && analysis.clauseAt(office.match().start()) >= run.clause() - 1;
            last = near && office.plural() && !office.company() && !office.role().equals("COLLEAGUE") ? office : last;
        }
        return last;
    }

    /** {@code sabiq səfir, hazırda mərkəzin eksperti X}: held before, whatever he is now. */
    private void heldOnce(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        int comma = office.last() + 1;
        if (holdings.isHeld(office) || office.plural() || comma + 2 > clause.last()
                || !analysis.words().folded(comma).equals(",")
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
                holdings.hold(run,
                        new Held(office, office.role(), office.countries().isEmpty() ? null : office.countries().get(0),
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
