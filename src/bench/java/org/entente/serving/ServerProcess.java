package org.entente.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that was started to be measured, and ends at the latest with this process. */
final class ServerProcess implements AutoCloseable {

    /** A peer builds itself first. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration FAREWELL = Duration.ofSeconds(10);
    /** The service's words and those of its peers. */
    private static final Pattern LISTENING = Pattern.compile("(?i)listening on:? (?:http://[^:\\s]+:)?(\\d+)");
    private static final int LAST_CHARACTERS = 2000;

    private final String name;
    private final Process process;
    private final Path log;
    private int port;

    private ServerProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param name what tables call it
     * @param command that starts it
     * @param environment beside this process' own
     * @param log where it writes to
     * @throws IllegalStateException when it ends, or does not listen in time
     */
    static ServerProcess start(String name, List<String> command, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        ServerProcess server = new ServerProcess(name, builder.start(), log);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-" + name));
        server.awaitPort();
        return server;
    }

    private void awaitPort() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (port == 0) {
            Matcher words = LISTENING.matcher(words());
            if (words.find()) {
                port = Integer.parseInt(words.group(1));
            } else if (process.waitFor(100, TimeUnit.MILLISECONDS) || Instant.now().isAfter(end)) {
                String said = words();
                close();
                throw new IllegalStateException(name + " does not listen. Its last words: "
                        + said.substring(Math.max(0, said.length() - LAST_CHARACTERS)));
            }
        }
    }

    /** @return all that it said until now */
    String words() throws IOException {
        return Files.readString(log);
    }

    String name() {
        return name;
    }

    /** @return where it listens, on the loopback address */
    int port() {
        return port;
    }

    /** What it started ends too. */
    @Override
    public void close() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        started.forEach(ProcessHandle::destroy);
    }
}
