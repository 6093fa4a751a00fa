package org.entente.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Whatever a list is narrowed to and sorted by: its pages are what filtering and sorting all rows gives. */
@QuarkusTest
@TestProfile(MadeUpArchive.Small.class)
class FilterPropertyTest extends ArchiveService {

    private static final int CASES = 25;
    private static final long SEED = 20;

    /** What is on record, by id: what each thing is tied to, and its columns. */
    private final Map<String, Map<String, Set<String>>> links = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Random random = new Random(SEED);

    /** A field of a filter: the value to send, and what it means. */
    private record Wish(Object value, Predicate<String> meaning) {
    }

    @BeforeEach
    void read() {
        rows("SELECT code, parent_code FROM sector WHERE parent_code IS NOT NULL")
                .forEach(row -> groups.put(row.get(0), row.get(1)));
        link("party", "SELECT agreement_id, country_code FROM agreement_party");
        link("organisation", "SELECT agreement_id, organisation_code FROM agreement_organisation");
        link("signatory", "SELECT agreement_id, official_id FROM agreement_signatory");
        link("sector", "SELECT agreement_id, sector_code FROM agreement_sector WHERE told = 1");
        link("type", "SELECT id, type FROM agreement");
        link("status", "SELECT id, status FROM agreement");
        link("date",
                "SELECT id, CONCAT_WS('-', date_year, LPAD(date_month, 2, '0'), LPAD(date_day, 2, '0')) FROM agreement WHERE date_year > 0");
        link("date", "SELECT id, published_on FROM document WHERE published_on IS NOT NULL");
        link("language", "SELECT id, language FROM document");
        link("country", "SELECT document_id, country_code FROM document_country");
        link("sector", "SELECT document_id, sector_code FROM document_sector WHERE told = 1");
        link("country", "SELECT id, country_code FROM official WHERE country_code IS NOT NULL");
        link("role", "SELECT official_id, role FROM official_position");
        link("agreement", "SELECT country_code, agreement_id FROM agreement_party");
        links.getOrDefault("sector", Map.of()).values().forEach(codes -> List.copyOf(codes).forEach(code -> {
            if (groups.containsKey(code)) {
                codes.add(groups.get(code));
            }
        }));
    }

    private void link(String what, String sql) {
        rows(sql).forEach(
                row -> links.computeIfAbsent(what, w -> new HashMap<>()).computeIfAbsent(row.get(0), i -> new HashSet<>())
                        .add(row.get(1)));
    }

    @Test
    void agreements() {
        for (int i = 0; i < CASES; i++) {
            check("agreements", "AgreementFilter", "agreement", "id", agreementFilter(), agreementOrder(), null, id -> true);
        }
    }

    @Test
    void agreementsOfACountryOrSectorOrOrganisation() {
        for (int i = 0; i < CASES; i++) {
            String country = country();
            check("agreements", "AgreementFilter", "agreement", "id", agreementFilter(), agreementOrder(),
                    "country(code: \"" + country + "\")", id -> of("party", id).contains(country));
            String sector = sector();
            check("agreements", "AgreementFilter", "agreement", "id", agreementFilter(), agreementOrder(),
                    "sector(code: \"" + sector + "\")", id -> of("sector", id).contains(sector));
        }
    }

    @Test
    void documents() {
        for (int i = 0; i < CASES; i++) {
            check("documents", "DocumentFilter", "document", "id", documentFilter(), documentOrder(), null, id -> true);
            String country = country();
            check("documents", "DocumentFilter", "document", "id", documentFilter(), documentOrder(),
                    "country(code: \"" + country + "\")", id -> of("country", id).contains(country));
        }
    }

    @Test
    void officials() {
        for (int i = 0; i < CASES; i++) {
            Map<String, Wish> filter = some(Map.of("country", new Wish(country(), null), "role",
                    new Wish(any(rows("SELECT DISTINCT role FROM official_position ORDER BY 1")), null)));
            filter.replaceAll((field, wish) -> new Wish(wish.value, id -> of(field, id).contains(wish.value)));
            String direction = direction();
            Map<String, String> order = any(List.of(by("NAME", "name_%1$s %2$s, id %2$s", direction),
                    by("COUNTRY", "COALESCE(country_code, '~') COLLATE ascii_bin %2$s, name_en %2$s, id %2$s", direction),
                    by("DOCUMENTS",
                            "(SELECT COUNT(*) FROM document_official l WHERE l.official_id = official.id) %2$s, name_en, id",
                            direction)));
            check("officials", "OfficialFilter", "official", "id", filter, order, null, id -> true);
        }
    }

    @Test
    void countries() {
        for (int i = 0; i < CASES; i++) {
            boolean with = random.nextBoolean();
            List<String> codes = List.of(country(), country(), country());
            Map<String, Wish> filter = some(Map.of("codes", new Wish(codes, codes::contains),
                    "withAgreements", new Wish(with, id -> of("agreement", id).isEmpty() != with)));
            String direction = direction();
            Map<String, String> order = any(List.of(by("NAME", "name_%1$s %2$s, code %2$s", direction),
                    by("CODE", "code %2$s", direction),
                    by("AGREEMENTS", "(SELECT COUNT(*) FROM agreement_party l WHERE l.country_code = code) %2$s, name_en, code",
                            direction),
                    by("DOCUMENTS", "(SELECT COUNT(*) FROM document_country l WHERE l.country_code = code) %2$s, name_en, code",
                            direction)));
            check("countries", "CountryFilter", "country", "code", filter, order, null, id -> true);
        }
    }

    private Map<String, Wish> agreementFilter() {
        Map<String, Wish> all = new LinkedHashMap<>();
        List<String> parties = random.nextBoolean() ? List.of(country()) : List.of("AZ", country());
        all.put("parties", new Wish(parties, id -> of("party", id).containsAll(parties)));
        List<String> any = List.of(country(), country(), country());
        all.put("anyParty", new Wish(any, id -> meets("party", id, any)));
        String organisation = any(rows("SELECT DISTINCT organisation_code FROM agreement_organisation ORDER BY 1"));
        all.put("organisation", new Wish(organisation, id -> of("organisation", id).contains(organisation)));
        List<String> sectors = List.of(sector(), sector());
        all.put("sectors", new Wish(sectors, id -> meets("sector", id, sectors)));
        List<String> types = List.of(any(rows("SELECT type FROM agreement ORDER BY id")),
                any(rows("SELECT type FROM agreement ORDER BY id")));
        all.put("types", new Wish(types, id -> meets("type", id, types)));
        List<String> statuses = List.of(any(rows("SELECT status FROM agreement ORDER BY id")),
                any(rows("SELECT status FROM agreement ORDER BY id")));
        all.put("statuses", new Wish(statuses, id -> meets("status", id, statuses)));
        String signatory = any(rows("SELECT official_id FROM agreement_signatory ORDER BY official_id, agreement_id"));
        all.put("signatory", new Wish(Ids.of("official", signatory), id -> of("signatory", id).contains(signatory)));
        dates(all);
        return some(all);
    }

    private Map<String, Wish> documentFilter() {
        Map<String, Wish> all = new LinkedHashMap<>();
        for (String field : List.of("language", "country", "sector")) {
            String value = field.equals("language") ? any(List.of("AZ", "RU", "TR", "EN"))
                    : field.equals("country") ? country() : sector();
            all.put(field, new Wish(value, id -> of(field, id).contains(value)));
        }
        dates(all);
        return some(all);
    }

    // a date told as 2001 or 2001-02 must lie in the range whole
    private void dates(Map<String, Wish> all) {
        LocalDate from = LocalDate.of(1992 + random.nextInt(35), random.nextBoolean() ? 1 : 6, random.nextBoolean() ? 1 : 15);
        LocalDate to = from.plusMonths(random.nextInt(120));
        all.put("from", new Wish(from.toString(), id -> !of("date", id).isEmpty()
                && (told(id) + "-01-01").substring(0, 10).compareTo(from.toString()) >= 0));
        all.put("to", new Wish(to.toString(), id -> !of("date", id).isEmpty() && !last(told(id)).isAfter(to)));
    }

    private static LocalDate last(String told) {
        return switch (told.length()) {
            case 4 -> LocalDate.parse(told + "-12-31");
            case 7 -> LocalDate.parse(told + "-01").plusMonths(1).minusDays(1);
            default -> LocalDate.parse(told);
        };
    }

    private String told(String id) {
        return of("date", id).iterator().next();
    }

    private Map<String, String> agreementOrder() {
        String direction = direction();
        String date = "newest_first = '1000-01-01', newest_first %2$s, id %2$s";
        return any(List.of(by("DATE", date, direction), by("TITLE", "title_%1$s %2$s, id %2$s", direction),
                by("STATUS", "FIELD(status, 'PROPOSED', 'AGREED', 'INITIALLED', 'SIGNED', 'RATIFIED', 'IN_FORCE', 'SUSPENDED',"
                        + " 'TERMINATED') %2$s, newest_first DESC, id DESC", direction)));
    }

    private Map<String, String> documentOrder() {
        String direction = direction();
        return any(List.of(by("PUBLISHED", "published_on IS NULL, published_on %2$s, id %2$s", direction),
                by("NAME", "name %2$s", direction)));
    }

    private Map<String, String> by(String field, String sql, String direction) {
        String language = any(List.of("az", "ru", "tr", "en"));
        String asked = "{field: " + field + ", direction: " + direction
                + (sql.contains("%1$s") ? ", language: " + language.toUpperCase(Locale.ROOT) : "") + "}";
        return Map.of("asked", asked, "sql", sql.formatted(language, direction));
    }

    private void check(String list, String type, String table, String key, Map<String, Wish> filter, Map<String, String> order,
            String parent, Predicate<String> tied) {
        List<String> expected = rows("SELECT " + key + " FROM " + table + " ORDER BY " + order.get("sql")).stream()
                .map(row -> row.get(0))
                .filter(tied).filter(id -> filter.values().stream().allMatch(wish -> wish.meaning.test(id))).toList();
        Map<String, Object> values = new HashMap<>();
        filter.forEach((field, wish) -> values.put(field, wish.value));
        String field = list + "(filter: $filter, orderBy: " + order.get("asked")
                + ", %s) { totalCount pageInfo { hasNextPage hasPreviousPage"
                + " startCursor endCursor } nodes { id } }";
        String query = "query($filter: " + type + ") { " + (parent == null ? field : parent + " { " + field + " }") + " }";
        int size = Math.min(100, 1 + random.nextInt(20) + expected.size() / 8);
        for (boolean forward : List.of(true, false)) {
            List<String> found = new ArrayList<>();
            String cursor = null;
            boolean more = true;
            while (more) {
                String page = (forward ? "first: " : "last: ") + size
                        + (cursor == null ? "" : (forward ? ", after: \"" : ", before: \"") + cursor + "\"");
                JsonNode answer = data(query.formatted(page), Map.of("filter", values));
                JsonNode answered = answer.findValue(list);
                if (answered == null) {
                    // a country that no document names
                    assertThat(expected).isEmpty();
                    return;
                }
                assertThat(answered.get("totalCount").asInt()).as("%s %s %s", query, values, parent).isEqualTo(expected.size());
                List<String> ids = new ArrayList<>(
                        answered.get("nodes").findValuesAsText("id").stream().map(Ids::key).toList());
                found.addAll(forward ? found.size() : 0, ids);
                more = answered.at(forward ? "/pageInfo/hasNextPage" : "/pageInfo/hasPreviousPage").asBoolean();
                cursor = answered.at(forward ? "/pageInfo/endCursor" : "/pageInfo/startCursor").asText();
                assertThat(found.size()).as("pages go on").isLessThanOrEqualTo(expected.size());
            }
            assertThat(found).as("%s %s by %d", query, values, size).isEqualTo(expected);
        }
    }

    /** @return up to three of them */
    private Map<String, Wish> some(Map<String, Wish> all) {
        List<String> fields = new ArrayList<>(all.keySet().stream().sorted().toList());
        Collections.shuffle(fields, random);
        Map<String, Wish> some = new LinkedHashMap<>();
        fields.subList(0, random.nextInt(Math.min(4, fields.size() + 1))).forEach(field -> some.put(field, all.get(field)));
        return some;
    }

    private Set<String> of(String what, String id) {
        return links.get(what).getOrDefault(id, Set.of());
    }

    private boolean meets(String what, String id, Collection<String> wanted) {
        return of(what, id).stream().anyMatch(wanted::contains);
    }

    private String country() {
        return random.nextBoolean() ? any(List.of("AZ", "TR", "RU", "US"))
                : any(rows("SELECT code FROM country ORDER BY code"));
    }

    private String sector() {
        return any(rows("SELECT code FROM sector ORDER BY code"));
    }

    private String direction() {
        return any(List.of("ASC", "DESC"));
    }

    @SuppressWarnings("unchecked")
    private <T> T any(List<?> things) {
        Object thing = things.get(random.nextInt(things.size()));
        return (T) (thing instanceof List<?> row ? row.get(0) : thing);
    }
}
