package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads short texts in the ways that news tells of agreements, and of what is none, in all four languages. */
class InstrumentTextsTest {

    private static final Reader READER = Reader.create();

    @TestFactory
    Stream<DynamicTest> agreements() throws IOException {
        String all;
        try (InputStream in = InstrumentTextsTest.class.getResourceAsStream("/instruments/texts.txt")) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return Arrays.stream(all.split("(?m)^## ")).skip(1).map(InstrumentTextsTest::test);
    }

    private static DynamicTest test(String section) {
        int line = section.indexOf('\n');
        String head = section.substring(0, line);
        int bar = head.indexOf('|');
        String name = head.substring(0, bar).strip();
        return DynamicTest.dynamicTest(name, () -> assertEquals(wanted(head.substring(bar + 1)),
                found(READER.read(name, section.substring(line + 1).getBytes(StandardCharsets.UTF_8)))));
    }

    private static List<String> wanted(String told) {
        return Arrays.stream(told.split(";")).map(String::strip).filter(s -> !s.isEmpty()).map(InstrumentTextsTest::sorted)
                .sorted().toList();
    }

    private static String sorted(String wanted) {
        int sides = wanted.lastIndexOf(' ') + 1;
        return wanted.substring(0, sides) + sides(Arrays.stream(wanted.substring(sides).split("\\+")));
    }

    private static List<String> found(Reading reading) {
        return reading.agreements().stream().map(InstrumentTextsTest::line).sorted().toList();
    }

    private static String line(Instrument instrument) {
        Stage furthest = instrument.milestones().stream().map(Milestone::stage).max(Comparator.naturalOrder()).orElseThrow();
        return instrument.type() + " " + furthest + " "
                + sides(Stream.concat(instrument.parties().stream(), instrument.organisations().stream()));
    }

    private static String sides(Stream<String> codes) {
        return String.join("+", codes.sorted().toList());
    }
}
