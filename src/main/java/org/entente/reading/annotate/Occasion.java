package org.entente.reading.annotate;

import org.entente.reading.PartialDate;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * The meeting or visit that a clause points back to ({@code Görüşmede, По итогам встречи, During the visit}): what the
 * sentences before it in the paragraph tell of its day and city holds for what is done there, be it of the news or not.
 */
final class Occasion {

    /** Words at the clause's beginning among which it is pointed to. */
    private static final int BEGINNING = 5;
    /** No paragraph of news has more sentences. */
    private static final int FAR = 24;

    private final Analysis analysis;
    private final News news;
    private final Cities cities;

    Occasion(Analysis analysis, News news, Cities cities) {
        this.analysis = analysis;
        this.news = news;
        this.cities = cities;
    }

    /** @return the clause that tells of the occasion, or null when the clause points back to none */
    Clause of(Clause clause) {
        if (!pointsBack(clause)) {
            return null;
        }
        int number = analysis.clauseAt(clause.start());
        for (int i = number - 1; i >= Math.max(0, number - FAR); i--) {
            Clause before = analysis.clauses().get(i);
            if (before.headline() || before.paragraph() != clause.paragraph()) {
                return null;
            }
            if (day(before) != null && !analysis.found(Kind.PHRASES, "CEREMONY", before).isEmpty()) {
                return before;
            }
        }
        return null;
    }

    private boolean pointsBack(Clause clause) {
        for (Match occasion : analysis.found(Kind.PHRASES, "CEREMONY", clause)) {
            if (occasion.last() - clause.first() < BEGINNING) {
                return news.within(clause.start(), clause.end()).isEmpty();
            }
        }
        return false;
    }

    /** @return the last day that a clause tells in full, or null */
    PartialDate day(Clause clause) {
        PartialDate last = null;
        for (Dated date : news.within(clause.start(), clause.end())) {
            last = date.date().day() == null ? last : date.date();
        }
        return last;
    }

    /** @return the city in which what the clause tells is done, or null */
    Match city(Clause clause) {
        for (Match place : analysis.found(Kind.PLACES, clause)) {
            if (cities.isWhere(place) || cities.isOfVisit(place)) {
                return place;
            }
        }
        return null;
    }
}
