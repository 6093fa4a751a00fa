package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Who concludes an instrument: those between whom it is ({@code A ilə B arasında}, {@code между A и B}), the pair of a
 * compound adjective, those who are named together as doing it, and only then the two states that the text is about.
 * Where the text leaves more than one choice it finds none.
 */
final class PartyFinder {

    /** Tokens that may part two names of one enumeration: a comma, a conjunction, an attribute or two. */
    private static final int REACH = 7;

    private final Analysis analysis;
    private final Prominence main;
    private List<Match> all;

    PartyFinder(Analysis analysis) {
        this.analysis = analysis;
        this.main = new Prominence(analysis, this);
    }

    /** @return of whom the text speaks most */
    Prominence main() {
        return main;
    }

    /** @return the sides of every {@code between} in the span, empty when there is none or it names one side only */
    Set<Match> between(int start, int end) {
        boolean before = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        List<Match> all = analysis.between(Kind.PHRASES, start, end, m -> m.code().equals("BETWEEN"));
        for (int i = 0; i < all.size(); i++) {
            // the one nearest to the noun, which ends an Azerbaijani or Turkish span
            Match between = all.get(before ? all.size() - 1 - i : i);
            List<Match> sides = before ? backwards(start, between) : forwards(between, end);
            if (distinct(sides) > 1) {
                return Set.copyOf(sides);
            }
        }
        return Set.of();
    }

    private List<Match> backwards(int start, Match between) {
        List<Match> sides = new ArrayList<>();
        int next = between.first();
        List<Match> named = sides(start, between.start());
        for (int i = named.size() - 1; i >= 0 && next - named.get(i).last() <= REACH; i--) {
            if (distinct(sides) > 1 && hasOffice(named.get(i).last() + 1, next)) {
                break;
            }
            sides.add(named.get(i));
            next = named.get(i).first();
        }
        return sides;
    }

    /** {@code Yunanistan Dışişleri Bakanı, Türkiye ile Libya arasında}: who speaks is no side. */
    private boolean hasOffice(int from, int to) {
        for (int token = from; token < to; token++) {
            if (!analysis.at(Kind.ROLES, token).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<Match> forwards(Match between, int end) {
        List<Match> sides = new ArrayList<>();
        int before = between.last();
        for (Match named : sides(between.end(), end)) {
            boolean goesOn = sides.isEmpty() ? named.first() - before <= REACH
                    : isEnumerated(sides.get(sides.size() - 1), named);
            if (!goesOn) {
                break;
            }
            sides.add(named);
            before = named.last();
        }
        return sides;
    }

    /** @return those of a compound in the span: {@code кыргызско-таджикский, Azərbaycan-Türkiyə} */
    Set<Match> compound(int start, int end) {
        List<Match> named = sides(start, end);
        Set<Match> compound = new LinkedHashSet<>();
        for (int i = 0; i + 1 < named.size(); i++) {
            boolean joined = named.get(i + 1).first() - named.get(i).last() == 2
                    && analysis.words().folded(named.get(i).last() + 1).equals("-");
            if (joined) {
                compound.add(named.get(i));
                compound.add(named.get(i + 1));
            } else if (!compound.isEmpty()) {
                break;
            }
        }
        return compound;
    }

    /** @return the longest enumeration of sides in the span; empty when no two are named together */
    List<Match> enumeration(int start, int end) {
        List<Match> best = List.of();
        List<Match> run = new ArrayList<>();
        for (Match named : sides(start, end)) {
            if (!run.isEmpty() && !isEnumerated(run.get(run.size() - 1), named)) {
                run = new ArrayList<>();
            }
            run.add(named);
            if (distinct(run) > distinct(best)) {
                best = List.copyOf(run);
            }
        }
        return distinct(best) > 1 ? best : List.of();
    }

    /** @return whether a comma or conjunction joins the two */
    boolean isEnumerated(Match one, Match other) {
        int gap = other.first() - one.last() - 1;
        if (gap < 1 || gap > REACH) {
            return false;
        }
        for (int token = one.last() + 1; token < other.first(); token++) {
            String word = analysis.words().folded(token);
            int at = token;
            boolean joins = word.equals(",") || word.equals("-") || analysis.at(Kind.PHRASES, at).stream()
                    .anyMatch(m -> m.first() == at && (m.code().equals("AND") || m.code().equals("WITH")));
            if (joins) {
                return true;
            }
        }
        return false;
    }

    /** @return all the states and organisations that the text names */
    List<Match> all() {
        if (all == null) {
            all = sides(0, analysis.text().length());
        }
        return all;
    }

    /** @return the two states that the text names most, when they stand clearly before all others; else none */
    Set<String> mainPair() {
        return main.namedPair();
    }

    /** The states and organisations named in a span; an organisation's name is no state's. */
    List<Match> sides(int start, int end) {
        List<Match> sides = new ArrayList<>(analysis.between(Kind.COUNTRIES, start, end, m -> true));
        sides.addAll(analysis.between(Kind.ORGANISATIONS, start, end, m -> true));
        sides.sort(Comparator.comparingInt(Match::start));
        // one name may be found under two forms of its vocabulary
        for (int i = sides.size() - 1; i > 0; i--) {
            if (sides.get(i).overlaps(sides.get(i - 1)) && sides.get(i).code().equals(sides.get(i - 1).code())) {
                sides.remove(i);
            }
        }
        return sides;
    }

    /** @return the capitals in a span; no state's name that sounds like one with an ending: {@code Romanya} */
    List<Match> governments(int start, int end) {
        return analysis.between(Kind.PLACES, start, end, this::isCapital);
    }

    boolean isCapital(Match place) {
        return place.entry().capital() && place.entry().country() != null
                && analysis.at(Kind.COUNTRIES, place.first()).isEmpty();
    }

    /** @return the states of two governments called by their capitals side by side: {@code Баку и Рим} */
    Set<String> capitals(int start, int end) {
        List<Match> named = governments(start, end);
        for (int i = 0; i + 1 < named.size(); i++) {
            if (named.get(i + 1).first() - named.get(i).last() == 2 && isEnumerated(named.get(i), named.get(i + 1))) {
                return Set.of(named.get(i).entry().country(), named.get(i + 1).entry().country());
            }
        }
        return Set.of();
    }

    static long distinct(Iterable<Match> sides) {
        Set<String> codes = new TreeSet<>();
        sides.forEach(m -> codes.add(m.code()));
        return codes.size();
    }
}
