package org.entente.reading.annotate;

import java.util.List;

import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Where something was signed: the city that the clause tells, else that of the ceremony, meeting or visit. */
final class SigningPlace {

    /** No sentence of news names more. */
    private static final int MOST = 16;

    private final Analysis analysis;
    private final Telling telling;
    private final News news;
    private final Cities cities;
    private final Scenes scenes;
    private final Occasion occasion;

    SigningPlace(Analysis analysis, Telling telling, News news, Cities cities, Scenes scenes,
            Occasion occasion) {
        this.analysis = analysis;
        this.telling = telling;
        this.news = news;
        this.cities = cities;
        this.scenes = scenes;
        this.occasion = occasion;
    }

    /** @return the city's English name, or null when the text does not settle it */
    String of(Clause clause, StageCue cue) {
        Match own = told(clause, cue);
        if (own != null) {
            return Cities.name(own);
        }
        Clause before = occasion.of(clause);
        if (before != null) {
            Match there = occasion.city(before);
            return there == null ? null : Cities.name(there);
        }
        int number = analysis.clauseAt(clause.start());
        if (clause.isItem()) {
            own = told(analysis.clauses().get(clause.introduction()), cue);
            return own != null ? Cities.name(own) : scenes.cityFor(clause.introduction());
        }
        boolean elsewhere = analysis.found(Kind.PHRASES, "SAME_PLACE", clause).isEmpty() && (telling.isPast(clause, cue, news)
                || clause.contains(cue.start()) && telling.isBackground(clause, cue));
        return elsewhere ? null : scenes.cityFor(number);
    }

    private Match told(Clause clause, StageCue cue) {
        Match best = null;
        int least = Integer.MAX_VALUE;
        List<Match> places = analysis.found(Kind.PLACES, clause);
        for (Match place : places.subList(0, Math.min(places.size(), MOST))) {
            int distance = telling.distance(place.start(), place.end(), cue);
            if (distance < least && cities.isWhere(place) && !telling.isInRelative(place.start(), cue)
                    && !telling.isOthers(place.start(), place.end(), cue, clause)) {
                least = distance;
                best = place;
            }
        }
        return best == null ? cities.capital(clause) : best;
    }
}
