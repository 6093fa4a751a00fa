package org.entente.reading.annotate;

import java.util.List;

import org.entente.reading.Milestone;
import org.entente.reading.PartialDate;
import org.entente.reading.Stage;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Where and when an instrument was signed as lawyers note it behind its title: {@code (Ankara, 5 March 2023)}. */
final class SigningNote {

    private static final int LONGEST = 40;
    /** Words of a title between its date and its noun. */
    private static final int BESIDE = 7;

    private final Analysis analysis;
    private final News news;

    SigningNote(Analysis analysis, News news) {
        this.analysis = analysis;
        this.news = news;
    }

    /** @return the signing that is noted behind the instrument, or null */
    Milestone behind(Head head, Clause clause) {
        for (Match place : analysis.between(Kind.PLACES, head.match().end(), clause.end(), this::isNoted)) {
            List<Match> nouns = analysis.between(Kind.INSTRUMENTS, head.match().end(), place.start(),
                    NounUse::isNoun);
            PartialDate date = date(place, clause);
            if (nouns.isEmpty() && date != null) {
                return new Milestone(Stage.SIGNED, date, Cities.name(place),
                        List.of(analysis.passage(head.match().start(), place.end())));
            }
        }
        return null;
    }

    /** @return the signing that a date before the noun tells, {@code 1998 tarihli anlaşma}; or null */
    Milestone before(Head head) {
        int noun = head.match().first();
        for (int token = noun - 1; token > Math.max(0, noun - BESIDE); token--) {
            String word = analysis.words().folded(token);
            if (word.equals(",")) {
                return null;
            }
            if (word.equals("tarihli") || word.equals("tarixli")) {
                PartialDate date = endingAt(token - 1);
                return date == null ? null : new Milestone(Stage.SIGNED, date, null,
                        List.of(analysis.passage(analysis.words().starts()[token - 1], head.match().end())));
            }
        }
        return null;
    }

    private PartialDate endingAt(int token) {
        int end = analysis.words().ends()[token];
        for (Dated date : news.within(end - LONGEST, end)) {
            if (date.end() >= end) {
                return date.date();
            }
        }
        return year(analysis.words().folded(token));
    }

    private static PartialDate year(String word) {
        boolean four = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9') && word.charAt(0) != '0';
        return four ? new PartialDate(Integer.parseInt(word), null, null) : null;
    }

    /** @return whether a date stands in such a note, and so is of the signing and of no other stage */
    boolean holds(Dated date, Clause clause) {
        for (Match place : analysis.found(Kind.PLACES, clause)) {
            if (isNoted(place) && date.start() > place.end() && date.start() - place.end() < LONGEST
                    && !isClosed(place.end(), date.end())) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosed(int from, int to) {
        return analysis.text().substring(from, to).indexOf(')') >= 0;
    }

    private boolean isNoted(Match place) {
        int before = place.first() - 1;
        int after = place.last() + 1;
        return before >= 0 && after < analysis.words().size() && analysis.words().folded(before).equals("(")
                && analysis.words().folded(after).equals(",");
    }

    private PartialDate date(Match place, Clause clause) {
        for (Dated date : news.within(place.end(), Math.min(clause.end(), place.end() + LONGEST))) {
            if (holds(date, clause)) {
                return date.date();
            }
        }
        int year = place.last() + 2;
        return year < analysis.words().size() ? year(analysis.words().folded(year)) : null;
    }
}
