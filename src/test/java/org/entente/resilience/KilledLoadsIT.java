package org.entente.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Loads are killed at any point; the next one ends as if nothing had been, and nobody sees half of any. */
class KilledLoadsIT {

    private static final long SEED = 20261128;
    // in each of two databases, at each version of the folder: a first load, and two that change a few files
    private static final List<Integer> KILLS = List.of(4, 3, 3);
    private static final int PAUSE_MILLIS = 15;
    private static final String QUESTION = "{ load { revision } countries { totalCount } officials { totalCount }"
            + " agreements { totalCount } documents { totalCount } }";
    private static final List<String> COUNTED = List.of("countries", "officials", "agreements", "documents");

    private final List<Tables> undisturbed = new ArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private long longest;

    @Test
    void everyRestartEndsAsAnUndisturbedLoadAndReadersNeverSeeHalf() throws Exception {
        List<Path> versions = versions();
        try (DatabaseProcess server = DatabaseProcess.start("killed-database")) {
            for (Path version : versions) {
                var fresh = new Loading(server, "fresh_" + undisturbed.size());
                if (undisturbed.isEmpty()) {
                    fresh.train(version);
                } else {
                    longest = Math.max(longest, fresh.run(version));
                }
                undisturbed.add(fresh.tables());
            }
            assertThat(undisturbed).extracting(Tables::revision).doesNotHaveDuplicates();
            Map<String, List<Integer>> seen = new ConcurrentHashMap<>();
            try (ServiceProcess reader = ServiceProcess.launch("killed-reader", server.settings("killed_0"),
                    Map.of("ENTENTE_LOAD_ON_STARTUP", "never")); Askers askers = new Askers()) {
                Awaitility.await().until(() -> reader.health("live") == 200);
                askers.ask(1, () -> read(reader, seen));
                var other = new FutureTask<Void>(() -> disturb(new Loading(server, "killed_1"), versions, SEED + 1));
                new Thread(other, "other").start();
                disturb(new Loading(server, "killed_0"), versions, SEED);
                other.get();
                Awaitility.await().until(() -> seen.containsKey(undisturbed.get(versions.size() - 1).revision()));
            }
            Map<String, List<Integer>> whole = new HashMap<>(Map.of("0", List.of(0, 0, 0, 0)));
            undisturbed.forEach(tables -> whole.put(tables.revision(), tables.counts()));
            assertThat(seen).isEqualTo(whole);
        }
        // most met a load, not the start of a process or its end
        assertThat(underWay).hasValueGreaterThanOrEqualTo(KILLS.stream().mapToInt(kills -> kills).sum());
    }

    private Void disturb(Loading loading, List<Path> versions, long seed) throws Exception {
        var random = new Random(seed);
        for (int version = 0; version < versions.size(); version++) {
            for (int kill = 0; kill < KILLS.get(version); kill++) {
                if (loading.kill(versions.get(version), (long) (random.nextDouble() * longest))) {
                    underWay.incrementAndGet();
                }
                assertThat(loading.tables().revision()).isIn(null, "", undisturbed.get(Math.max(0, version - 1)).revision(),
                        undisturbed.get(version).revision());
            }
            loading.run(versions.get(version));
            assertThat(loading.tables()).isEqualTo(undisturbed.get(version));
        }
        return null;
    }

    private static void read(ServiceProcess reader, Map<String, List<Integer>> seen) throws Exception {
        JsonNode data = reader.ask(QUESTION, Map.of("Cache-Control", "no-store")).body().get("data");
        List<Integer> counts = COUNTED.stream().map(list -> data.get(list).get("totalCount").asInt()).toList();
        List<Integer> before = seen.put(data.at("/load/revision").asText(), counts);
        assertThat(counts).isEqualTo(before == null ? counts : before);
        // many times a load, and yet the processors are the loads'
        Thread.sleep(PAUSE_MILLIS);
    }

    /** Folders of the same files, but for those that change: a load tells a file by what the file system says of it. */
    private static List<Path> versions() throws IOException {
        Path first = Folders.seeds("killed-seeds-0", 22);
        Path second = linked(first, "killed-seeds-1");
        for (Path text : Folders.corpus().subList(22, 26)) {
            Files.copy(text, second.resolve(text.getFileName()));
        }
        Files.delete(second.resolve(Folders.corpus().get(3).getFileName()));
        Path third = linked(second, "killed-seeds-2");
        Files.delete(third.resolve(Folders.corpus().get(7).getFileName()));
        Path changed = third.resolve(Folders.corpus().get(17).getFileName());
        String text = Files.readString(changed);
        Files.delete(changed);
        Files.writeString(changed, text.replaceFirst("\n\n", "\n\nPrime minister Nikol Pashinyan met Vahan Kerobyan. "));
        return List.of(first, second, third);
    }

    private static Path linked(Path from, String name) throws IOException {
        Path folder = Folders.empty(name);
        try (Stream<Path> texts = Files.list(from)) {
            for (Path text : texts.toList()) {
                Files.createLink(folder.resolve(text.getFileName()), text);
            }
        }
        return folder;
    }
}
