package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.entente.reading.Language;
import org.entente.reading.Reader;
import org.entente.reading.Reading;
import org.entente.reading.UnreadableTextException;
import org.entente.reading.text.Fold;
import org.entente.reading.text.Tokenizer;
import org.entente.reading.vocabulary.Entry;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever the file, up to a megabyte: a reading or a reason, within a second of one processor's time. */
class AnyTextTest {

    private static final int MEGABYTE = 1_000_000;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Reader READER = Reader.create();
    private static final List<String> FORMS = forms();

    /** Everything the vocabulary knows in any language, in its dictionary form. */
    private static List<String> forms() {
        Vocabulary vocabulary = new Vocabulary(Fold::of, Tokenizer::words);
        List<String> forms = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Entry entry : vocabulary.entries(kind)) {
                for (Language language : Language.values()) {
                    entry.forms(language).forEach(form -> forms.add(form.replaceAll("[|+*=~]", "")));
                }
            }
        }
        return forms;
    }

    private static Duration read(byte[] content) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        try {
            Reading reading = READER.read("any.txt", content);
            assertThat(reading.text()).isNotBlank();
        } catch (UnreadableTextException refused) {
            assertThat(refused.getMessage()).contains("expected");
        }
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }

    /** The best of a few: what other processes take of the caches is no time of the reader's. */
    private static void assertWithinASecond(byte[] content) {
        Duration best = read(content);
        for (int i = 0; i < 3 && best.compareTo(SECOND) > 0; i++) {
            best = read(content);
        }
        assertThat(best).isLessThan(SECOND);
    }

    private static byte[] megabyteOf(String piece) {
        int length = piece.getBytes(StandardCharsets.UTF_8).length;
        return piece.repeat(MEGABYTE / length).getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 300)
    void anyBytes(@ForAll @Size(max = 5000) byte[] content) {
        read(content);
    }

    @Property(tries = 200)
    void anyWordsOfTheVocabulary(@ForAll long seed) {
        assertThat(read(words(new Random(seed), 5000))).isLessThan(SECOND);
    }

    private static byte[] words(Random random, int length) {
        String[] marks = { " ", " ", " ", " ", ", ", ". ", "\n", "; ", ": ", " və ", " и ", " and ", " \"", "\" ", "\n- ", " (",
                ") ",
                " 2024 ", " bu gün ", " was signed ", " imzalanıb. ", " подписан " };
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(FORMS.get(random.nextInt(FORMS.size()))).append(marks[random.nextInt(marks.length)]);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3 })
    void aMegabyteOfTheVocabulary(int seed) {
        assertWithinASecond(words(new Random(seed), MEGABYTE * 6 / 10));
    }

    @ParameterizedTest
    @ValueSource(strings = { "agreement signed ", "The agreement was signed and the treaty ratified by the president, ",
            "Azərbaycan Prezidenti İlham Əliyev və ", "Nazirlər bu gün Bakıda sazişi imzalayıb və bir də ki, ",
            "министр иностранных дел России Сергей Лавров и договор подписан ", "bakanı ve anlaşma imzalandı ile ",
            "Mr Smith said. ", "- the agreement;\n", "the memorandum, ", "imzalayıb ", "«договор» и на в не ",
            "A. B. the C. of ",
            "12:30 the and\n", "2020-01-01 of the ", "(the ", "the \"", "and Kazakhstan and Uzbekistan ", "the of\n\n" })
    void aMegabyteOfOnePiece(String piece) {
        assertWithinASecond(megabyteOf(piece));
    }

    static List<String> corpus() throws IOException {
        return List.copyOf(Gold.of(Path.of("src/test/resources/corpus")).keySet());
    }

    /** Without its last lines, so that no furniture ends the reading early. */
    @ParameterizedTest
    @MethodSource("corpus")
    void aMegabyteOfNews(String name) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/corpus", name));
        assertWithinASecond(megabyteOf(text.substring(0, text.indexOf('.', text.length() / 2) + 1) + "\n\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0x20, 0x80, 0xC0, 0xE0 })
    void aMegabyteOfNoise(int least) {
        byte[] noise = new byte[MEGABYTE];
        Random random = new Random(least);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (least + random.nextInt(0x100 - least));
        }
        assertWithinASecond(noise);
    }
}
