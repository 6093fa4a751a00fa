package org.entente.reading.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.reading.PartialDate;

/** The dates of a text, and which of them are days that the news is about: publication or the three days before. */
final class News {

    private static final int DAYS = 4;

    private final List<Dated> dates;
    private final LocalDate published;

    /** @param dates in the text's order */
    News(List<Dated> dates, LocalDate published) {
        this.dates = dates;
        this.published = published;
    }

    /** @return the day of publication, or null */
    PartialDate today() {
        return published == null ? null : PartialDate.of(published);
    }

    boolean isNews(PartialDate date) {
        if (published == null || date.day() == null) {
            return false;
        }
        LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
        return !day.isAfter(published) && day.isAfter(published.minusDays(DAYS));
    }

    /** @return the dates that begin in a span */
    List<Dated> within(int start, int end) {
        List<Dated> inside = new ArrayList<>();
        for (Dated date : dates) {
            if (date.start() >= start && date.start() < end) {
                inside.add(date);
            }
        }
        return inside;
    }

    /** @return the last day of the news told before, or null */
    PartialDate newsBefore(int offset) {
        PartialDate last = null;
        for (Dated date : dates) {
            if (date.start() < offset && isNews(date.date())) {
                last = date.date();
            }
        }
        return last;
    }

    /** @return the first day of the news told after, or null */
    PartialDate newsAfter(int offset) {
        for (Dated date : dates) {
            if (date.start() >= offset && isNews(date.date())) {
                return date.date();
            }
        }
        return null;
    }

    /** @return the last day told in full before, of the news or not; or null */
    PartialDate dayBefore(int offset) {
        PartialDate last = null;
        for (Dated date : dates) {
            if (date.start() < offset && date.date().day() != null) {
                last = date.date();
            }
        }
        return last;
    }

    /** @return whether a clause tells of another time than the news does */
    boolean isPast(Clause clause) {
        boolean past = false;
        for (Dated date : within(clause.start(), clause.end())) {
            if (isNews(date.date())) {
                return false;
            }
            past = true;
        }
        return past;
    }
}
