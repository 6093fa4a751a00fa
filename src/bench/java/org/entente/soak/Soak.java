package org.entente.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.entente.embedded.DatabaseAccess;
import org.entente.embedded.EmbeddedMariaDb;
import org.entente.loading.Newsroom;
import org.entente.soak.Vitals.Sign;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Ten minutes of mixed load on the packaged service while a file changes every minute: afterwards heap, threads, open files
 * and connections are what they were, and nothing has failed. Ends with status 1 where that is not so. Argument: the number
 * of minutes, 10 unless told, at least 6. Started by {@code src/bench/soak}.
 */
public final class Soak {

    private static final Path FOLDER = Path.of("target", "soak");
    private static final Path RESULTS = Path.of("src", "bench", "RESULTS.md");
    private static final int TEXTS = 2000;
    /** Vitals are taken so often, the first minutes and the last are compared. */
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final int COMPARED = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Soak() {
    }

    public static void main(String[] arguments) throws Exception {
        int minutes = Math.max(6, arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10);
        Path seeds = FOLDER.resolve("seeds");
        delete(seeds);
        new Newsroom(3, TEXTS).write(seeds, TEXTS);
        DatabaseAccess database = EmbeddedMariaDb.start(FOLDER.resolve("mariadb"));
        boolean well;
        try (Service service = new Service(database, seeds, FOLDER.resolve("service.log"))) {
            well = run(service, database, seeds, minutes);
        } finally {
            delete(seeds);
        }
        // what keeps the database's process is no daemon
        System.exit(well ? 0 : 1);
    }

    private static boolean run(Service service, DatabaseAccess database, Path seeds, int minutes) throws Exception {
        var vitals = new ArrayList<Vitals>();
        var reloads = new ArrayList<Double>();
        long answers;
        long failures;
        List<String> told;
        try (Traffic traffic = new Traffic(service.graphQl(), queries())) {
            long begun = System.nanoTime();
            long next = begun;
            for (int minute = 0; minute < minutes; minute++) {
                reloads.add(change(seeds, database, minute));
                for (int third = 0; third < 3; third++) {
                    next += PAUSE.toNanos();
                    TimeUnit.NANOSECONDS.sleep(Math.max(0, next - System.nanoTime()));
                    vitals.add(service.vitals());
                }
            }
            answers = traffic.answers();
            failures = traffic.failures();
            told = traffic.told();
        }
        long errors = service.errors();
        // the first minute fills caches and compiles
        List<Vitals> first = vitals.subList(3, 3 + COMPARED);
        List<Vitals> last = vitals.subList(vitals.size() - COMPARED, vitals.size());
        var rows = new ArrayList<String>();
        boolean well = failures == 0 && errors == 0;
        for (Sign sign : Sign.values()) {
            double before = sign.of(first);
            double later = sign.of(last);
            boolean flat = sign.isFlat(before, later);
            well &= flat;
            rows.add(String.format(Locale.ROOT, "| %s | %.0f | %.0f | %s |", sign.words, before, later, flat ? "yes" : "**no**"));
        }
        report(String.format(Locale.ROOT, """
                `src/bench/soak %d` on %s: %d virtual cores, Java %s, `-Xmx256m`, %,d documents, six clients, %d reloads of one
                changed file, the slowest visible after %.1f s. Of %,d answers %d were wrong or missing; errors in the log: %d.

                | | first minutes | last minutes | flat |
                | --- | --- | --- | --- |
                %s
                """, minutes, LocalDate.now(), Runtime.getRuntime().availableProcessors(), Runtime.version(), TEXTS,
                reloads.size(), reloads.stream().max(Comparator.naturalOrder()).orElse(0.0), answers, failures, errors,
                String.join("\n", rows)));
        told.forEach(System.out::println);
        return well;
    }

    /** @return seconds until what changed was visible */
    private static double change(Path seeds, DatabaseAccess database, int number) throws Exception {
        String revision = revision(database);
        long begun = System.nanoTime();
        Files.writeString(seeds.resolve("news-0000042.txt"), new Newsroom(100 + number, 1).text());
        Callable<Boolean> visible = () -> !revision(database).equals(revision);
        while (!visible.call()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("what changed is not visible; see " + FOLDER.resolve("service.log"));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String revision(DatabaseAccess access) throws Exception {
        var database = new MariaDbDataSource(access.url());
        database.setUser(access.username());
        database.setPassword(access.password());
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT revision FROM load_state")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static List<String> queries() throws IOException {
        var queries = new ArrayList<String>();
        for (Path folder : List.of(Path.of("src/bench/queries"), Path.of("src/test/resources/queries"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".graphql")).sorted().toList()) {
                    String query = Files.readString(file);
                    if (!query.contains("$")) {
                        queries.add(query);
                    }
                }
            }
        }
        return queries;
    }

    private static void report(String section) throws IOException {
        System.out.println(section);
        String begin = "<!-- soak: measured -->\n";
        String end = "<!-- soak: end -->\n";
        String results = Files.readString(RESULTS);
        Files.writeString(RESULTS, results.contains(begin)
                ? results.substring(0, results.indexOf(begin) + begin.length()) + section + results.substring(results.indexOf(end))
                : results + "\n## Soak\n\n" + begin + section + end);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
