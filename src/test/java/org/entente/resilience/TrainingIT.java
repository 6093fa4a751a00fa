package org.entente.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the AOT cache is made by ({@code deploy/train}) asks for nothing that the service does not have. */
class TrainingIT {

    private static final Path PACKAGE = Path.of("target", "quarkus-app");

    @Test
    void allThatItAsksForIsAnswered() throws Exception {
        Assumptions.assumeFalse(ServiceProcess.isNative(), "a native executable has no such cache");
        Skipped.unless(Files.exists(Path.of("/usr/bin/curl")), "the training for the AOT cache needs curl");
        Path folder = Folders.empty("training");
        Path log = folder.resolve("log");
        try (DatabaseProcess database = DatabaseProcess.start("training-database")) {
            var training = new ProcessBuilder(Path.of("deploy", "train").toAbsolutePath().toString())
                    .directory(PACKAGE.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
            training.environment().putAll(database.settings("entente"));
            training.environment().put("JAVA", java(folder).toString());
            training.environment().put("ENTENTE_SEEDS", Path.of("seeds").toAbsolutePath().toString());
            training.environment().put("QUARKUS_HTTP_PORT", String.valueOf(DatabaseProcess.freePort()));
            training.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(DatabaseProcess.freePort()));
            training.environment().put("RUNS", "1");
            assertThat(training.start().waitFor()).as(() -> log.toUri() + " says what failed").isZero();
        } finally {
            Files.deleteIfExists(PACKAGE.resolve("app.aot"));
        }
    }

    /** This Java, which may be too old to know of such caches: then a made-up one lies where it is expected. */
    private static Path java(Path folder) throws IOException {
        Path program = folder.resolve("java").toAbsolutePath();
        Files.writeString(program, "#!/bin/sh\necho made up > app.aot\nexec '%s' -XX:+IgnoreUnrecognizedVMOptions \"$@\"\n"
                .formatted(Path.of(System.getProperty("java.home"), "bin", "java")));
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
