package org.entente.reading.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.entente.reading.Language;
import org.entente.reading.text.Fold;
import org.entente.reading.text.Token;
import org.entente.reading.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the vocabulary of names finds, inflected and among words that are written alike: {@code reading/names.txt}. */
class NamesTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(Fold::of, Tokenizer::words);
    private static final Map<Kind, String> MARKS = Map.of(Kind.COUNTRIES, "", Kind.ORGANISATIONS, "", Kind.PLACES, "@",
            Kind.INSTITUTIONS, "#");

    private record Line(Language language, Set<String> codes, String text) {
    }

    static Stream<Line> lines() {
        try (var in = NamesTest.class.getResourceAsStream("/reading/names.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\\|")).map(l -> new Line(Language.valueOf(l[0].strip().toUpperCase()),
                            new TreeSet<>(Arrays.stream(l[1].split(" ")).filter(c -> !c.isBlank()).toList()), l[2].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void findsTheNamesAndNothingElse(Line line) {
        Layers layers = Layers.of(VOCABULARY.lexicon(line.language()).matches(words(line.text())));
        boolean places = line.codes().stream().anyMatch(c -> c.startsWith("@"));
        Set<String> found = new TreeSet<>();
        MARKS.forEach((kind, mark) -> layers.of(kind).stream().filter(m -> places || kind != Kind.PLACES)
                .forEach(m -> found.add(mark + m.code())));
        assertThat(found).isEqualTo(line.codes());
    }

    private static Words words(String text) {
        List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
        return new Words(text, Fold.of(text), tokens.stream().mapToInt(Token::start).toArray(),
                tokens.stream().mapToInt(Token::end).toArray());
    }
}
