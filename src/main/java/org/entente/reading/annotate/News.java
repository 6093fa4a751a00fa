package org.entente.reading.annotate;

import java.time.LocalDate;
import java.util.List;

import org.entente.reading.PartialDate;

/** The dates of a text, and which of them are days that the news is about: publication or the three days before. */
final class News {

    private static final int DAYS = 4;
    /** No sentence of news tells more dates. */
    private static final int MOST = 16;

    private final List<Dated> dates;
    private final LocalDate published;
    /** For each date the last one before it or itself that is of the news, and the last that tells a day; or null. */
    private final PartialDate[] news;
    private final PartialDate[] days;

    /** @param dates in the text's order */
    News(List<Dated> dates, LocalDate published) {
        this.dates = dates;
        this.published = published;
        this.news = new PartialDate[dates.size()];
        this.days = new PartialDate[dates.size()];
        for (int i = 0; i < news.length; i++) {
            PartialDate date = dates.get(i).date();
            news[i] = isNews(date) ? date : i == 0 ? null : news[i - 1];
            days[i] = date.day() != null ? date : i == 0 ? null : days[i - 1];
        }
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

    /** @return whether it is a year or month after that of the news */
    boolean isToCome(PartialDate date) {
        return published != null && (date.year() > published.getYear()
                || date.year() == published.getYear() && date.month() != null && date.month() > published.getMonthValue());
    }

    /** @return the dates that begin in a span */
    List<Dated> within(int start, int end) {
        int first = firstFrom(start);
        int last = first;
        while (last < dates.size() && last - first < MOST && dates.get(last).start() < end) {
            last++;
        }
        return dates.subList(first, last);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** @return the last day of the news told before, or null */
    PartialDate newsBefore(int offset) {
        int at = firstFrom(offset);
        return at == 0 ? null : news[at - 1];
    }

    /** @return the first day of the news told after, or null */
    PartialDate newsAfter(int offset) {
        for (int i = firstFrom(offset); i < dates.size(); i++) {
            if (isNews(dates.get(i).date())) {
                return dates.get(i).date();
            }
        }
        return null;
    }

    /** @return the last day told in full before, of the news or not; or null */
    PartialDate dayBefore(int offset) {
        int at = firstFrom(offset);
        return at == 0 ? null : days[at - 1];
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
