package org.entente.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Has documents name more, and writes them with all that they are tied to. */
final class Mentions implements Step {

    private static final LocalDate UNKNOWN = LocalDate.of(1000, 1, 1);

    @Override
    public void write(Connection connection, World world) throws SQLException {
        try (Citing citing = new Citing(connection, world)) {
            List<Text> texts = world.texts;
            for (int i = 0; i < world.people.size(); i++) {
                name(world, citing, texts.get(i % texts.size()), world.people.get(i));
            }
            for (Text text : texts) {
                more(world, citing, text);
            }
        }
        documents(connection, world);
        links(connection, world);
        // nobody asks for them any more, and there may be gigabytes of them
        world.texts.clear();
    }

    // nobody is an official whom no document names
    private static void name(World world, Citing citing, Text text, Person person) throws SQLException {
        citing.name(text, person.country == null ? List.of() : List.of(person.country),
                person.organisation == null ? List.of() : List.of(person.organisation), List.of(), List.of(person));
    }

    private static void more(World world, Citing citing, Text text) throws SQLException {
        Dice dice = world.dice;
        List<String> countries = new ArrayList<>();
        for (int n = dice.weighed(60, 30, 10); n > 0; n--) {
            countries.add(world.others.draw());
        }
        List<String> sectors = dice.chance(0.3) ? List.of(world.fields.draw()) : List.of();
        List<String> organisations = dice.chance(0.1) ? List.of(world.bodies.draw()) : List.of();
        Person person = dice.chance(0.2) ? world.anyOf(dice.chance(0.4) ? "AZ" : world.others.draw()) : null;
        citing.name(text, countries, organisations, sectors, person == null ? List.of() : List.of(person));
        if (text.text.length() == 0) {
            citing.name(text, List.of("AZ"), List.of(), List.of(), List.of());
        }
    }

    private static void documents(Connection connection, World world) throws SQLException {
        Dice dice = world.dice;
        try (Inserts documents = new Inserts(connection, "document", "id", "name", "language", "title", "published_on",
                "published_at", "outlet", "newest_first", "text")) {
            int number = 0;
            for (Text text : world.texts) {
                String outlet = dice.chance(0.8) ? Wording.outlet(dice) : null;
                String name = "%s_%s_%06d.txt".formatted(text.countries.isEmpty() ? "XX" : text.countries.iterator().next(),
                        text.language.code(), ++number);
                String title = dice.chance(0.97) ? text.text.substring(0, text.text.indexOf(".")) : null;
                LocalTime time = text.published != null && dice.chance(0.5) ? LocalTime.of(dice.below(24), dice.below(60))
                        : null;
                documents.add(text.id, name, text.language.name(), title, text.published, time, outlet, day(text),
                        text.text.toString());
            }
        }
    }

    private static LocalDate day(Text text) {
        return text.published == null ? UNKNOWN : text.published;
    }

    private static void links(Connection connection, World world) throws SQLException {
        try (Inserts countries = link(connection, "country", "country_code");
                Inserts organisations = link(connection, "organisation", "organisation_code");
                Inserts officials = link(connection, "official", "official_id");
                Inserts sectors = new Inserts(connection, "document_sector", "document_id", "sector_code", "told",
                        "newest_first");
                Inserts agreements = new Inserts(connection, "document_agreement", "document_id", "agreement_id")) {
            for (Text text : world.texts) {
                for (String code : text.countries) {
                    countries.add(text.id, code, day(text));
                }
                for (String code : text.organisations) {
                    organisations.add(text.id, code, day(text));
                }
                for (Person person : text.officials) {
                    person.documents++;
                    person.written.add(text.language);
                    officials.add(text.id, person.id, day(text));
                }
                Map<String, Boolean> fields = world.withGroups(text.sectors);
                for (Map.Entry<String, Boolean> field : fields.entrySet()) {
                    sectors.add(text.id, field.getKey(), field.getValue() ? 1 : 0, day(text));
                }
                for (String agreement : text.agreements) {
                    agreements.add(text.id, agreement);
                }
                World.count(world.documents, text.countries);
                World.count(world.documents, text.organisations);
                World.count(world.documents, fields.keySet());
            }
        }
    }

    private static Inserts link(Connection connection, String what, String column) throws SQLException {
        return new Inserts(connection, "document_" + what, "document_id", column, "newest_first");
    }
}
