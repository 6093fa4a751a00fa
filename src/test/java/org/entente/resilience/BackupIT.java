package org.entente.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.entente.embedded.MariaDbPrograms;
import org.junit.jupiter.api.Test;

/** What {@code deploy/README.md} says of backups: a dump, taken while a load runs, is one revision that can be served again. */
class BackupIT {

    private static final String SEEN = "{ load { revision files } agreements(first: 50) { totalCount nodes { id title } }"
            + " documents(first: 50) { totalCount nodes { id title } } }";

    @Test
    void aDumpIsServedAgainAndNeedsNoLoad() throws Exception {
        Path seeds = Folders.seeds("backup-seeds", 18);
        try (DatabaseProcess database = DatabaseProcess.start("backup")) {
            ServiceProcess.Answer before;
            Path dump = Path.of("target", "resilience", "backup.sql").toAbsolutePath();
            try (ServiceProcess service = ServiceProcess.launch("backup-before", database.settings("entente"),
                    Map.of("ENTENTE_SEEDS", seeds.toString())).awaitReady()) {
                before = service.ask(SEEN);
                assertThat(before.body().at("/data/agreements/totalCount").asInt()).isPositive();
            }
            run(database, dump.toFile(), null, "mariadb-dump", "--single-transaction", "--no-tablespaces", "entente");
            assertThat(Files.size(dump)).isPositive();
            try (var empty = database.database("restored").getConnection()) {
                assertThat(empty.isValid(1)).isTrue();
            }
            run(database, null, dump.toFile(), "mariadb", "restored");

            assertThat(Tables.of(database.database("restored"))).isEqualTo(Tables.of(database.database("entente")));
            try (ServiceProcess service = ServiceProcess.launch("backup-after", database.settings("restored"),
                    Map.of("ENTENTE_SEEDS", seeds.toString())).awaitReady().awaitLog("no file has changed")) {
                assertThat(service.ask(SEEN).body()).isEqualTo(before.body());
            }
        }
    }

    private static void run(DatabaseProcess database, File output, File input, String program, String... arguments)
            throws Exception {
        MariaDbPrograms programs = MariaDbPrograms.in(Path.of("target", "resilience-mariadb"));
        List<String> command = new ArrayList<>(
                List.of(programs.base().resolve("bin").resolve(program).toString(), "--no-defaults",
                        "--host=127.0.0.1", "--port=" + database.port(), "--user=" + DatabaseProcess.USER,
                        "--password=" + DatabaseProcess.PASSWORD));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(programs.environment());
        if (output != null) {
            builder.redirectOutput(output);
        }
        if (input != null) {
            builder.redirectInput(input);
        }
        assertThat(builder.start().waitFor()).isZero();
    }
}
