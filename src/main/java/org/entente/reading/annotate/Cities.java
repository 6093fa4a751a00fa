package org.entente.reading.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Which of the cities named are where something is done: by their case, by the words beside them. */
final class Cities {

    private static final Pattern LOCATIVE = Pattern
            .compile("['-]?(?:n?[dt][aəe](?:d[iuü]r(?:l[aəe]r)?)?|[dt][aəe]ki\\p{L}*)");
    private static final Pattern DATIVE = Pattern.compile("['-]?[yn]?[aəe]");
    private static final Pattern COMING = Pattern.compile("[aəe]c[aəe][kqğ]\\p{L}*$");
    /** Words between a city and the visit or meeting that is to be there. */
    private static final int REACH = 5;

    private final Analysis analysis;
    private final boolean turkic;
    private Map<String, Match> capitals;
    private TreeMap<Integer, Match> scenes;

    Cities(Analysis analysis, boolean turkic) {
        this.analysis = analysis;
        this.turkic = turkic;
    }

    static String name(Match place) {
        return place.entry().name().get("en");
    }

    /** Locative in Azerbaijani and Turkish, a preposition before it in Russian and English; in brackets alone in all. */
    boolean isWhere(Match place) {
        String before = word(place.first() - 1);
        if (before.equals("(")) {
            String after = word(place.last() + 1);
            return after.equals(",") || after.equals(")");
        }
        if (turkic) {
            return LOCATIVE.matcher(analysis.suffix(place)).matches() && !isPosting(place);
        }
        return before.equals("в") || before.equals("во") || before.equals("in") || before.equals("at");
    }

    /** {@code Bakıdakı səfir}: where an office is held. */
    private boolean isPosting(Match place) {
        return analysis.suffix(place).contains("ki") && !analysis.at(Kind.ROLES, place.last() + 1).isEmpty();
    }

    /** {@code Bakıya səfər, Ankara ziyareti, visit to Baku}: the way to a city is as good as being there. */
    boolean isOfVisit(Match place) {
        if (turkic) {
            boolean bare = analysis.suffix(place).isEmpty();
            return (bare || DATIVE.matcher(analysis.suffix(place)).matches())
                    && isNear("CEREMONY", place.last() + 1, place.last() + (bare ? 2 : REACH));
        }
        return word(place.first() - 1).equals("to") && isNear("CEREMONY", place.first() - REACH, place.first() - 2);
    }

    /** {@code Bakıda keçiriləcək, пройдет в Баку, to be held in Baku}: nothing has been done there yet. */
    boolean isToCome(Match place, Clause clause) {
        int from = Math.max(clause.first(), place.first() - REACH);
        int to = Math.min(clause.last(), place.last() + REACH);
        if (isNear("PLAN", from, to)) {
            return true;
        }
        for (int i = place.last() + 1; turkic && i <= to; i++) {
            if (COMING.matcher(word(i)).find()) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(String code, int from, int to) {
        for (int i = Math.max(0, from); i <= to; i++) {
            for (Match match : analysis.at(Kind.PHRASES, i)) {
                if (match.code().equals(code)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** @return the capital that a clause calls by its country ({@code in the Norwegian capital}) and the text by name, or null */
    Match capital(Clause clause) {
        for (Match word : analysis.found(Kind.PHRASES, "CAPITAL_CITY", clause)) {
            for (Match country : analysis.found(Kind.COUNTRIES, clause)) {
                boolean beside = Math.abs(country.last() - word.first()) <= 2 || Math.abs(country.first() - word.last()) <= 2;
                Match named = beside ? capital(country.code()) : null;
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    private Match capital(String country) {
        if (capitals == null) {
            capitals = new HashMap<>();
            for (Match place : analysis.found(Kind.PLACES)) {
                if (place.entry().capital() && place.entry().country() != null) {
                    capitals.putIfAbsent(place.entry().country(), place);
                }
            }
        }
        return capitals.get(country);
    }

    /** @return the last city before an offset in which something is done, or null */
    Match lastBefore(int offset) {
        if (scenes == null) {
            scenes = new TreeMap<>();
            for (Match place : analysis.found(Kind.PLACES)) {
                if (isWhere(place)) {
                    scenes.put(place.start(), place);
                }
            }
        }
        Map.Entry<Integer, Match> last = scenes.lowerEntry(offset);
        return last == null ? null : last.getValue();
    }

    private String word(int token) {
        return token >= 0 && token < analysis.words().size() ? analysis.words().folded(token) : "";
    }
}
