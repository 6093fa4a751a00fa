package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.loading.fold.AgreementFact;
import org.entente.loading.fold.Citation;
import org.entente.loading.fold.Cited;
import org.entente.loading.fold.DocumentFact;
import org.entente.loading.fold.Fold;
import org.entente.loading.fold.Truth;
import org.entente.loading.name.Transcription;
import org.entente.reading.Reading;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The regression corpus from its files to one truth: the order of files and the number of threads change nothing. */
class CorpusLoadPropertyTest {

    private static final NewsReader READER = new LazyNewsReader();
    private static final List<Path> FILES = files();
    private static final List<Reading> READINGS = read(FILES, 2);
    private static final Truth TRUTH = fold(READINGS);

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/corpus"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Reading> read(List<Path> files, int threads) {
        try {
            // a lambda here would be this class's method, which other threads cannot call while the class is being made
            var result = new FolderReading(READER, new SeedContent(1_000_000), Map.of(),
                    Source.of(List.of(), "", Instant.now()), threads,
                    Objects::requireNonNull)
                    .read(files.stream().map(file -> new SeedFile(file.getFileName().toString(), file)).toList());
            assertThat(result.rejected()).isEmpty();
            return result.readings().stream().map(SeedReading::reading).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Truth fold(List<Reading> readings) {
        return new Fold(Transcription.load(), READER.catalogue().officials()).fold(readings);
    }

    @Property(tries = 30)
    void orderAndThreadsDoNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int threads) {
        var shuffled = new ArrayList<>(FILES);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(fold(read(shuffled, threads))).isEqualTo(TRUTH);
    }

    @Property(tries = 28)
    void aRemovedFileTakesAlongWhatItAloneSaidAndNothingElse(@ForAll("numbers") int number) {
        String name = READINGS.get(number).name();
        Truth without = fold(READINGS.stream().filter(reading -> !reading.name().equals(name)).toList());
        String gone = DocumentFact.idOf(name);
        assertUntouched(TRUTH, without, gone);
        assertUntouched(without, TRUTH, gone);
        assertThat(without.officials()).noneMatch(official -> new Cited(without).documents(official).contains(gone));
        assertThat(without.agreements()).noneMatch(agreement -> agreement.documents().contains(gone));
    }

    @Property(tries = 28)
    void aChangedFileChangesOnlyWhatHangsOnIt(@ForAll("numbers") int number) throws IOException {
        Path file = FILES.get(number);
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        int end = text.indexOf('.', text.length() / 2) + 1;
        Reading half = READER.read(name, text.substring(0, end).getBytes());
        Truth changed = fold(READINGS.stream().map(reading -> reading.name().equals(name) ? half : reading).toList());
        assertUntouched(TRUTH, changed, DocumentFact.idOf(name));
        assertUntouched(changed, TRUTH, DocumentFact.idOf(name));
    }

    /** What hangs on the document in neither truth is the same in both. */
    private static void assertUntouched(Truth truth, Truth other, String document) {
        assertThat(other.documents().stream().map(DocumentFact::reading)).containsAll(
                truth.documents().stream().filter(fact -> !fact.id().equals(document)).map(DocumentFact::reading).toList());
        assertThat(other.officials())
                .containsAll(apart(truth.officials(), other.officials(), new Cited(truth)::citations,
                        new Cited(other)::citations, document));
        assertThat(other.agreements())
                .containsAll(apart(truth.agreements(), other.agreements(), AgreementFact::citations, AgreementFact::citations,
                        document));
    }

    /** Facts without a citation of the document, and without one that the other truth has in a fact with such a citation. */
    private static <T> List<T> apart(List<T> facts, List<T> others, Function<T, List<Citation>> citations,
            Function<T, List<Citation>> citationsOfOthers, String document) {
        Predicate<Citation> ofDocument = citation -> citation.documentId().equals(document);
        Set<String> hanging = others.stream().map(citationsOfOthers).filter(cited -> cited.stream().anyMatch(ofDocument))
                .flatMap(List::stream).map(CorpusLoadPropertyTest::place).collect(Collectors.toSet());
        return facts.stream().filter(fact -> citations.apply(fact).stream()
                .noneMatch(citation -> ofDocument.test(citation) || hanging.contains(place(citation)))).toList();
    }

    private static String place(Citation citation) {
        return citation.documentId() + citation.passage();
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, FILES.size() - 1);
    }
}
