package org.entente.reading;

import java.util.List;

/**
 * A stage of an agreement as one text tells it.
 *
 * @param stage the stage reached
 * @param date when, or null when the text does not settle it; always null for {@link Stage#PROPOSED}
 * @param place the city in English, or null
 * @param passages where the text says so, at least one
 */
public record Milestone(Stage stage, PartialDate date, String place, List<Passage> passages) {
}
