package org.entente.reading.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.entente.reading.Language;
import org.entente.reading.text.Fold;
import org.entente.reading.text.Token;
import org.entente.reading.text.Tokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Finding forms with the vocabulary as it is, and with so many thousand forms of made-up words besides. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class LexiconBenchmark {

    private static final Path TEXT = Path.of("src/test/resources/corpus/01-shusha-declaration.az.txt");

    @Param({ "0", "100" })
    private int thousandsMore;
    private Lexicon lexicon;
    private Words words;

    @Setup
    public void prepare() throws IOException {
        Vocabulary vocabulary = new Vocabulary(Fold::of, Tokenizer::words);
        Map<Kind, List<Entry>> entries = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            entries.put(kind, new ArrayList<>(vocabulary.entries(kind)));
        }
        entries.get(Kind.SUBJECTS).add(new Entry("MADE_UP", null, Map.of(), null, null, null, null, null, false, false, false,
                false, null, Map.of("az", madeUp())));
        lexicon = new Lexicon(Language.AZ, entries, Fold::of, Tokenizer::words);
        String text = Files.readString(TEXT);
        List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
        words = new Words(text, Fold.of(text), tokens.stream().mapToInt(Token::start).toArray(),
                tokens.stream().mapToInt(Token::end).toArray());
    }

    /** Words of syllables as the language has them, so that they share beginnings with the text's. */
    private List<String> madeUp() {
        String[] syllables = { "mə", "lə", "sa", "ziş", "də", "ni", "bi", "ra", "ha", "kim", "qa", "nun", "te", "xa", "zə" };
        Random random = new Random(7);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < thousandsMore * 1000; i++) {
            StringBuilder form = new StringBuilder();
            for (int syllable = 0; syllable < 3 + i % 4; syllable++) {
                form.append(syllables[random.nextInt(syllables.length)]).append(syllable == 2 ? " " : "");
            }
            forms.add(form.toString().strip());
        }
        return forms.stream().distinct().toList();
    }

    @Benchmark
    public List<Match> matches() {
        return lexicon.matches(words);
    }
}
