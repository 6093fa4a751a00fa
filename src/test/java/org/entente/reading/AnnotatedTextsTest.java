package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.entente.corpus.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Texts of our own that people annotated, read without a database: twelve that try the rules and the five seeds. The
 * figures are those reached; they may only go up.
 */
class AnnotatedTextsTest {

    private static final Path TEXTS = Path.of("src/test/resources/reading");
    private static final Path SEEDS = Path.of("seeds");
    private static final Path SEEDS_GOLD = Path.of("src/test/resources/seeds-gold");
    private static final String SUFFIX = ".gold.json";

    private static final Map<Reading, JsonNode> PAIRS = new TreeMap<>(
            Comparator.comparing(Reading::name));

    @BeforeAll
    static void read() throws IOException {
        Reader reader = Reader.create();
        read(reader, TEXTS, TEXTS);
        read(reader, SEEDS, SEEDS_GOLD);
    }

    private static void read(Reader reader, Path texts, Path golds) throws IOException {
        try (Stream<Path> files = Files.list(golds)) {
            files.filter(f -> f.toString().endsWith(SUFFIX)).forEach(gold -> {
                String name = gold.getFileName().toString().replace(SUFFIX, ".txt");
                try {
                    PAIRS.put(reader.read(name, Files.readAllBytes(texts.resolve(name))),
                            new ObjectMapper().readTree(gold.toFile()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void languageTitleAndDay() {
        assertThat(PAIRS).hasSize(17).allSatisfy((reading, gold) -> {
            assertThat(reading.language().code()).as(reading.name()).isEqualTo(gold.get("language").asText());
            assertThat(reading.header().title()).as(reading.name()).isEqualTo(gold.get("title").textValue());
            assertThat(String.valueOf(reading.header().publishedOn())).as(reading.name())
                    .isEqualTo(gold.get("publishedOn").asText());
        });
    }

    @Test
    void countries() {
        Tally tally = tally("countries", "optionalCountries", r -> codes(r.countries()));
        assertThat(tally.precision()).as("%s", tally.errors()).isEqualTo(1);
        assertThat(tally.recall()).as("%s", tally.errors()).isEqualTo(1);
    }

    @Test
    void organisations() {
        Tally tally = tally("organisations", "optionalOrganisations", r -> codes(r.organisations()));
        assertThat(tally.precision()).as("%s", tally.errors()).isEqualTo(1);
        assertThat(tally.recall()).as("%s", tally.errors()).isEqualTo(1);
    }

    @Test
    void officialsByTheNameAsWritten() {
        Tally tally = new Tally();
        PAIRS.forEach((reading, gold) -> tally.add(reading.name(), values(gold, "officials", "written"),
                reading.officials().stream().map(Person::written).collect(Collectors.toSet()),
                values(gold, "optionalOfficials", "written")));
        assertThat(tally.precision()).as("%s", tally.errors()).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.recall()).as("%s", tally.errors()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void agreementsByTypeStageAndSides() {
        Tally tally = new Tally();
        PAIRS.forEach((reading, gold) -> tally.add(reading.name(), agreements(gold, "agreements"),
                reading.agreements().stream().map(AnnotatedTextsTest::line).collect(Collectors.toSet()),
                agreements(gold, "optionalAgreements")));
        assertThat(tally.precision()).as("%s", tally.errors()).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.recall()).as("%s", tally.errors()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void everyPassageLiesInItsSentenceAndTheText() {
        PAIRS.keySet().forEach(reading -> Stream
                .of(reading.countries().stream().map(Mention::passage), reading.sectors().stream().map(Mention::passage),
                        reading.officials().stream().flatMap(p -> p.passages().stream()),
                        reading.agreements().stream().flatMap(a -> a.passages().stream()))
                .flatMap(passages -> passages)
                .forEach(passage -> assertThat(passage.sentenceEnd()).as(reading.name())
                        .isLessThanOrEqualTo(reading.text().length())));
    }

    private static Tally tally(String wanted, String optional, Function<Reading, Set<String>> found) {
        Tally tally = new Tally();
        PAIRS.forEach((reading, gold) -> tally.add(reading.name(), texts(gold.path(wanted)), found.apply(reading),
                texts(gold.path(optional))));
        return tally;
    }

    private static Set<String> agreements(JsonNode gold, String list) {
        return stream(gold.path(list)).map(a -> {
            Set<String> sides = texts(a.get("parties"));
            sides.addAll(texts(a.get("organisations")));
            return a.get("type").asText() + " " + a.get("status").asText() + " " + sides;
        }).collect(Collectors.toSet());
    }

    private static String line(Instrument agreement) {
        Set<String> sides = new TreeSet<>(agreement.parties());
        sides.addAll(agreement.organisations());
        return agreement.type() + " " + agreement.milestones().get(agreement.milestones().size() - 1).stage() + " " + sides;
    }

    private static Set<String> codes(List<Mention> mentions) {
        return mentions.stream().map(Mention::code).collect(Collectors.toSet());
    }

    private static Set<String> values(JsonNode gold, String list, String field) {
        return stream(gold.path(list)).map(node -> node.get(field).asText()).collect(Collectors.toSet());
    }

    private static Set<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
