package org.entente.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.entente.resilience.ServiceProcess.Answer;
import org.junit.jupiter.api.Test;

/** The database is killed and comes back while requests run; the service lives on. */
class OutageIT {

    private static final String KEPT = "{ countries(first: 5) { nodes { code name } } }";
    private static final String OTHER = "{ agreements(first: 5) { nodes { title parties { code } } } load { revision } }";
    private static final Map<String, String> NO_STORE = Map.of("Cache-Control", "no-store");
    private static final int OUTAGES = 2;
    private static final int ASKED = 40;

    @Test
    void whatIsInMemoryIsServedAndTheRestFailsFastUntilTheDatabaseIsBack() throws Exception {
        Path seeds = Folders.seeds("outage-seeds", 6);
        try (DatabaseProcess database = DatabaseProcess.start("outage-database");
                ServiceProcess service = ServiceProcess.launch("outage", database.settings("entente"),
                        Map.of("ENTENTE_SEEDS", seeds.toString())).awaitReady()) {
            Answer before = service.ask(KEPT);
            Answer whole = service.ask(OTHER);
            assertThat(before.status()).isEqualTo(200);
            List<Answer> kept = Collections.synchronizedList(new ArrayList<>());
            List<Answer> others = Collections.synchronizedList(new ArrayList<>());
            try (Askers askers = new Askers()) {
                askers.ask(1, () -> kept.add(service.ask(KEPT)));
                askers.ask(4, () -> others.add(service.ask(OTHER, NO_STORE)));
                for (int outage = 0; outage < OUTAGES; outage++) {
                    awaitThatLastOnesAre(others, 200);
                    database.kill();
                    awaitThatLastOnesAre(others, 503);
                    awaitThatLastOnesAre(kept, 200);
                    Awaitility.await().until(() -> service.health("ready") == 503);
                    assertThat(service.health("live")).isEqualTo(200);
                    database.restart();
                    Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> service.isReady() && areLast(others, 200));
                }
                int returned = others.size();
                Awaitility.await().until(() -> others.size() > returned + ASKED);
                assertThat(List.copyOf(others).subList(returned, returned + ASKED)).extracting(Answer::status)
                        .containsOnly(200);
            }
            assertThat(kept).allSatisfy(answer -> assertThat(answer.body()).isEqualTo(before.body()));
            assertThat(others).allSatisfy(answer -> {
                if (answer.status() == 200) {
                    assertThat(answer.body()).isEqualTo(whole.body());
                } else {
                    assertThat(answer.status()).isEqualTo(503);
                    assertThat(answer.code()).isEqualTo("UNAVAILABLE");
                    assertThat(answer.took()).isLessThan(Duration.ofSeconds(2));
                }
            });
            assertThat(service.isAlive()).isTrue();
            // told in one line, not by a trace a request
            assertThat(service.log()).contains("The database does not answer", "The database answers again")
                    .doesNotContain("Failure ");
            assertThat(service.log().lines().filter(line -> line.contains("requests that need it")).count())
                    .isLessThan(others.size() / 10);
        }
    }

    @Test
    void whatWasAskedOfAReadyServiceOnceIsServedThoughTheDatabaseGoesAtOnce() throws Exception {
        Path seeds = Folders.seeds("outage-at-once-seeds", 6);
        // so rarely looked at that the first look after the load must be of the load's own
        try (DatabaseProcess database = DatabaseProcess.start("outage-at-once-database");
                ServiceProcess service = ServiceProcess.launch("outage-at-once", database.settings("entente"),
                        Map.of("ENTENTE_SEEDS", seeds.toString(), "ENTENTE_HTTP_CACHE_REVISION_CHECK", "1H")).awaitReady()) {
            Answer before = service.ask(KEPT);
            database.kill();
            Answer after = service.ask(KEPT);
            assertThat(after.status()).isEqualTo(200);
            assertThat(after.body()).isEqualTo(before.body());
            assertThat(service.ask(OTHER).code()).isEqualTo("UNAVAILABLE");
        }
    }

    /** As many as were asked since, so that none is of before. */
    private static void awaitThatLastOnesAre(List<Answer> answers, int status) {
        int now = answers.size();
        Awaitility.await().until(() -> answers.size() > now + ASKED && areLast(answers, status));
    }

    private static boolean areLast(List<Answer> answers, int status) {
        List<Answer> all = List.copyOf(answers);
        List<Answer> last = all.subList(Math.max(0, all.size() - ASKED), all.size());
        return last.stream().allMatch(answer -> answer.status() == status);
    }
}
