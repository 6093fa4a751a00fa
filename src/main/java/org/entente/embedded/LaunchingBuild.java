package org.entente.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

/**
 * The Maven that started this service by {@code quarkus:run}. A Ctrl-C reaches both; a {@code SIGTERM} sent to Maven does
 * not: it then waits for the service to end and never tells it to. So the service watches for Maven's own handling of the
 * signal, a thread that the JVM names {@code SIGTERM handler}, and for Maven's end. On Linux; elsewhere nothing is
 * watched.
 */
public final class LaunchingBuild {

    private static final Logger LOG = Logger.getLogger(LaunchingBuild.class);
    private static final String ENDING = "SIGTERM handler";
    private static final long PERIOD_MILLIS = 500;

    private final ProcessHandle maven;

    private LaunchingBuild(ProcessHandle maven) {
        this.maven = maven;
    }

    /**
     * Watches the Maven that started this process, if one did.
     *
     * @param end what to do, once, when it ends
     */
    public static void onEnd(Runnable end) {
        ProcessHandle.current().parent().filter(LaunchingBuild::isMaven)
                .ifPresent(parent -> new LaunchingBuild(parent).watch(end));
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("plexus-classworlds")
                && Files.isDirectory(threads(process));
    }

    private static Path threads(ProcessHandle process) {
        return Path.of("/proc", Long.toString(process.pid()), "task");
    }

    private void watch(Runnable end) {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "launching-build");
            thread.setDaemon(true);
            return thread;
        });
        watch.scheduleWithFixedDelay(() -> {
            if (!maven.isAlive() || isEnding()) {
                LOG.info("The Maven that started the service ends, and so does the service");
                watch.shutdown();
                end.run();
            }
        }, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private boolean isEnding() {
        try (Stream<Path> threads = Files.list(threads(maven))) {
            return threads.anyMatch(thread -> name(thread).equals(ENDING));
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("a thread ended while it was looked at", e);
            return false;
        }
    }

    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
