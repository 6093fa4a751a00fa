package org.entente.reading.annotate;

import java.util.List;

import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Where something was signed: the city that the clause tells, else that of the ceremony, meeting or visit. */
final class SigningPlace {

    private final Analysis analysis;
    private final Telling telling;
    private final News news;
    private final Scenes scenes;
    private final StageReader stages;

    SigningPlace(Analysis analysis, Telling telling, News news, Scenes scenes) {
        this.analysis = analysis;
        this.telling = telling;
        this.news = news;
        this.scenes = scenes;
        this.stages = new StageReader(analysis);
    }

    /** @return the city's English name, or null when the text does not settle it */
    String of(Clause clause, StageCue cue) {
        Match own = told(clause, cue);
        if (own != null) {
            return Scenes.name(own);
        }
        int number = analysis.clauseAt(clause.start());
        if (clause.isItem()) {
            own = told(analysis.clauses().get(clause.introduction()), cue);
            return own != null ? Scenes.name(own) : scenes.cityFor(clause.introduction());
        }
        boolean elsewhere = analysis.found(Kind.PHRASES, "SAME_PLACE", clause).isEmpty() && (news.isPast(clause)
                || clause.contains(cue.start()) && telling.isBackground(clause, cue));
        return elsewhere ? null : scenes.cityFor(number);
    }

    private Match told(Clause clause, StageCue cue) {
        List<StageCue> cues = stages.cues(clause);
        Match best = null;
        int least = Integer.MAX_VALUE;
        for (Match place : analysis.found(Kind.PLACES, clause)) {
            int distance = telling.distance(place.start(), place.end(), cue);
            if (distance < least && scenes.isWhere(place)
                    && !telling.isOthers(place.start(), place.end(), cue, cues)) {
                least = distance;
                best = place;
            }
        }
        return best == null ? scenes.capital(clause) : best;
    }
}
