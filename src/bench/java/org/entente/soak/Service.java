package org.entente.soak;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.entente.embedded.DatabaseAccess;

/** The packaged service on a JVM, which follows a folder. */
final class Service implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: \\S+?:(\\d+)");
    private static final Pattern MANAGEMENT = Pattern.compile("Management interface listening on \\S+?:(\\d+)");
    private static final long PATIENCE = Duration.ofMinutes(3).toNanos();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;

    /** Starts it, and waits until it is ready. */
    Service(DatabaseAccess database, Path seeds, Path log) throws IOException, InterruptedException {
        this.log = log;
        Files.deleteIfExists(log);
        var builder = new ProcessBuilder(JAVA.resolve("java").toString(), "-Xmx256m", "-XX:+UseSerialGC", "-jar",
                "target/quarkus-app/quarkus-run.jar").redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
        Map<String, String> environment = builder.environment();
        database.settings().forEach((name, value) -> environment.put(name.toUpperCase().replace('.', '_'), value));
        environment.putAll(Map.of("ENTENTE_SEEDS", seeds.toString(), "ENTENTE_LOAD_EVERY", "1H", "QUARKUS_HTTP_PORT", "0",
                "QUARKUS_MANAGEMENT_PORT", "0"));
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        for (long begun = System.nanoTime(); !isReady();) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE) {
                throw new IllegalStateException("the service is not ready; see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean isReady() throws IOException, InterruptedException {
        return port(MANAGEMENT) > 0 && port(LISTENING) > 0
                && client.send(HttpRequest.newBuilder(management("/q/health/ready")).build(), BodyHandlers.ofString())
                        .statusCode() == 200;
    }

    private int port(Pattern words) throws IOException {
        Matcher told = words.matcher(Files.readString(log));
        return told.find() ? Integer.parseInt(told.group(1)) : 0;
    }

    private URI management(String path) throws IOException {
        return URI.create("http://127.0.0.1:" + port(MANAGEMENT) + path);
    }

    URI graphQl() throws IOException {
        return URI.create("http://127.0.0.1:" + port(LISTENING) + "/graphql");
    }

    /** @return how often the log tells of an error */
    long errors() throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" ERROR ") || line.contains("Exception")).count();
        }
    }

    /** Collects all garbage first. */
    Vitals vitals() throws IOException, InterruptedException {
        var collected = new ProcessBuilder(JAVA.resolve("jcmd").toString(), String.valueOf(process.pid()), "GC.run")
                .redirectOutput(Redirect.DISCARD).start();
        if (collected.waitFor() != 0) {
            throw new IllegalStateException("the service's heap could not be collected");
        }
        List<String> metrics = client.send(HttpRequest.newBuilder(management("/q/metrics")).build(), BodyHandlers.ofLines())
                .body().toList();
        return new Vitals(sum(metrics, "jvm_memory_used_bytes{area=\"heap\""), sum(metrics, "jvm_threads_live_threads"),
                sum(metrics, "process_files_open_files"),
                sum(metrics, "agroal_active_count") + sum(metrics, "agroal_available_count"));
    }

    private static double sum(List<String> metrics, String name) {
        double[] found = metrics.stream().filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).toArray();
        if (found.length == 0) {
            throw new IllegalStateException("no metric is called " + name);
        }
        return Arrays.stream(found).sum();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(1, TimeUnit.MINUTES);
    }
}
