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
    @CsvSource({ "countries, 1, 1", "organisations, 1, 1", "officials, 1, 1", "sectors, 1, 1", "agreements, 1, 1",
            "agreement_parties, 1, 1", "agreement_signatories, 0.99, 0.94", "agreement_sectors, 0.97, 0.97" })
    void kinds(String kind, double precision, double recall) {
        Tally tally = card.tally(kind);
        assertThat(tally.precision()).as("precision of %s: %s", kind, tally.errors()).isGreaterThanOrEqualTo(precision);
        assertThat(tally.recall()).as("recall of %s: %s", kind, tally.errors()).isGreaterThanOrEqualTo(recall);
    }

    @ParameterizedTest
    @CsvSource({ "language, 1", "title, 1", "publishedOn, 1", "outlet, 1", "official_country, 1", "official_role, 0.97",
            "official_identity, 1", "agreement_type, 1", "agreement_status, 1", "agreement_date, 1", "agreement_place, 1",
            "agreement_whole, 1" })
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
