package org.entente.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.entente.resilience.ServiceProcess.Answer;
import org.junit.jupiter.api.Test;

/** Three nodes of one database: whichever is killed, the service is well again within two seconds, and nothing is lost. */
class GaleraIT {

    private static final Path PROVIDER = Path.of("/usr/lib/galera/libgalera_smm.so");
    private static final List<Path> NEEDED = List.of(PROVIDER, Path.of("/usr/sbin/mariadbd"), Path.of("/usr/bin/rsync"));
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int NODES = 3;
    private static final String ASKED = "{ load { revision } documents(first: 100) { nodes { id name } } }";
    private static final Map<String, String> NO_STORE = Map.of("Cache-Control", "no-store");

    @Test
    void nothingIsLostWithANodeAndThenAnother() throws Exception {
        Skipped.unless(NEEDED.stream().allMatch(Files::exists),
                "a cluster needs Debian's packages mariadb-server, galera-4 and rsync");
        Path seeds = Folders.seeds("galera-seeds", 4);
        List<DatabaseProcess> nodes = new ArrayList<>();
        try {
            for (int number = 0; number < NODES; number++) {
                nodes.add(DatabaseProcess.start("galera-" + number));
            }
            var cluster = new Galera(nodes, PROVIDER);
            cluster.start();
            String url = "jdbc:mariadb:sequential://" + nodes.stream().map(node -> "127.0.0.1:" + node.port())
                    .collect(Collectors.joining(",")) + "/entente";
            try (ServiceProcess service = ServiceProcess.launch("galera", DatabaseProcess.settingsOf(url),
                    Map.of("ENTENTE_SEEDS", seeds.toString(), "ENTENTE_LOAD_EVERY", "1S")).awaitReady();
                    Askers askers = new Askers()) {
                List<Long> errors = Collections.synchronizedList(new ArrayList<>());
                askers.ask(3, () -> ask(service, errors));
                kill(nodes.get(0), service, errors, seeds, 4);
                cluster.rejoin(0);
                kill(nodes.get(1), service, errors, seeds, 5);
                cluster.rejoin(1);
            }
            for (DatabaseProcess node : nodes) {
                Tables tables = Tables.of(node.database());
                assertThat(tables).isEqualTo(Tables.of(nodes.get(2).database()));
                assertThat(tables.counts().get(3)).isEqualTo(6);
            }
        } finally {
            nodes.forEach(DatabaseProcess::close);
        }
    }

    /** And has the service load a text more after that. */
    private static void kill(DatabaseProcess node, ServiceProcess service, List<Long> errors, Path seeds, int texts)
            throws Exception {
        assertThat(documents(service)).isEqualTo(texts);
        errors.clear();
        long killed = System.nanoTime();
        node.kill();
        Path text = Folders.corpus().get(texts);
        Files.copy(text, seeds.resolve(text.getFileName()));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> documents(service) == texts + 1);
        assertThat(errors).allSatisfy(error -> assertThat(Duration.ofNanos(error - killed)).isLessThan(LONGEST));
        assertThat(service.isReady()).isTrue();
    }

    private static int documents(ServiceProcess service) throws Exception {
        return service.ask(ASKED).body().at("/data/documents/nodes").size();
    }

    private static void ask(ServiceProcess service, List<Long> errors) throws Exception {
        Answer answer = service.ask(ASKED, NO_STORE);
        if (answer.status() != 200) {
            assertThat(answer.code()).as("%s", answer.body()).isEqualTo("UNAVAILABLE");
            errors.add(System.nanoTime());
        } else {
            assertThat(answer.body().has("errors")).as("%s", answer.body()).isFalse();
        }
    }
}
