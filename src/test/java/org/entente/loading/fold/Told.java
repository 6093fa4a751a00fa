package org.entente.loading.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.entente.reading.Header;
import org.entente.reading.Instrument;
import org.entente.reading.Language;
import org.entente.reading.Mention;
import org.entente.reading.Milestone;
import org.entente.reading.Office;
import org.entente.reading.PartialDate;
import org.entente.reading.Passage;
import org.entente.reading.Person;
import org.entente.reading.Provision;
import org.entente.reading.Reading;
import org.entente.reading.Stage;

/** A document made up for a test: {@code Told.in("a.txt", AZ).on("2024-03-11").official(…).agreement(…).reading()}. */
public final class Told {

    private static final String TEXT = "A sentence that stands for all that a text could say. ".repeat(40);

    private final String name;
    private final Language language;
    private LocalDate published;
    private final List<Mention> countries = new ArrayList<>();
    private final List<Mention> sectors = new ArrayList<>();
    private final List<Person> officials = new ArrayList<>();
    private final List<Instrument> agreements = new ArrayList<>();
    private int next;

    private Told(String name, Language language) {
        this.name = name;
        this.language = language;
    }

    public static Told in(String name, Language language) {
        return new Told(name, language);
    }

    public Told on(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    public Told country(String code) {
        countries.add(new Mention(code, passage()));
        return this;
    }

    public Told sector(String code) {
        sectors.add(new Mention(code, passage()));
        return this;
    }

    public Told official(String english, String written, String country, String... roles) {
        return official(english, written, null, country, roles);
    }

    public Told known(String authority, String written, String country, String... roles) {
        return official(authority, written, authority, country, roles);
    }

    private Told official(String english, String written, String authority, String country, String... roles) {
        boolean organisation = country != null && country.startsWith("=");
        List<Office> offices = Arrays.stream(roles)
                .map(role -> new Office(role, role.toLowerCase() + " " + language.code(), List.of(passage()))).toList();
        officials.add(new Person(english, written, authority, organisation ? null : country,
                organisation ? country.substring(1) : null, offices, List.of(passage())));
        return this;
    }

    /** @param parties {@code AZ US} */
    public Told agreement(String type, String parties, List<String> subjects, Milestone... milestones) {
        return agreement(type, parties, subjects, List.of(), milestones);
    }

    public Told agreement(String type, String parties, List<String> subjects, List<Integer> signatories,
            Milestone... milestones) {
        agreements.add(new Instrument(type, type.toLowerCase() + " " + subjects + " " + language.code(),
                type + " on " + subjects, subjects, List.of(parties.split(" ")), List.of(), signatories, List.of("TRADE"),
                List.of(milestones), List.of(new Provision(passage(), List.of("TRADE"))), List.of(passage())));
        return this;
    }

    /** @param date {@code 2024-03-11}, {@code 2024-03}, {@code 2024} or null */
    public static Milestone at(Stage stage, String date) {
        return new Milestone(stage, date == null ? null : date(date), stage == Stage.SIGNED ? "Baku" : null,
                List.of(new Passage(0, 10, 0, 20)));
    }

    private static PartialDate date(String date) {
        int[] parts = Arrays.stream(date.split("-")).mapToInt(Integer::parseInt).toArray();
        return new PartialDate(parts[0], parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null);
    }

    private Passage passage() {
        next++;
        return new Passage(next, next + 5, next, next + 20);
    }

    public Reading reading() {
        return new Reading(name, language, new Header("Title of " + name, published, null, null), TEXT, countries,
                List.of(), sectors, officials, agreements);
    }
}
