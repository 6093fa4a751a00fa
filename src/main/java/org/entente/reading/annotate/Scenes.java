package org.entente.reading.annotate;

import java.util.List;

import org.entente.reading.Stage;
import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Where the news takes place: cities in which a ceremony, a meeting, talks or a visit is told, clause by clause, and the
 * city of the dateline.
 */
final class Scenes {

    /** Clauses after the signing in which the ceremony may still be told. */
    private static final int AHEAD = 4;
    /** Characters behind a dateline's city in which its day stands. */
    private static final int DAY = 12;

    private final Analysis analysis;
    private final Telling telling;
    private final News news;
    private final Cities cities;
    private Match[] scenes;
    private Match[] lastBefore;
    private String dateline;
    private boolean isDatelineRead;

    Scenes(Analysis analysis, Telling telling, News news, Cities cities) {
        this.analysis = analysis;
        this.telling = telling;
        this.news = news;
        this.cities = cities;
    }

    /** @return the city of the nearest scene before a clause, else after it, else of the dateline; or null */
    String cityFor(int number) {
        Match[] all = all();
        // a city that the clause names is not the one asked for: another deed of the clause is done there
        boolean others = all[number] != null && cities.isWhere(all[number]);
        Match before = others ? lastBefore[number] : all[number] == null ? lastBefore[number] : all[number];
        if (before != null) {
            return Cities.name(before);
        }
        int ahead = analysis.clauses().get(number).headline() ? 2 * AHEAD : AHEAD;
        for (int i = number + 1; i < Math.min(all.length, number + 1 + ahead); i++) {
            if (all[i] != null) {
                return Cities.name(all[i]);
            }
        }
        if (!isDatelineRead) {
            dateline = dateline();
            isDatelineRead = true;
        }
        return dateline;
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

    private Match[] all() {
        if (scenes == null) {
            List<Clause> clauses = analysis.clauses();
            scenes = new Match[clauses.size()];
            lastBefore = new Match[clauses.size()];
            for (int i = 0; i < scenes.length; i++) {
                scenes[i] = scene(clauses.get(i));
                lastBefore[i] = i == 0 ? null : scenes[i - 1] == null ? lastBefore[i - 1] : scenes[i - 1];
            }
        }
        return scenes;
    }

    private Match scene(Clause clause) {
        if (!analysis.found(Kind.PHRASES, "SAME_PLACE", clause).isEmpty()) {
            return cities.lastBefore(clause.start());
        }
        List<Match> places = analysis.found(Kind.PLACES, clause);
        boolean capital = !analysis.found(Kind.PHRASES, "CAPITAL_CITY", clause).isEmpty();
        if (places.isEmpty() && !capital || news.isPast(clause) || !isEventful(clause)) {
            return null;
        }
        for (Match place : places) {
            if ((cities.isWhere(place) || cities.isOfVisit(place)) && !cities.isToCome(place, clause)) {
                return place;
            }
        }
        return capital ? cities.capital(clause) : null;
    }

    private boolean isEventful(Clause clause) {
        if (!analysis.found(Kind.PHRASES, "CEREMONY", clause).isEmpty()) {
            return true;
        }
        for (StageCue cue : telling.cues(clause)) {
            if (cue.certainty() == Certainty.TOLD && (cue.stage() == Stage.SIGNED || cue.stage() == Stage.INITIALLED)) {
                return true;
            }
        }
        return false;
    }

    /** {@code БАКУ, 5 мар — РИА; ANKARA (AA) -}: of a city that begins a paragraph, in a country of which the text speaks. */
    private String dateline() {
        for (Match place : analysis.found(Kind.PLACES)) {
            Clause clause = analysis.clauses().get(analysis.clauseAt(place.start()));
            if (!clause.headline() && clause.first() == place.first() && isDateline(place)) {
                boolean ours = analysis.found(Kind.COUNTRIES).stream()
                        .anyMatch(m -> m.code().equals(place.entry().country()));
                return ours ? Cities.name(place) : null;
            }
        }
        return null;
    }

    private boolean isDateline(Match place) {
        int next = place.last() + 1;
        if (next >= analysis.words().size() || telling.isTurkic() && !analysis.suffix(place).isEmpty()) {
            return false;
        }
        String after = analysis.words().folded(next);
        boolean capitals = analysis.text().substring(place.start(), place.end()).chars().noneMatch(Character::isLowerCase);
        boolean dated = after.equals(",") && !news.within(place.end(), place.end() + DAY).isEmpty();
        return dated || capitals && (after.equals(",") || after.equals("(") || after.equals("-") || after.equals("."));
    }
}
