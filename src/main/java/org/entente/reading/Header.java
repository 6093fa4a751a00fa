package org.entente.reading;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What stands around a news item.
 *
 * @param title the headline, or null
 * @param publishedOn the day of publication, or null when the page does not tell it in full
 * @param publishedAt the local time as printed, or null
 * @param outlet the agency or paper that the text credits, in the vocabulary's spelling, or null
 */
public record Header(String title, LocalDate publishedOn, LocalTime publishedAt, String outlet) {
}
