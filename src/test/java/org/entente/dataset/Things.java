package org.entente.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.entente.reading.Language;
import org.entente.reading.Term;

import com.ibm.icu.util.ULocale;

/** Writes the countries, organisations and officials that documents name, and all sectors, with their counts. */
final class Things implements Step {

    @Override
    public void write(Connection connection, World world) throws SQLException {
        countries(connection, world);
        organisations(connection, world);
        sectors(connection, world);
        officials(connection, world);
        offices(connection, world);
    }

    private static void countries(Connection connection, World world) throws SQLException {
        try (Inserts rows = new Inserts(connection, "country", "code", "code3", "name_az", "name_ru", "name_tr", "name_en",
                "agreements", "documents")) {
            for (Term term : named(world, world.countries)) {
                Map<Language, String> names = term.names();
                rows.add(term.code(), new ULocale("", term.code()).getISO3Country(), names.get(Language.AZ),
                        names.get(Language.RU),
                        names.get(Language.TR), names.get(Language.EN), agreements(world, term), documents(world, term));
            }
        }
    }

    private static void organisations(Connection connection, World world) throws SQLException {
        try (Inserts rows = new Inserts(connection, "organisation", "code", "name_az", "name_ru", "name_tr", "name_en",
                "agreements", "documents")) {
            for (Term term : named(world, world.organisations)) {
                Map<Language, String> names = term.names();
                rows.add(term.code(), names.get(Language.AZ), names.get(Language.RU), names.get(Language.TR),
                        names.get(Language.EN), agreements(world, term), documents(world, term));
            }
        }
    }

    private static void sectors(Connection connection, World world) throws SQLException {
        try (Inserts rows = new Inserts(connection, "sector", "code", "parent_code", "ordinal", "name_az", "name_ru", "name_tr",
                "name_en", "agreements", "documents")) {
            int ordinal = 0;
            for (Term term : world.sectors) {
                Map<Language, String> names = term.names();
                rows.add(term.code(), term.parent(), ordinal++, names.get(Language.AZ), names.get(Language.RU),
                        names.get(Language.TR), names.get(Language.EN), agreements(world, term), documents(world, term));
            }
        }
    }

    private static void officials(Connection connection, World world) throws SQLException {
        try (Inserts officials = new Inserts(connection, "official", "id", "country_code", "country_key", "organisation_code",
                "agreements", "documents", "name_az", "name_ru", "name_tr", "name_en");
                Inserts names = new Inserts(connection, "official_name", "official_id", "language", "value")) {
            for (Person person : world.people) {
                officials.add(person.id, person.country, person.country == null ? "~" : person.country, person.organisation,
                        person.agreements, person.documents, person.names.get(Language.AZ), person.names.get(Language.RU),
                        person.names.get(Language.TR), person.names.get(Language.EN));
                for (Language language : person.written) {
                    names.add(person.id, language.name(), person.names.get(language));
                }
            }
        }
    }

    private static void offices(Connection connection, World world) throws SQLException {
        try (Inserts offices = new Inserts(connection, "official_position", "id", "official_id", "role", "ordinal",
                "first_seen",
                "last_seen");
                Inserts titles = new Inserts(connection, "position_title", "position_id", "language", "value")) {
            for (Person person : world.people) {
                List<Person.Office> newestFirst = person.offices.stream().sorted(Comparator.comparing(
                        (Person.Office office) -> office.last, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
                int ordinal = 0;
                for (Person.Office office : newestFirst) {
                    offices.add(office.id, person.id, office.role, ordinal++, office.first, office.last);
                    for (Language language : person.written) {
                        titles.add(office.id, language.name(), title(world, office.role, language));
                    }
                }
            }
        }
    }

    private static String title(World world, String role, Language language) {
        Term term = world.roles.get(role);
        return term == null ? role.toLowerCase(Locale.ROOT) : term.names().get(language);
    }

    private static List<Term> named(World world, Map<String, Term> terms) {
        return terms.values().stream().filter(term -> world.documents.containsKey(term.code()))
                .sorted(Comparator.comparing(Term::code)).toList();
    }

    private static int agreements(World world, Term term) {
        return world.agreements.getOrDefault(term.code(), 0);
    }

    private static int documents(World world, Term term) {
        return world.documents.getOrDefault(term.code(), 0);
    }
}
