package org.entente.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load of {@code wrk}, by a script that it is given. */
final class Wrk implements Load {

    private static final Pattern FIGURES = Pattern.compile("(\\d+) answers, (\\d+) microseconds, (\\d+) failed");
    private static final String DONE = """
            done = function(summary, latency, requests)
              local e = summary.errors
              print(string.format("%d answers, %d microseconds, %d failed", summary.requests, summary.duration,
                e.connect + e.read + e.write + e.status + e.timeout))
            end
            """;

    boolean isThere() {
        try {
            return said(List.of("wrk", "-v")).contains("wrk");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    @Override
    public String name() {
        return said(List.of("wrk", "-v")).lines().findFirst().orElse("wrk").replaceFirst(" \\[.*", "");
    }

    @Override
    public double perSecond(Request request, int connections, Duration time) {
        try {
            Path script = Files.createTempFile("wrk", ".lua");
            try {
                Files.writeString(script, script(request));
                String said = said(List.of("wrk", "-t1", "-c" + connections, "-d" + Math.max(1, time.toSeconds()) + "s",
                        "--timeout", "30s", "-s", script.toString(), "http://127.0.0.1:" + request.port() + request.path()));
                return perSecond(said);
            } finally {
                Files.delete(script);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double perSecond(String said) {
        Matcher figures = FIGURES.matcher(said);
        if (!figures.find() || Long.parseLong(figures.group(3)) > 0) {
            throw new IllegalStateException("wrk had failures: " + said);
        }
        return Long.parseLong(figures.group(1)) * 1e6 / Long.parseLong(figures.group(2));
    }

    private static String script(Request request) {
        StringBuilder script = new StringBuilder("wrk.method = " + text(request.method()) + "\n");
        if (!request.body().isEmpty()) {
            script.append("wrk.body = ").append(text(request.body())).append('\n');
        }
        new TreeMap<>(request.headers()).forEach((name, value) -> script.append("wrk.headers[").append(text(name))
                .append("] = ").append(text(value)).append('\n'));
        return script + DONE;
    }

    /** Every byte by its number: nothing to be escaped. */
    private static String text(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
            text.append("\\%03d".formatted(each & 0xff));
        }
        return text.append('"').toString();
    }

    private static String said(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
