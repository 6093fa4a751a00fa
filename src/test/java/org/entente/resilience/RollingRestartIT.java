package org.entente.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.entente.resilience.ServiceProcess.Answer;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** One replica after the other is told to end and started anew while clients ask; none of them notices. */
class RollingRestartIT {

    private static final String QUERY = "{ agreements(first: 10) { totalCount nodes { id title parties { code } } } }";
    private static final List<Map<String, String>> WAYS = List.of(Map.of(), Map.of("Cache-Control", "no-store"));
    private static final int ENOUGH = 100;

    @Test
    void noRequestFails() throws Exception {
        Path seeds = Folders.seeds("rolling-seeds", 6);
        try (DatabaseProcess database = DatabaseProcess.start("rolling-database");
                Replicas replicas = new Replicas(database, seeds);
                Proxy proxy = new Proxy()) {
            ServiceProcess first = replicas.start("first").awaitReady();
            ServiceProcess second = replicas.start("second").awaitReady();
            proxy.add(first);
            proxy.add(second);
            JsonNode right = first.ask(QUERY).body();
            assertThat(right.at("/data/agreements/totalCount").asInt()).isPositive();
            var asked = new AtomicInteger();
            Awaitility.await().until(() -> ask(proxy, 0).status() == 200);
            try (Askers askers = new Askers()) {
                askers.ask(4, () -> {
                    Answer answer = ask(proxy, asked.getAndIncrement());
                    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
                    assertThat(answer.body()).isEqualTo(right);
                });
                awaitHanded(proxy, first, second);
                ServiceProcess third = replaced(first, "third", replicas, proxy);
                awaitHanded(proxy, second, third);
                ServiceProcess fourth = replaced(second, "fourth", replicas, proxy);
                awaitHanded(proxy, third, fourth);
            }
        }
    }

    /** Clients that keep a connection are sent to another replica before it is closed. */
    @Test
    void keptConnectionsAreGivenBackBeforeTheEnd() throws Exception {
        Path seeds = Folders.seeds("leaving-seeds", 3);
        try (DatabaseProcess database = DatabaseProcess.start("leaving-database");
                Replicas replicas = new Replicas(database, seeds)) {
            ServiceProcess service = replicas.start("leaving").awaitReady();
            assertThat(service.ask(QUERY).headers().firstValue("Connection")).isEmpty();
            service.terminate();
            Awaitility.await().until(() -> service.health("ready") == 503);
            Answer answer = service.ask(QUERY);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Connection")).hasValue("close");
            assertThat(service.health("live")).isEqualTo(200);
            // ended by a signal, as it was told
            assertThat(service.exitCode()).isEqualTo(143);
        }
    }

    private static ServiceProcess replaced(ServiceProcess old, String name, Replicas replicas, Proxy proxy) throws Exception {
        old.terminate();
        old.exitCode();
        proxy.remove(old);
        ServiceProcess service = replicas.start(name);
        proxy.add(service);
        return service.awaitReady();
    }

    private static Answer ask(Proxy proxy, int number) throws IOException, InterruptedException {
        return ServiceProcess.ask(proxy.port(), QUERY, WAYS.get(number % WAYS.size()));
    }

    /** Until both are asked. */
    private static void awaitHanded(Proxy proxy, ServiceProcess... services) {
        for (ServiceProcess service : services) {
            int before = proxy.handed(service);
            Awaitility.await().until(() -> proxy.handed(service) > before + ENOUGH);
        }
    }

    /** Processes on one database, ended with this. */
    private record Replicas(DatabaseProcess database, Path seeds, List<ServiceProcess> started) implements AutoCloseable {

        Replicas(DatabaseProcess database, Path seeds) {
            this(database, seeds, new ArrayList<>());
        }

        ServiceProcess start(String name) throws IOException {
            ServiceProcess service = ServiceProcess.launch("rolling-" + name, database.settings("entente"),
                    Map.of("ENTENTE_SEEDS", seeds.toString(), "QUARKUS_SHUTDOWN_DELAY", "1S"));
            started.add(service);
            return service;
        }

        @Override
        public void close() {
            started.forEach(ServiceProcess::close);
        }
    }
}
