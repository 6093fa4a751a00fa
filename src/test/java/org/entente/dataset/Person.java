package org.entente.dataset;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.reading.Language;

/** An official of a data set. */
final class Person {

    /** An office of his, with the days of the first and the last document that name him in it. */
    static final class Office {
        final String id;
        final String role;
        LocalDate first;
        LocalDate last;

        Office(String id, String role) {
            this.id = id;
            this.role = role;
        }

        void seen(LocalDate day) {
            if (day != null) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
    }

    final String id;
    final String country;
    final String organisation;
    final Map<Language, String> names;
    final List<Office> offices;
    /** The languages of the documents that name him. */
    final Set<Language> written = EnumSet.noneOf(Language.class);
    int agreements;
    int documents;

    Person(String id, String country, String organisation, Map<Language, String> names, List<Office> offices) {
        this.id = id;
        this.country = country;
        this.organisation = organisation;
        this.names = names;
        this.offices = offices;
    }
}
