package org.entente.reading.annotate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** What the words around an office without an owner tell of whose it is. */
final class OfficeClues {

    /** Adjectives that two states share. */
    private static final Map<String, Set<String>> SHARED = Map.of("congolese", Set.of("CD", "CG"), "конголезск",
            Set.of("CD", "CG"), "korean", Set.of("KR", "KP"), "корейск", Set.of("KR", "KP"), "guinean",
            Set.of("GN", "GW", "GQ"), "dominican", Set.of("DO", "DM"));
    private static final List<String> VISITING = List.of("visiting", "прибывш", "гостящ", "посетивш", "səfər", "ziyaret",
            "səfərə");
    private static final Set<String> ARRIVED = Set.of("etmiş", "edən", "gələn", "gəlmiş", "eden", "gelen", "bulunan",
            "olan");
    private static final int VISIT_REACH = 6;
    private static final Pattern THIS_COUNTRY = Pattern.compile("(?:ölkənin|ölkəsinin|ülkenin|ülkesinin|dövlətin|devletin)");
    private static final Set<String> ITS = Set.of("its", "country's");
    private static final Set<String> LEADING_AWAY = Set.of("with", "to", "in", "from", "against", "between", "at",
            "into", "on", "с", "со", "в", "во", "из", "к", "ко", "на", "между", "против", "через", "для", "от");
    private static final Pattern OWNING = Pattern.compile("['-]?(?:n?[iuü]n|s[iuü]n[iuü]n|s?[iuü])?");

    private final Analysis analysis;
    private final List<OfficePhrase> offices;

    OfficeClues(Analysis analysis, List<OfficePhrase> offices) {
        this.analysis = analysis;
        this.offices = offices;
    }

    /** {@code bu ülkenin Niamey Büyükelçisi, its foreign minister}: of the country named last before it. */
    String pointed(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        boolean points = false;
        for (int token = office.match().first() - 1; token >= clause.first()
                && office.match().first() - token < 4; token--) {
            String word = analysis.words().folded(token);
            boolean english = analysis.language() == Language.EN && ITS.contains(word);
            points |= english || THIS_COUNTRY.matcher(word).matches();
        }
        if (!points) {
            return null;
        }
        String last = null;
        for (Match country : analysis.found(Kind.COUNTRIES)) {
            if (country.start() < office.match().start()) {
                last = country.code();
            }
        }
        return last;
    }

    /** {@code Congolese President}: of two states called so the one that the text speaks of. */
    String shared(OfficePhrase office, Standpoint standpoint) {
        boolean before = office.first() > 0 && analysis.language() != Language.AZ && analysis.language() != Language.TR;
        String word = before ? analysis.words().folded(office.first() - 1) : "";
        for (Map.Entry<String, Set<String>> adjective : SHARED.entrySet()) {
            if (word.startsWith(adjective.getKey())) {
                return standpoint.foremost(adjective.getValue());
            }
        }
        return null;
    }

    /** {@code President X and his Ivorian counterpart}: X is of the other of the two. */
    String leftByCounterpart(Figure.Telling telling, Set<String> pair) {
        OfficePhrase own = telling.held().office();
        Clause clause = analysis.clauses().get(telling.run().clause());
        for (OfficePhrase office : offices) {
            boolean after = office.match().first() > own.match().first() && office.match().first() <= clause.last();
            if (after && office.role().equals("COLLEAGUE") && office.countries().size() == 1) {
                Set<String> rest = new TreeSet<>(pair);
                boolean named = rest.remove(office.countries().get(0));
                return named && rest.size() == 1 ? rest.iterator().next() : null;
            }
        }
        return null;
    }

    /** {@code the visiting defence minister, прибывший в Баку министр, Bakıya səfər etmiş nazir}: not one of the hosts. */
    boolean isVisitor(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        boolean near = false;
        for (int token = office.first() - 1; token >= clause.first() && office.first() - token < VISIT_REACH; token--) {
            String word = analysis.words().folded(token);
            boolean english = analysis.language() == Language.EN;
            near |= office.first() - token < 3 && ARRIVED.contains(word);
            if (VISITING.stream().anyMatch(word::startsWith)
                    && (!english || token == office.first() - 1) && (near || analysis.language() == Language.RU
                            || english)) {
                return true;
            }
        }
        return false;
    }

    /** {@code посол в Японии, ambassador to Japan, Yaponiyadakı səfir}: where an envoy without a sender is. */
    String host(OfficePhrase office) {
        boolean turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        if (!office.role().equals("AMBASSADOR")) {
            return null;
        }
        int token = turkic ? office.match().first() - 1 : office.match().last() + 2;
        List<Match> beside = analysis.at(Kind.COUNTRIES, Math.max(0, Math.min(token, analysis.words().size() - 1)));
        Match country = beside.isEmpty() ? null : beside.get(0);
        boolean there = country != null && (turkic
                ? OfficeWalk.LOCATIVE.matcher(analysis.suffix(country)).matches()
                : LEADING_AWAY.contains(analysis.words().folded(office.match().last() + 1)));
        return there ? country.code() : null;
    }

    /** {@code Bulgaria's energy minister A; former energy minister B}: of the state whose such office was told before. */
    String predecessor(OfficePhrase office) {
        boolean former = false;
        for (int token = office.first() - 1; token <= office.match().first() && token >= 0; token++) {
            former |= analysis.at(Kind.ROLES, token).stream().anyMatch(m -> m.code().equals("FORMER"));
        }
        int paragraph = analysis.clauses().get(analysis.clauseAt(office.match().start())).paragraph();
        String found = null;
        for (OfficePhrase other : former && office.first() < office.last() ? offices : List.<OfficePhrase> of()) {
            boolean same = other.last() < office.first() && other.countries().size() == 1
                    && analysis.clauses().get(analysis.clauseAt(other.match().start())).paragraph() == paragraph
                    && other.role().equals(office.role()) && field(other).equals(field(office));
            if (same && found != null && !found.equals(other.countries().get(0))) {
                return null;
            }
            found = same ? other.countries().get(0) : found;
        }
        return found;
    }

    /** The word beside an office's head that tells what it is for. */
    private String field(OfficePhrase office) {
        boolean behind = analysis.language() == Language.RU;
        int token = behind ? office.match().last() + 1 : office.match().first() - 1;
        return token < 0 || token >= analysis.words().size() ? "" : analysis.words().folded(token);
    }

    /** The country named last before the office in its clause, when it may possess or do something there. */
    String possessor(Figure.Telling telling, int start) {
        Clause clause = analysis.clauses().get(telling.run().clause());
        boolean turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        String found = null;
        for (Match country : analysis.between(Kind.COUNTRIES, clause.start(), start, m -> true)) {
            String before = country.first() > clause.first() ? analysis.words().folded(country.first() - 1) : "";
            String next = country.last() < clause.last() ? analysis.words().folded(country.last() + 1) : "";
            if (isOwner(country)) {
                continue;
            }
            boolean away = turkic
                    ? !OWNING.matcher(analysis.suffix(country)).matches() || next.equals("ile") || next.equals("ilə")
                    : LEADING_AWAY.contains(before)
                            || before.equals("the") && country.first() > clause.first() + 1
                                    && LEADING_AWAY.contains(analysis.words().folded(country.first() - 2));
            found = away ? found : country.code();
        }
        return found;
    }

    /** Whether the country is told as another office's owner. */
    private boolean isOwner(Match country) {
        for (OfficePhrase office : offices) {
            if (office.first() <= country.first() && country.last() <= office.last()) {
                return true;
            }
        }
        return false;
    }
}
