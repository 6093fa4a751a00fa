package org.entente.loading.fold;

import java.util.List;

import org.entente.reading.Language;
import org.entente.reading.Person;

/**
 * How a text speaks of an official: all that tells who is meant, and nothing of where. Archives use the same few again and
 * again, so that people are folded by them and not by texts.
 *
 * @param language the text's
 * @param name as {@link Person#name()}
 * @param written as {@link Person#written()}
 * @param authority as {@link Person#authority()}, or null
 * @param country the state served, or null
 * @param organisation the organisation served, or null
 * @param titles the offices told, in the text's order
 */
public record Appellation(Language language, String name, String written, String authority, String country,
        String organisation, List<Title> titles) {

    private static final int DIGITS = 16;

    /**
     * An office told.
     *
     * @param role its code
     * @param words in the text's words
     * @param times in how many places, at least 1
     */
    public record Title(String role, String words, int times) {
    }

    static Appellation of(Language language, Person person) {
        return new Appellation(language, person.name(), person.written(), person.authority(), person.country(),
                person.organisation(), person.offices().stream().map(office -> new Title(office.role(), office.title(),
                        (int) office.passages().stream().distinct().count())).toList());
    }

    /** @return 16 hexadecimal digits made of all of it */
    public String id() {
        return Identifier.of("appellation", language, name, written, authority, country, organisation, titles).substring(0,
                DIGITS);
    }

    /** @return the state or organisation served, empty when the text does not settle it */
    String served() {
        if (country != null) {
            return country;
        }
        return organisation == null ? "" : "=" + organisation;
    }
}
