package org.entente.reading.annotate;

import java.util.List;
import java.util.regex.Pattern;

import org.entente.reading.Stage;
import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Where the news takes place: cities in which a ceremony, a meeting, talks or a visit is told, clause by clause, and the
 * city of the dateline.
 */
final class Scenes {

    private static final Pattern LOCATIVE = Pattern.compile("['-]?(?:n?[dt][aəe](?:d[iuü]r(?:l[aəe]r)?)?|[dt][aəe]ki\\p{L}*)");
    private static final Pattern DATIVE = Pattern.compile("['-]?[yn]?[aəe]");
    private static final Pattern COMING = Pattern.compile("[aəe]c[aəe][kqğ]\\p{L}*$");
    /** Words between a city and the visit or meeting that is to be there. */
    private static final int REACH = 5;
    /** Clauses after the signing in which the ceremony may still be told. */
    private static final int AHEAD = 4;

    private final Analysis analysis;
    private final News news;
    private final StageReader stages;
    private final boolean turkic;
    private Match[] scenes;

    Scenes(Analysis analysis, Telling telling, News news) {
        this.analysis = analysis;
        this.news = news;
        this.stages = new StageReader(analysis);
        this.turkic = telling.isTurkic();
    }

    /** @return the city of the nearest scene before a clause, else after it, else of the dateline; or null */
    String cityFor(int number) {
        Match[] all = all();
        for (int i = number; i >= 0; i--) {
            if (all[i] != null) {
                return name(all[i]);
            }
        }
        int end = Math.min(all.length, number + 1 + (analysis.clauses().get(number).headline() ? 2 * AHEAD : AHEAD));
        for (int i = number + 1; i < end; i++) {
            if (all[i] != null) {
                return name(all[i]);
            }
        }
        return dateline();
    }

    /** @return whether a ceremony, meeting or visit is told in one of the clauses just before */
    boolean isNear(int number) {
        for (int i = Math.max(0, number - AHEAD); i < number; i++) {
            if (all()[i] != null) {
                return true;
            }
        }
        return false;
    }

    static String name(Match place) {
        return place.entry().name().get("en");
    }

    private Match[] all() {
        if (scenes == null) {
            List<Clause> clauses = analysis.clauses();
            scenes = new Match[clauses.size()];
            for (int i = 0; i < scenes.length; i++) {
                scenes[i] = scene(clauses.get(i));
            }
        }
        return scenes;
    }

    private Match scene(Clause clause) {
        if (!analysis.found(Kind.PHRASES, "SAME_PLACE", clause).isEmpty()) {
            return lastBefore(clause.start());
        }
        List<Match> places = analysis.found(Kind.PLACES, clause);
        boolean capital = !analysis.found(Kind.PHRASES, "CAPITAL_CITY", clause).isEmpty();
        if (places.isEmpty() && !capital || news.isPast(clause)) {
            return null;
        }
        boolean eventful = !analysis.found(Kind.PHRASES, "CEREMONY", clause).isEmpty() || isSigning(clause);
        if (!eventful) {
            return null;
        }
        for (Match place : places) {
            if ((isWhere(place) || isOfVisit(place)) && !isToCome(place, clause)) {
                return place;
            }
        }
        return capital ? capital(clause) : null;
    }

    /** @return the last city before an offset in which something is done, or null */
    Match lastBefore(int offset) {
        Match last = null;
        for (Match place : analysis.found(Kind.PLACES)) {
            if (place.start() < offset && isWhere(place)) {
                last = place;
            }
        }
        return last;
    }

    private boolean isSigning(Clause clause) {
        for (StageCue cue : stages.cues(clause)) {
            if (cue.certainty() == Certainty.TOLD && (cue.stage() == Stage.SIGNED || cue.stage() == Stage.INITIALLED)) {
                return true;
            }
        }
        return false;
    }

    /** Locative in Azerbaijani and Turkish, a preposition before it in Russian and English; in brackets alone in all. */
    boolean isWhere(Match place) {
        String before = place.first() == 0 ? "" : analysis.words().folded(place.first() - 1);
        if (before.equals("(")) {
            String after = place.last() + 1 < analysis.words().size() ? analysis.words().folded(place.last() + 1) : "";
            return after.equals(",") || after.equals(")");
        }
        if (turkic) {
            return LOCATIVE.matcher(analysis.suffix(place)).matches() && !isPosting(place);
        }
        return before.equals("в") || before.equals("во") || before.equals("in") || before.equals("at");
    }

    /** {@code Bakıdakı səfir}: where an office is held. */
    private boolean isPosting(Match place) {
        String suffix = analysis.suffix(place);
        return suffix.contains("ki") && !analysis.at(Kind.ROLES, place.last() + 1).isEmpty();
    }

    /** {@code Bakıya səfər, Ankara ziyareti, визит в Баку, visit to Baku}: the way to a city is as good as being there. */
    private boolean isOfVisit(Match place) {
        if (turkic) {
            String suffix = analysis.suffix(place);
            return (suffix.isEmpty() || DATIVE.matcher(suffix).matches()) && hasNext(place, suffix.isEmpty() ? 2 : REACH);
        }
        String before = place.first() == 0 ? "" : analysis.words().folded(place.first() - 1);
        if (!before.equals("to")) {
            return false;
        }
        for (int i = place.first() - 2; i >= 0 && i >= place.first() - REACH; i--) {
            if (isVisit(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNext(Match place, int words) {
        for (int i = place.last() + 1; i <= place.last() + words; i++) {
            if (isVisit(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVisit(int token) {
        for (Match match : analysis.at(Kind.PHRASES, token)) {
            if (match.code().equals("CEREMONY")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Bakıda keçiriləcək, пройдет в Баку, to be held in Baku}: nothing has been done there yet. */
    private boolean isToCome(Match place, Clause clause) {
        int from = Math.max(clause.first(), place.first() - REACH);
        int to = Math.min(clause.last(), place.last() + REACH);
        for (int i = from; i <= to; i++) {
            if (turkic && i > place.last() && COMING.matcher(analysis.words().folded(i)).find() || isPlan(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlan(int token) {
        for (Match match : analysis.at(Kind.PHRASES, token)) {
            if (match.code().equals("PLAN")) {
                return true;
            }
        }
        return false;
    }

    /** {@code in the Norwegian capital}: when the text calls that capital by its name somewhere. */
    Match capital(Clause clause) {
        for (Match word : analysis.found(Kind.PHRASES, "CAPITAL_CITY", clause)) {
            for (Match country : analysis.found(Kind.COUNTRIES, clause)) {
                boolean beside = Math.abs(country.last() - word.first()) <= 2 || Math.abs(country.first() - word.last()) <= 2;
                if (beside) {
                    for (Match place : analysis.found(Kind.PLACES)) {
                        if (place.entry().capital() && country.code().equals(place.entry().country())) {
                            return place;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** {@code БАКУ, 5 мар — РИА; ANKARA (AA) -}: of one city that begins a paragraph, in a country of which the text speaks. */
    private String dateline() {
        for (Match place : analysis.found(Kind.PLACES)) {
            Clause clause = analysis.clauses().get(analysis.clauseAt(place.start()));
            if (!clause.headline() && clause.first() == place.first() && isDateline(place)) {
                boolean ours = analysis.found(Kind.COUNTRIES).stream()
                        .anyMatch(m -> m.code().equals(place.entry().country()));
                return ours ? name(place) : null;
            }
        }
        return null;
    }

    private boolean isDateline(Match place) {
        int next = place.last() + 1;
        if (next >= analysis.words().size() || !analysis.suffix(place).isEmpty() && turkic) {
            return false;
        }
        String after = analysis.words().folded(next);
        boolean capitals = analysis.text().substring(place.start(), place.end()).chars().noneMatch(Character::isLowerCase);
        boolean dated = after.equals(",") && !news.within(place.end(), place.end() + 12).isEmpty();
        return dated || capitals && (after.equals(",") || after.equals("(") || after.equals("-") || after.equals("."));
    }
}
