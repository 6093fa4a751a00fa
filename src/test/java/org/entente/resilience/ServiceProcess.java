package org.entente.resilience;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The service as it was packaged, JVM or native, in a process of its own on ports that the system picks. */
final class ServiceProcess implements AutoCloseable {

    private static final Path ARTIFACT = Path.of("target", "quarkus-artifact.properties");
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://\\S+?:(\\d+)");
    private static final Pattern MANAGEMENT = Pattern.compile("Management interface listening on http://\\S+?:(\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final Path log;

    private ServiceProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it, and waits for nothing.
     *
     * @param name of its log under {@code target/resilience}
     * @param settings environment variables, which win over those that make starts quick
     */
    @SafeVarargs
    static ServiceProcess launch(String name, Map<String, String>... settings) throws IOException {
        return launch(name, List.of(), settings);
    }

    /** @param before what the command line begins with: a program that runs the service under other conditions */
    @SafeVarargs
    static ServiceProcess launch(String name, List<String> before, Map<String, String>... settings) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(command());
        Path log = Files.createDirectories(Path.of("target", "resilience")).resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("QUARKUS_HTTP_PORT", "0", "QUARKUS_MANAGEMENT_PORT", "0", "QUARKUS_HTTP_HOST",
                "127.0.0.1", "QUARKUS_MANAGEMENT_HOST", "127.0.0.1", "ENTENTE_HTTP_WARM_UP", "0S"));
        for (Map<String, String> some : settings) {
            builder.environment().putAll(some);
        }
        var service = new ServiceProcess(builder.start(), log);
        Runtime.getRuntime().addShutdownHook(new Thread(service::kill, "kill-" + name));
        return service;
    }

    /** @return whether it was packaged as a native executable */
    static boolean isNative() throws IOException {
        return artifact().getProperty("type").startsWith("native");
    }

    private static Properties artifact() throws IOException {
        var artifact = new Properties();
        try (InputStream written = Files.newInputStream(ARTIFACT)) {
            artifact.load(written);
        }
        return artifact;
    }

    private static List<String> command() throws IOException {
        String program = Path.of("target", artifact().getProperty("path")).toAbsolutePath().toString();
        return isNative() ? List.of(program, "-Xmx256m")
                : List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", program);
    }

    /** Waits until it is ready. */
    ServiceProcess awaitReady() {
        Awaitility.await().atMost(PATIENCE).pollInterval(PAUSE).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("It ended: " + log());
            }
            return isReady();
        });
        return this;
    }

    boolean isReady() throws InterruptedException {
        return health("ready") == 200;
    }

    /**
     * @param which {@code ready} or {@code live}
     * @return the status, 0 where nobody listens
     */
    int health(String which) throws InterruptedException {
        try {
            return HTTP.send(request(port(MANAGEMENT), "/q/health/" + which).GET().build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    Answer ask(String query) throws IOException, InterruptedException {
        return ask(query, Map.of());
    }

    Answer ask(String query, Map<String, String> headers) throws IOException, InterruptedException {
        return ask(port(), query, headers);
    }

    /** @param port of a service, or of what stands before some */
    static Answer ask(int port, String query, Map<String, String> headers) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpRequest.Builder request = request(port, "/graphql").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))));
        headers.forEach(request::header);
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), JSON.readTree(response.body()),
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(20));
    }

    /** @return where the API listens */
    int port() {
        return port(LISTENING);
    }

    private int port(Pattern words) {
        Matcher told = words.matcher(log());
        // nobody listens at 1, as at this before it has told
        return told.find() ? Integer.parseInt(told.group(1)) : 1;
    }

    /** @return all that it said until now */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has said that. */
    ServiceProcess awaitLog(String words) {
        Awaitility.await().atMost(PATIENCE).pollInterval(PAUSE).until(() -> log().contains(words));
        return this;
    }

    /** Asks it to end, as Kubernetes does. */
    void terminate() {
        process.destroy();
    }

    /** Ends it as the kernel does when memory runs out. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits so many nanoseconds, and not longer than it runs. */
    void await(long nanos) throws InterruptedException {
        process.waitFor(nanos, TimeUnit.NANOSECONDS);
    }

    /** @return its exit code, waited for */
    int exitCode() {
        return process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join().exitValue();
    }

    @Override
    public void close() {
        kill();
    }

    /**
     * What a request was answered.
     *
     * @param took from the first byte sent to the last one received
     */
    record Answer(int status, HttpHeaders headers, JsonNode body, Duration took) {

        /** @return the code of the first error, empty without one */
        String code() {
            return body.at("/errors/0/extensions/code").asText();
        }
    }
}
