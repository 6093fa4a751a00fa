package org.entente.loading.fold;

import java.time.LocalDate;
import java.util.Map;

import org.entente.reading.Language;

/**
 * An office of one person.
 *
 * @param id made of the person and the role
 * @param role the role's code
 * @param titles the office in the documents' words
 * @param firstSeen publication day of the first document that tells it, or null when none has one
 * @param lastSeen of the last one
 */
public record PositionFact(String id, String role, Map<Language, String> titles, LocalDate firstSeen,
        LocalDate lastSeen) {

    /** @return the id of an official's position of that role */
    static String idOf(String official, String role) {
        return Identifier.of("position", official, role);
    }
}
