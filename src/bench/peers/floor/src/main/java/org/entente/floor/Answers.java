package org.entente.floor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.entente.floor.Database.Sector;
import org.entente.floor.Statements.Agreement;
import org.entente.floor.Statements.Count;
import org.entente.floor.Statements.Country;
import org.entente.floor.Statements.Official;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;

/** The answers, field by field as the queries ask for them. */
final class Answers {

    private static final String[] LANGUAGES = { "AZ", "RU", "TR", "EN" };

    private final JsonFactory factory = new JsonFactory();
    private final Database database;

    Answers(Database database) {
        this.database = database;
    }

    /** @return the answer's bytes, all of it read from one snapshot */
    byte[] of(Query query) throws SQLException, IOException {
        try (Connection connection = database.connection(); ByteArrayBuilder bytes = new ByteArrayBuilder()) {
            try (JsonGenerator json = factory.createGenerator(bytes)) {
                json.writeStartObject();
                json.writeObjectFieldStart("data");
                query.answer(new Statements(connection, database), json);
                json.writeEndObject();
                json.writeEndObject();
            } finally {
                connection.rollback();
            }
            return bytes.toByteArray();
        }
    }

    void country(Statements statements, JsonGenerator json) throws SQLException, IOException {
        Country country = statements.country("AZ");
        if (country == null) {
            json.writeNullField("country");
            return;
        }
        json.writeObjectFieldStart("country");
        id(json, "country", country.code());
        json.writeStringField("code", country.code());
        json.writeStringField("name", country.names().get(3));
        json.writeArrayFieldStart("names");
        for (int i = 0; i < LANGUAGES.length; i++) {
            json.writeStartObject();
            json.writeStringField("language", LANGUAGES[i]);
            json.writeStringField("value", country.names().get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void agreements(Statements statements, JsonGenerator json) throws SQLException, IOException {
        List<Agreement> page = statements.agreements(20);
        Map<String, List<String>> parties = statements.partiesOf(page);
        Map<String, List<Official>> signatories = statements.signatoriesOf(page);
        Map<String, List<Sector>> sectors = statements.sectorsOf(page);
        nodes(json, "agreements");
        for (Agreement agreement : page) {
            full(json, agreement);
            parties(json, parties.getOrDefault(agreement.key(), List.of()));
            json.writeArrayFieldStart("signatories");
            for (Official official : signatories.getOrDefault(agreement.key(), List.of())) {
                official(json, official);
                json.writeEndObject();
            }
            json.writeEndArray();
            sectors(json, sectors.getOrDefault(agreement.key(), List.of()));
            json.writeEndObject();
        }
        endNodes(json);
    }

    void nested(Statements statements, JsonGenerator json) throws SQLException, IOException {
        countries(statements, json, 20, 10, true);
    }

    void counts(Statements statements, JsonGenerator json) throws SQLException, IOException {
        counts(json, "agreementCounts", statements.counts(true), true);
    }

    void page(Statements statements, JsonGenerator json) throws SQLException, IOException {
        List<Agreement> rows = statements.agreements(21);
        json.writeObjectFieldStart("agreements");
        json.writeArrayFieldStart("nodes");
        for (Agreement agreement : rows.subList(0, Math.min(20, rows.size()))) {
            titled(json, agreement);
            date(json, agreement);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("pageInfo");
        json.writeBooleanField("hasNextPage", rows.size() > 20);
        json.writeEndObject();
        json.writeEndObject();
    }

    void dashboard(Statements statements, JsonGenerator json) throws SQLException, IOException {
        country(statements, json);
        List<Agreement> page = statements.agreements(10);
        Map<String, List<String>> parties = statements.partiesOf(page);
        Map<String, List<Sector>> sectors = statements.sectorsOf(page);
        nodes(json, "latest");
        for (Agreement agreement : page) {
            full(json, agreement);
            parties(json, parties.getOrDefault(agreement.key(), List.of()));
            sectors(json, sectors.getOrDefault(agreement.key(), List.of()));
            json.writeEndObject();
        }
        endNodes(json);
        countries(statements, json, 10, 3, false);
        counts(json, "byYear", statements.counts(false), false);
        counts(json, "bySector", statements.counts(true), false);
    }

    /** @param all whether dates and the names of the signatories' countries are asked for */
    private void countries(Statements statements, JsonGenerator json, int first, int each, boolean all)
            throws SQLException, IOException {
        List<String> codes = statements.countries(first);
        Map<String, List<Agreement>> agreements = statements.agreementsOf(codes, each);
        Map<String, List<Official>> signatories = statements
                .signatoriesOf(agreements.values().stream().flatMap(Collection::stream).toList());
        nodes(json, "countries");
        for (String code : codes) {
            coded(json, code, database.countryName(code));
            nodes(json, "agreements");
            for (Agreement agreement : agreements.getOrDefault(code, List.of())) {
                titled(json, agreement);
                if (all) {
                    date(json, agreement);
                }
                json.writeArrayFieldStart("signatories");
                for (Official official : signatories.getOrDefault(agreement.key(), List.of())) {
                    official(json, official);
                    served(json, official.countryCode(), all);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            endNodes(json);
            json.writeEndObject();
        }
        endNodes(json);
    }

    private void served(JsonGenerator json, String code, boolean named) throws IOException {
        if (code == null) {
            json.writeNullField("country");
            return;
        }
        json.writeObjectFieldStart("country");
        json.writeStringField("code", code);
        if (named) {
            json.writeStringField("name", database.countryName(code));
        }
        json.writeEndObject();
    }

    private void parties(JsonGenerator json, List<String> codes) throws IOException {
        json.writeArrayFieldStart("parties");
        for (String code : codes) {
            coded(json, code, database.countryName(code));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void sectors(JsonGenerator json, List<Sector> sectors) throws IOException {
        json.writeArrayFieldStart("sectors");
        for (Sector sector : sectors) {
            coded(json, sector.code(), sector.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void counts(JsonGenerator json, String field, List<Count> counts, boolean named) throws IOException {
        json.writeArrayFieldStart(field);
        for (Count count : counts) {
            json.writeStartObject();
            if (count.sector() != null) {
                json.writeObjectFieldStart("sector");
                json.writeStringField("code", count.sector().code());
                if (named) {
                    json.writeStringField("name", count.sector().name());
                }
                json.writeEndObject();
            }
            json.writeNumberField("year", count.year());
            json.writeNumberField("count", count.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void nodes(JsonGenerator json, String field) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeArrayFieldStart("nodes");
    }

    private static void endNodes(JsonGenerator json) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void coded(JsonGenerator json, String code, String name) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", code);
        json.writeStringField("name", name);
    }

    private static void official(JsonGenerator json, Official official) throws IOException {
        json.writeStartObject();
        id(json, "official", official.key());
        json.writeStringField("name", official.name());
    }

    private static void titled(JsonGenerator json, Agreement agreement) throws IOException {
        json.writeStartObject();
        id(json, "agreement", agreement.key());
        json.writeStringField("title", agreement.title());
    }

    private static void full(JsonGenerator json, Agreement agreement) throws IOException {
        titled(json, agreement);
        json.writeStringField("type", agreement.type());
        json.writeStringField("status", agreement.status());
        date(json, agreement);
    }

    private static void date(JsonGenerator json, Agreement agreement) throws IOException {
        if (agreement.date() == null) {
            json.writeNullField("date");
            return;
        }
        json.writeObjectFieldStart("date");
        json.writeStringField("value", agreement.date());
        json.writeEndObject();
    }

    private static void id(JsonGenerator json, String kind, String key) throws IOException {
        json.writeStringField("id", Base64.getUrlEncoder().withoutPadding()
                .encodeToString((kind + ":" + key).getBytes(StandardCharsets.US_ASCII)));
    }
}
