package org.entente.reading.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;

import org.entente.reading.Language;
import org.entente.reading.UnreadableTextException;
import org.entente.reading.date.Calendar;
import org.entente.reading.date.DateFinder;
import org.entente.reading.language.LanguageGuess;
import org.entente.reading.text.Decoder;
import org.entente.reading.text.Fold;
import org.entente.reading.text.Sentences;
import org.entente.reading.text.Settling;
import org.entente.reading.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** From bytes to sentences and dates: whatever the bytes, a page or a reason why not. */
class AnyBytesTest {

    private static final DateFinder DATES = new DateFinder(new Calendar());
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private static void read(byte[] content) {
        try {
            String text = Settling.settle(Decoder.decode(content));
            String fold = Fold.of(text);
            Language language = LanguageGuess.of(fold);
            for (Block block : Pages.read(language, text).blocks()) {
                for (Sentences.Sentence sentence : Sentences.of(language, text, block.start(), block.end())) {
                    Tokenizer.tokens(text, sentence.start(), sentence.end());
                    DATES.find(language, fold, sentence.start(), sentence.end(), DAY);
                }
            }
        } catch (UnreadableTextException refused) {
            assertThat(refused.getMessage()).contains("expected");
        }
    }

    @Property(tries = 300)
    void anyBytes(@ForAll @Size(max = 3000) byte[] content) {
        read(content);
    }

    @Property(tries = 300)
    void anyPieces(@ForAll("pieces") String text) {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries
                .of("və", "the", "и", "ve", " ", "\n", "<p>", "</", "&#", "&amp;", ";", "12:30", "31.02.2023", "date ",
                        "2023-13-45", "# ", "- ", "мая", "\uD83D\uDE00", "\u0301", "\"", "«", "görüşüb", "signed", ".", "?",
                        "Report", "\u2028")
                .list().ofMaxSize(80).map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0x20, 0x80, 0xC0, 0xE0 })
    void aMegabyteOfNoise(int least) {
        byte[] noise = new byte[1_000_000];
        Random random = new Random(least);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (least + random.nextInt(0x100 - least));
        }
        assertTimeout(Duration.ofSeconds(10), () -> read(noise));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Nazir bu gün saziş imzalayıb və 3 may 2020 tarixində ", "министр в мае и ", "the minister and\n",
            "bakan ve 3 mayıs 2020 <b> &amp; ile\n", "və 3 may\n" })
    void aMegabyteOfText(String piece) {
        byte[] content = piece.repeat(1_000_000 / piece.length()).getBytes(StandardCharsets.UTF_8);
        assertTimeout(Duration.ofSeconds(10), () -> read(content));
    }
}
