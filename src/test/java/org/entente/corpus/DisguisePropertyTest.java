package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.entente.reading.Instrument;
import org.entente.reading.Mention;
import org.entente.reading.Person;
import org.entente.reading.Reader;
import org.entente.reading.Reading;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a page was stored and whatever cannot be seen in it: the same facts. */
class DisguisePropertyTest {

    private static final Reader READER = Reader.create();
    private static final Map<String, String> TEXTS = texts();

    private static Map<String, String> texts() {
        Path folder = Path.of("src/test/resources/corpus");
        Map<String, String> texts = new TreeMap<>();
        try {
            for (String name : Gold.of(folder).keySet()) {
                texts.put(name, Files.readString(folder.resolve(name)));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    @Property(tries = 400)
    void sameFactsInEveryDisguise(@ForAll("names") String name, @ForAll Set<Disguise> disguises, @ForAll long seed) {
        Random random = new Random(seed);
        String text = TEXTS.get(name);
        for (Disguise disguise : new TreeSet<>(disguises)) {
            text = disguise.of(text, random);
        }
        assertThat(facts(read(name, text))).as("%s in %s", name, disguises).isEqualTo(facts(read(name, TEXTS.get(name))));
    }

    @Property(tries = 60)
    void aHeadlineInCapitalsSaysTheSame(@ForAll("names") String name) {
        String text = TEXTS.get(name);
        Reading plain = read(name, text);
        String title = plain.header().title();
        if (title != null && text.contains(title)) {
            Locale locale = Locale.forLanguageTag(plain.language().code());
            Reading loud = read(name, text.replace(title, title.toUpperCase(locale)));
            assertThat(facts(loud)).as(name).isEqualTo(facts(plain));
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(TEXTS.keySet());
    }

    private static Reading read(String name, String text) {
        return READER.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** All that is read, but for the places and the words that it is read in. */
    private static List<String> facts(Reading reading) {
        List<String> facts = new ArrayList<>();
        facts.add("language " + reading.language());
        facts.add("title " + Spelling.fold(reading.header().title()));
        facts.add("published " + reading.header().publishedOn() + " " + reading.header().publishedAt());
        facts.add("outlet " + Spelling.fold(reading.header().outlet()));
        facts.add("countries " + codes(reading.countries()));
        facts.add("organisations " + codes(reading.organisations()));
        facts.add("sectors " + codes(reading.sectors()));
        reading.officials().stream().map(DisguisePropertyTest::line).sorted().forEach(facts::add);
        reading.agreements().stream().map(agreement -> line(agreement, reading)).sorted().forEach(facts::add);
        return facts;
    }

    private static Set<String> codes(List<Mention> mentions) {
        return mentions.stream().map(Mention::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Person official) {
        return "official %s %s %s %s".formatted(Spelling.fold(official.name()), official.country(), official.organisation(),
                official.offices().stream().map(o -> o.role()).sorted().toList());
    }

    private static String line(Instrument agreement, Reading reading) {
        return "agreement %s %s %s %s %s %s signed by %s".formatted(agreement.type(), agreement.parties(),
                agreement.organisations(), agreement.subjects(), agreement.sectors(),
                agreement.milestones().stream().map(m -> m.stage() + " " + m.date() + " " + m.place()).toList(),
                agreement.signatories().stream().map(i -> Spelling.fold(reading.officials().get(i).name())).sorted().toList());
    }
}
