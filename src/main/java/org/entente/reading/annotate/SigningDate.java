package org.entente.reading.annotate;

import java.util.List;

import org.entente.reading.PartialDate;
import org.entente.reading.Stage;
import org.entente.reading.vocabulary.Kind;

/** When a stage was reached: the date that the clause tells, else the day of the ceremony of which the text reports. */
final class SigningDate {

    /** The clauses that tell the news itself; what comes after may be background. */
    private static final int LEAD = 6;

    private final Analysis analysis;
    private final Telling telling;
    private final News news;
    private final Scenes scenes;
    private final SigningNote note;
    private final Occasion occasion;
    private PartialDate lastSigning;

    SigningDate(Analysis analysis, Telling telling, News news, Scenes scenes, SigningNote note,
            Occasion occasion) {
        this.analysis = analysis;
        this.telling = telling;
        this.news = news;
        this.scenes = scenes;
        this.note = note;
        this.occasion = occasion;
    }

    /** Remembers the day of a signing told in full. */
    void happened(PartialDate day) {
        if (day != null && news.isNews(day)) {
            lastSigning = day;
        }
    }

    /** @return the date, or null when the text does not settle it */
    PartialDate of(Head head, StageCue cue, Clause clause) {
        PartialDate own = own(head, cue, clause);
        if (own == null && clause.isItem()) {
            Clause introduction = analysis.clauses().get(clause.introduction());
            List<Dated> told = news.within(introduction.start(), introduction.end());
            own = told.isEmpty() ? null : told.get(0).date();
        }
        boolean ceremony = cue.stage() == Stage.SIGNED || cue.stage() == Stage.INITIALLED || cue.stage() == Stage.AGREED;
        if (own != null || !ceremony) {
            return own;
        }
        if (!analysis.found(Kind.PHRASES, "SAME_DAY", clause).isEmpty()) {
            return news.dayBefore(clause.start());
        }
        Clause before = occasion.of(clause);
        if (before != null) {
            return occasion.day(before);
        }
        boolean background = clause.contains(cue.start()) && telling.isBackground(clause, cue);
        return background || telling.isPast(clause, cue, news) ? null : newsDay(clause);
    }

    private PartialDate own(Head head, StageCue cue, Clause clause) {
        PartialDate best = null;
        int least = Integer.MAX_VALUE;
        for (Dated date : news.within(clause.start(), clause.end())) {
            int distance = telling.distance(date.start(), date.end(), cue);
            boolean noted = cue.stage() != Stage.SIGNED && note.holds(date, clause);
            boolean vague = date.date().month() == null && (isOfTitle(date, head) || isParted(date, cue));
            if (distance < least && !vague && !noted && !telling.isInRelative(date.start(), cue)
                    && !telling.isOthers(date.start(), date.end(), cue, clause)) {
                least = distance;
                best = date.date();
            }
        }
        return best;
    }

    /** {@code programme for 2025}: a year inside the title; one at its end in Russian and English is when it was done. */
    private boolean isOfTitle(Dated date, Head head) {
        return head.phrase().contains(date.start()) && (telling.isTurkic() || date.end() < head.phrase().end() - 1);
    }

    /** A year in another part of the sentence is that part's, but for one put in between: {@code ранее, в 2022 году, подписали}. */
    private boolean isParted(Dated date, StageCue cue) {
        String fold = analysis.words().fold();
        boolean between = date.start() > 1 && date.end() < fold.length() && fold.charAt(date.start() - 2) == ','
                && fold.charAt(date.end()) == ',';
        int from = Math.min(date.end(), cue.end()) + (between ? 1 : 0);
        for (int i = from; i < Math.max(date.start(), cue.start()); i++) {
            if (fold.charAt(i) == ',') {
                return true;
            }
        }
        return false;
    }

    /** The day of the signing told before, else the last day of the news, else the day on which what has just happened is told. */
    private PartialDate newsDay(Clause clause) {
        if (lastSigning != null) {
            return lastSigning;
        }
        PartialDate before = news.newsBefore(clause.start());
        if (before != null) {
            return before;
        }
        int number = analysis.clauseAt(clause.start());
        boolean lead = number < LEAD;
        PartialDate after = lead ? news.newsAfter(clause.end()) : null;
        return after == null && (lead || scenes.isNear(number)) ? news.today() : after;
    }
}
