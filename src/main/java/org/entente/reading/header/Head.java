package org.entente.reading.header;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What stands above a news item.
 *
 * @param title the headline without marks, or null
 * @param opening running text that stands in the headline's place, or null
 * @param publishedOn day of publication, or null
 * @param publishedAt local time as printed, or null
 * @param datelines lines that hold nothing but a dateline, which may credit an agency
 * @param next index of the item's first line
 */
record Head(Line title, Line opening, LocalDate publishedOn, LocalTime publishedAt, List<Line> datelines, int next) {
}
