package org.entente.reading.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.entente.reading.Person;
import org.entente.reading.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short texts with the officials that they name: name in the nominative, state served, office. One text a line, its
 * paragraphs parted by {@code " / "}; behind a tab the officials, parted by semicolons, none when it names none.
 */
class OfficialsOfTextsTest {

    private static final Path TEXTS = Path.of("src/test/resources/people/officials.tsv");
    private static final Reader READER = Reader.create();

    static Stream<Arguments> texts() throws IOException {
        return Files.readAllLines(TEXTS).stream().map(line -> line.split("\t", 2))
                .map(parts -> Arguments.of(parts[0].replace(" / ", "\n\n"), parts[1]));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsTheOfficialsOfAText(String text, String officials) {
        Set<String> wanted = new TreeSet<>();
        if (!officials.isBlank()) {
            wanted.addAll(Arrays.asList(officials.split("; ")));
        }
        Set<String> found = new TreeSet<>();
        READER.read("text", text.getBytes(StandardCharsets.UTF_8)).officials().forEach(person -> found.add(told(person)));
        assertThat(found).isEqualTo(wanted);
    }

    private static String told(Person person) {
        String role = person.offices().isEmpty() ? "" : person.offices().get(0).role();
        return person.written() + "|" + (person.country() == null ? "null" : person.country()) + "|" + role;
    }
}
