package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.entente.loading.LoadingConfig.OnStartup;
import org.entente.loading.store.Store;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A load that goes on from what is on record ends as one that finds nothing on record, however the folder came to be. */
class UpdatePropertyTest {

    private static final int FILES = 9;
    private static final int LOADS = 5;
    private static final List<String> NAMES = List.of("Zakir Hasanov", "Agil Hasanov", "Hasanov", "Z. Hasanov",
            "Zakir Ali Hasanov", "Jeyhun Bayramov", "Bayramov", "Dzheyhun Bayramov", "Elin Suleymanov");
    private static final List<String> ROLES = List.of("-", "MINISTER", "DEFENCE_MINISTER", "AMBASSADOR",
            "MINISTER,AMBASSADOR");
    private static final List<String> STATES = List.of("AZ", "AZ", "AZ", "US", "XK", "-");
    private static final List<String> SUBJECTS = List.of("-", "ENERGY", "WATER", "ENERGY,WATER");
    private static final List<String> DATES = List.of("-", "2026", "2026-02", "2026-02-10", "2026-02-11", "2025-05-05");
    private static final List<String> STAGES = List.of("PROPOSED", "SIGNED", "SIGNED", "SIGNED", "RATIFIED");
    private static final List<String> SECTORS = List.of("ECONOMY", "TRADE", "CULTURE");

    private static DataSource followed;
    private static DataSource fresh;

    private final MadeUpReader reader = new MadeUpReader();

    private static synchronized void start() throws SQLException {
        if (followed == null) {
            followed = TestDatabase.empty("update_followed");
            fresh = TestDatabase.empty("update_fresh");
        }
    }

    @Property(tries = 30, afterFailure = AfterFailureMode.SAMPLE_FIRST)
    void endsAsAFirstLoadWould(@ForAll long seed) throws Exception {
        start();
        TestDatabase.clear(followed);
        var random = new Random(seed);
        Path seeds = Files.createTempDirectory("update");
        // each version of the service runs on, and may have readied what is on record before others loaded
        Map<String, Loader> services = new HashMap<>();
        try {
            for (int load = 0; load < LOADS; load++) {
                var changed = new TreeSet<Integer>();
                for (int change = load == 0 ? -FILES : random.nextInt(3); change < 3; change++) {
                    changed.add(change(seeds, random));
                }
                // now and then another version of the service loads, which goes on from nothing
                String build = "build " + random.nextInt(4) / 3;
                int read = reader.read.get();
                Loader service = services.computeIfAbsent(build, name -> loader(seeds, followed, name));
                Loader.Outcome outcome = service.load();
                if (random.nextBoolean()) {
                    service.ready();
                }
                // documents that nobody touched are not read again
                assertThat(reader.read.get() - read).isLessThanOrEqualTo(changed.size() + outcome.rejected().size());
                assertThat(outcome.loaded() + outcome.unchanged()).isEqualTo(documents());

                TestDatabase.clear(fresh);
                Loader.Outcome first = loader(seeds, fresh, build).load();

                assertThat(TestDatabase.content(followed)).isEqualTo(TestDatabase.content(fresh));
                assertThat(outcome.revision()).isEqualTo(first.revision());
                assertThat(outcome.rejected()).isEqualTo(first.rejected());
            }
        } finally {
            delete(seeds);
        }
    }

    private int documents() throws SQLException {
        return Integer.parseInt(TestDatabase.ask(followed, "SELECT COUNT(*) FROM document"));
    }

    private Loader loader(Path seeds, DataSource database, String build) {
        // what the file system says is settled as soon as it is written
        return new Loader(new Settings(OnStartup.ALWAYS), new SeedsFolder(seeds), reader, new Store(database),
                build, () -> Instant.now().plus(Duration.ofHours(1)));
    }

    private static int change(Path seeds, Random random) throws IOException {
        int number = random.nextInt(FILES);
        Path file = seeds.resolve(number + ".txt");
        switch (random.nextInt(8)) {
            case 0 -> Files.deleteIfExists(file);
            case 1 -> Files.writeString(file, "\0");
            case 2 -> Files.writeString(file, Files.exists(file) ? Files.readString(file) : "country AZ\n");
            default -> Files.writeString(file, text(random), StandardCharsets.UTF_8);
        }
        return number;
    }

    private static String text(Random random) {
        var text = new StringBuilder("published 2026-0").append(1 + random.nextInt(3)).append("-11\n");
        for (int person = random.nextInt(3); person >= 0; person--) {
            text.append("official ").append(pick(STATES, random)).append(' ').append(pick(ROLES, random)).append(' ')
                    .append(pick(NAMES, random)).append('\n');
        }
        for (int deal = random.nextInt(3); deal > 0; deal--) {
            String stage = pick(STAGES, random);
            text.append("deal ").append(random.nextInt(4) == 0 ? "PROTOCOL" : "AGREEMENT").append(" AZ ")
                    .append(random.nextInt(4) == 0 ? "XK " : "US ").append(pick(SUBJECTS, random)).append(' ').append(stage)
                    .append(' ').append(stage.equals("PROPOSED") ? "-" : pick(DATES, random)).append('\n');
        }
        for (int sector = random.nextInt(3); sector > 0; sector--) {
            text.append("sector ").append(pick(SECTORS, random)).append('\n');
        }
        return text.append(random.nextBoolean() ? "country US\n" : "").toString();
    }

    private static String pick(List<String> those, Random random) {
        return those.get(random.nextInt(those.size()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
