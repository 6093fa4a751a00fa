package org.entente.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.entente.embedded.DatabaseAccess;
import org.entente.embedded.EmbeddedMariaDb;
import org.mariadb.jdbc.MariaDbDataSource;

import io.smallrye.config.common.utils.StringUtil;

/**
 * The packaged service as a job that loads, from files to the revision that readers see: a tenth, a half and all of so many
 * made-up texts; then all of them again, unchanged, with one changed,
 * and with one that changes while the service runs. Arguments: the number of texts, 100,000 unless
 * told; then options of the service's Java, where {@code -XX:AOTCache=app.aot} has that cache made before. Started by
 * {@code src/bench/loading}.
 */
public final class LoadingBenchmark {

    private static final Path FOLDER = Path.of("target", "loading-benchmark");
    private static final Path PACKAGE = Path.of("target", "quarkus-app");
    private static final Path RESULTS = Path.of("src", "bench", "RESULTS.md");
    private static final String HEAP_SIZE = "-Xmx512m";
    private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\(");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(20);
    private static final long LOOK = 50;
    private static final int CHANGES = 3;
    private static final String REVISION = "SELECT COALESCE(MAX(revision), '') FROM load_state";
    private static final String LOADED = "SELECT COALESCE(MAX(loaded_at), '') FROM load_state WHERE state = 'READY'";

    private final DatabaseAccess access;
    private final List<String> options;

    private LoadingBenchmark(DatabaseAccess access, List<String> options) {
        this.access = access;
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        int texts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        delete(FOLDER.resolve("seeds"));
        Files.createDirectories(FOLDER);
        String url = System.getenv("ENTENTE_BENCH_DATABASE");
        DatabaseAccess access = url == null ? EmbeddedMariaDb.start(FOLDER.resolve("mariadb"))
                : new DatabaseAccess(url, System.getenv("ENTENTE_BENCH_DATABASE_USER"),
                        System.getenv("ENTENTE_BENCH_DATABASE_PASSWORD"));
        try {
            new LoadingBenchmark(access, List.of(arguments).subList(Math.min(1, arguments.length), arguments.length)).run(texts);
        } finally {
            delete(FOLDER.resolve("seeds"));
        }
        // what keeps the database's process is no daemon
        System.exit(0);
    }

    private void run(int texts) throws Exception {
        if (options.contains("-XX:AOTCache=app.aot")) {
            train();
        }
        var lines = new ArrayList<String>();
        for (int number : new int[] { texts / 10, texts / 2, texts }) {
            Path seeds = FOLDER.resolve("seeds").resolve(String.valueOf(number));
            new Newsroom(7, number).write(seeds, number);
            empty();
            lines.add(row("first load", number, load(seeds), true));
            if (number == texts) {
                lines.add(row("again, nothing changed", number, load(seeds), false));
                Files.writeString(seeds.resolve("news-0000042.txt"), new Newsroom(11, 1).text());
                lines.add(row("again, one file changed", number, load(seeds), false));
                int change = 0;
                for (Run run : follow(seeds)) {
                    lines.add(row("while the service runs, change " + ++change + " of one file", number, run, false));
                }
            }
            delete(seeds);
        }
        lines.forEach(System.out::println);
        report(lines);
    }

    /** Makes the AOT cache, as the container's build does, in the package's folder. */
    private void train() throws Exception {
        empty();
        var builder = service(List.of(Path.of("deploy", "train").toAbsolutePath().toString(), HEAP_SIZE), Path.of("seeds"),
                Map.of("JAVA", java()));
        access.settings().forEach((name, value) -> builder.environment()
                .put(StringUtil.replaceNonAlphanumericByUnderscores(name).toUpperCase(Locale.ROOT), value));
        // the training asks them
        try (var http = new ServerSocket(0); var management = new ServerSocket(0)) {
            builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(http.getLocalPort()));
            builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(management.getLocalPort()));
        }
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("no AOT cache was made; see " + FOLDER.resolve("service.log"));
        }
    }

    private static String row(String what, int texts, Run run, boolean rate) {
        return String.format(Locale.ROOT, "| %s | %,d | %.1f | %s | %d | %d | %s |", what, texts, run.seconds,
                rate ? String.format(Locale.ROOT, "%,.0f", texts / run.seconds) : "", run.heapAfter, run.heapBefore,
                run.resident == 0 ? "" : run.resident);
    }

    /** Starts the service, and changes one file again and again while it runs. */
    private List<Run> follow(Path seeds) throws Exception {
        Path log = FOLDER.resolve("gc.log");
        String before = ask(LOADED);
        Process service = start(seeds, log, Map.of("ENTENTE_LOAD_EVERY", "1H"));
        try {
            until(service, () -> !ask(LOADED).equals(before));
            var runs = new ArrayList<Run>();
            for (int change = 0; change < CHANGES; change++) {
                // all is at rest: no load is under way, and the next one is for what changes now alone
                until(service, () -> !ask("SELECT COUNT(source) FROM load_state WHERE state = 'READY'").equals("0"));
                String revision = ask(REVISION);
                Files.writeString(seeds.resolve("news-0000042.txt"), new Newsroom(12 + change, 1).text());
                long begun = System.nanoTime();
                until(service, () -> !ask(REVISION).equals(revision));
                runs.add(new Run((System.nanoTime() - begun) / 1e9, heap(log, 1), heap(log, 2), resident(service)));
            }
            return runs;
        } finally {
            service.destroyForcibly();
        }
    }

    private static void until(Process service, Callable<Boolean> there) throws Exception {
        for (long begun = System.nanoTime(); !there.call();) {
            if (!service.isAlive() || System.nanoTime() - begun > PATIENCE) {
                throw new IllegalStateException("the service did not load; see " + FOLDER.resolve("service.log"));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK);
        }
    }

    /** Starts the service and waits for the revision that its load makes or confirms. */
    private Run load(Path seeds) throws Exception {
        String before = ask(LOADED);
        Path log = FOLDER.resolve("gc.log");
        long begun = System.nanoTime();
        Process service = start(seeds, log, Map.of("ENTENTE_LOAD_EXIT_AFTER", "true"));
        try {
            until(service, () -> !ask(LOADED).equals(before));
            long visible = System.nanoTime();
            int resident = resident(service);
            service.waitFor(1, TimeUnit.MINUTES);
            return new Run((visible - begun) / 1e9, heap(log, 1), heap(log, 2), resident);
        } finally {
            service.destroyForcibly();
        }
    }

    private Process start(Path seeds, Path log, Map<String, String> settings) throws IOException {
        Files.deleteIfExists(log);
        var command = new ArrayList<>(List.of(java(), HEAP_SIZE, "-Xlog:gc:file=" + log.toAbsolutePath()));
        access.settings().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(options);
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return service(command, seeds, settings).start();
    }

    private static ProcessBuilder service(List<String> command, Path seeds, Map<String, String> settings) {
        // from the folder of the package: elsewhere an AOT cache is passed over
        var builder = new ProcessBuilder(command).directory(PACKAGE.toFile()).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(FOLDER.resolve("service.log").toFile()));
        builder.environment().put("ENTENTE_SEEDS", seeds.toAbsolutePath().toString());
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
        builder.environment().putAll(settings);
        return builder;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int resident(Process service) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(service.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                    .findFirst().orElse(0) / 1024;
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static int heap(Path log, int group) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(HEAP::matcher).filter(matcher -> matcher.find())
                    .mapToInt(matcher -> Integer.parseInt(matcher.group(group))).max().orElse(0);
        }
    }

    private String ask(String sql) throws SQLException {
        try (var connection = database().getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            // before the service has made its tables
            if ("42S02".equals(e.getSQLState())) {
                return "";
            }
            throw e;
        }
    }

    private void empty() throws SQLException {
        try (var connection = database().getConnection(); var statement = connection.createStatement()) {
            String name = connection.getCatalog();
            statement.execute("DROP DATABASE " + name);
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        }
    }

    private MariaDbDataSource database() throws SQLException {
        var database = new MariaDbDataSource(access.url());
        database.setUser(access.username());
        database.setPassword(access.password());
        return database;
    }

    private void report(List<String> lines) throws IOException, SQLException {
        String results = Files.readString(RESULTS);
        String begin = "<!-- loading: measured -->\n";
        String end = "<!-- loading: end -->\n";
        String table = begin + """
                `src/bench/loading` on %s: %d virtual cores, OpenJDK %s, `%s`, MariaDB %s on the same machine,
                with %d MB of buffers and a log of %d MB.

                | load | documents | seconds from start to visible | documents a second | heap in use at most, MB | heap filled at most, MB | RSS, MB |
                | --- | --- | --- | --- | --- | --- | --- |
                %s
                """
                .formatted(LocalDate.now(), Runtime.getRuntime().availableProcessors(), Runtime.version(),
                        String.join(" ", Stream.concat(Stream.of(HEAP_SIZE), options.stream()).toList()),
                        ask("SELECT VERSION()"), megabytes("innodb_buffer_pool_size"), megabytes("innodb_log_file_size"),
                        String.join("\n", lines))
                + end;
        Files.writeString(RESULTS,
                results.contains(begin)
                        ? results.substring(0, results.indexOf(begin)) + table
                                + results.substring(results.indexOf(end) + end.length())
                        : results + "\n## Loading\n\n" + table);
    }

    private long megabytes(String variable) throws SQLException {
        return Long.parseLong(ask("SELECT @@" + variable)) >> 20;
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

    /**
     * @param heapBefore what collections found in the heap at most, in MB
     * @param heapAfter what they left of it at most
     * @param resident MB, 0 where the process had ended before it was looked at
     */
    private record Run(double seconds, int heapBefore, int heapAfter, int resident) {
    }
}
