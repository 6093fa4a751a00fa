package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The regression corpus through the reader and the fold, with no database. The figures are those reached; they may only
 * go up. Run {@link Scorecard} with {@code --errors} to see what is read wrong.
 */
class CorpusTest {

    private static Scorecard card;

    @BeforeAll
    static void read() throws IOException {
        card = Scorecard.of(Path.of("src/test/resources/corpus"));
        Logger.getLogger(CorpusTest.class).infof("Read from the regression corpus:%n%s", card);
    }

    @ParameterizedTest
    @CsvSource({ "countries, 0.99, 0.99", "organisations, 0.99, 0.99", "officials, 0.99, 0.99", "sectors, 0.99, 0.99",
            "agreements, 0.97, 0.97" })
    void kinds(String kind, double precision, double recall) {
        Tally tally = card.tally(kind);
        assertThat(tally.precision()).as("precision of %s: %s", kind, tally.errors()).isGreaterThanOrEqualTo(precision);
        assertThat(tally.recall()).as("recall of %s: %s", kind, tally.errors()).isGreaterThanOrEqualTo(recall);
    }

    @ParameterizedTest
    @CsvSource({ "language, 1", "title, 1", "publishedOn, 1", "outlet, 1", "official_country, 0.99", "official_role, 0.96",
            "official_identity, 1", "agreement_type, 0.99", "agreement_status, 0.99", "agreement_date, 0.99",
            "agreement_whole, 0.97" })
    void details(String detail, double least) {
        Share share = card.share(detail);
        assertThat(share.value()).as("%s: %s", detail, share.errors()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void everyCitationLiesInItsText() {
        assertThat(card.citations()).hasSize(28).allSatisfy((reading, passages) -> assertThat(passages).isNotEmpty()
                .allSatisfy(p -> assertThat(p.sentenceEnd()).isLessThanOrEqualTo(reading.text().length())));
    }
}
