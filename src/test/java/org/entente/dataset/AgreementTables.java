package org.entente.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.Term;

/** The tables that agreements are in, and their sentences in the texts. */
final class AgreementTables implements AutoCloseable {

    private final World world;
    private final Citing citing;
    private final Inserts agreements;
    private final Inserts titles;
    private final Inserts stages;
    private final Inserts stageCitations;
    private final Inserts provisions;
    private final Inserts provisionSectors;
    private final Inserts parties;
    private final Inserts organisations;
    private final Inserts signatories;
    private final Inserts sectors;

    AgreementTables(Connection connection, World world, Citing citing) throws SQLException {
        this.world = world;
        this.citing = citing;
        agreements = new Inserts(connection, "agreement", "id", "type", "status", "date_year", "date_month", "date_day",
                "newest_first", "last_day", "place", "title_az", "title_ru", "title_tr", "title_en");
        titles = new Inserts(connection, "agreement_title", "agreement_id", "language", "value");
        stages = new Inserts(connection, "stage", "id", "agreement_id", "status", "ordinal", "date_year", "date_month",
                "date_day", "place");
        stageCitations = new Inserts(connection, "stage_citation", "stage_id", "citation_id");
        provisions = new Inserts(connection, "provision", "id", "agreement_id", "ordinal", "citation_id");
        provisionSectors = new Inserts(connection, "provision_sector", "provision_id", "sector_code");
        parties = new Inserts(connection, "agreement_party", "agreement_id", "country_code", "newest_first", "last_day");
        organisations = new Inserts(connection, "agreement_organisation", "agreement_id", "organisation_code",
                "newest_first", "last_day");
        signatories = new Inserts(connection, "agreement_signatory", "agreement_id", "official_id", "newest_first",
                "last_day");
        sectors = new Inserts(connection, "agreement_sector", "agreement_id", "sector_code", "told", "newest_first",
                "last_day");
    }

    void write(Deal deal) throws SQLException {
        Told date = deal.date();
        Map<Language, String> named = deal.titles();
        agreements.add(deal.id(), deal.type().name(), deal.status().name(), date.year(), date.month(), date.day(), date.first(),
                date.last(), deal.place(), named.get(Language.AZ), named.get(Language.RU), named.get(Language.TR),
                named.get(Language.EN));
        links(deal, date.first(), date.last());
        Set<Language> languages = EnumSet.noneOf(Language.class);
        String[] stageIds = new String[deal.stages().size()];
        for (int i = 0; i < stageIds.length; i++) {
            boolean last = i == stageIds.length - 1;
            Told day = last ? date : Told.UNKNOWN;
            stageIds[i] = world.dice.id();
            stages.add(stageIds[i], deal.id(), deal.stages().get(i).name(), i, day.year(), day.month(), day.day(),
                    last ? deal.place() : null);
        }
        int clauses = 0;
        for (Text text : deal.texts()) {
            String citation = tell(deal, text);
            for (String stage : stageIds) {
                stageCitations.add(stage, citation);
            }
            languages.add(text.language);
            if (!deal.sectors().isEmpty() && world.dice.chance(0.5)) {
                clause(deal, text, clauses++);
            }
        }
        for (Language language : languages) {
            titles.add(deal.id(), language.name(), named.get(language));
        }
    }

    private void links(Deal deal, LocalDate first, LocalDate last) throws SQLException {
        for (String code : deal.parties()) {
            parties.add(deal.id(), code, first, last);
        }
        for (String code : deal.organisations()) {
            organisations.add(deal.id(), code, first, last);
        }
        for (Person person : deal.signatories()) {
            person.agreements++;
            signatories.add(deal.id(), person.id, first, last);
        }
        Map<String, Boolean> fields = world.withGroups(deal.sectors());
        for (Map.Entry<String, Boolean> field : fields.entrySet()) {
            sectors.add(deal.id(), field.getKey(), field.getValue() ? 1 : 0, first, last);
        }
        World.count(world.agreements, deal.parties());
        World.count(world.agreements, deal.organisations());
        World.count(world.agreements, fields.keySet());
    }

    private String tell(Deal deal, Text text) throws SQLException {
        List<Term> sides = deal.parties().stream().map(world.countries::get).toList();
        String title = deal.titles().get(text.language);
        String sentence = Wording.signed(text.language, sides, deal.place(), title);
        int start = text.add(sentence);
        text.agreements.add(deal.id());
        citing.name(text, deal.parties(), deal.organisations(), deal.sectors(), deal.signatories());
        return citing.cite(text, start, sentence, title, "AGREEMENT", deal.id());
    }

    private void clause(Deal deal, Text text, int ordinal) throws SQLException {
        Set<String> about = new HashSet<>(deal.sectors().subList(0, 1 + world.dice.below(deal.sectors().size())));
        String matter = String.join(", ",
                about.stream().sorted().map(code -> world.sectorsByCode.get(code).names().get(text.language)).toList());
        String sentence = Wording.provision(text.language, matter);
        int start = text.add(sentence);
        String id = world.dice.id();
        provisions.add(id, deal.id(), ordinal, citing.cite(text, start, sentence, sentence, "AGREEMENT", deal.id()));
        for (String code : about) {
            provisionSectors.add(id, code);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Inserts table : List.of(agreements, titles, stages, stageCitations, provisions, provisionSectors, parties,
                organisations, signatories, sectors)) {
            table.close();
        }
    }
}
