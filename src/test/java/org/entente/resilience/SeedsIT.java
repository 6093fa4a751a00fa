package org.entente.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Folders of texts that cannot be written to or read, and clocks that are wrong. */
class SeedsIT {

    private static final String LOAD = "{ load { state revision files rejected { name reason } }"
            + " documents(first: 100) { nodes { name title } } }";
    // root reads and writes everything, unless it gives up its right to
    private static final List<String> AS_OTHERS = List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");
    private static final List<Path> FAKE_TIME = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"));

    private static DatabaseProcess database;

    @BeforeAll
    static void start() throws Exception {
        database = DatabaseProcess.start("seeds-database");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsLoadedAndAFileThatCannotBeReadIsTold() throws Exception {
        Path seeds = Folders.seeds("seeds-read-only", 4);
        Path unreadable = Files.writeString(seeds.resolve("unreadable.txt"), "Nobody may read this.");
        permit(unreadable, "---------");
        permit(seeds, "r-xr-xr-x");
        try (ServiceProcess service = ServiceProcess.launch("seeds-read-only", asOthers(), database.settings("read_only"),
                Map.of("ENTENTE_SEEDS", seeds.toString())).awaitReady()) {
            JsonNode load = service.ask(LOAD).body().at("/data/load");
            assertThat(load.get("files").asInt()).isEqualTo(5);
            assertThat(load.at("/rejected/0/name").asText()).isEqualTo("unreadable.txt");
            assertThat(load.at("/rejected/0/reason").asText()).contains("permission denied");
            assertThat(service.log()).contains("unreadable.txt is not loaded: the file may not be read")
                    .doesNotContain("ERROR");
        } finally {
            permit(seeds, "rwxr-xr-x");
        }
    }

    @Test
    void aFolderThatCannotBeReadEndsTheStartAndAJob() throws Exception {
        Path seeds = Folders.seeds("seeds-unreadable", 1);
        permit(seeds, "---------");
        for (String job : List.of("false", "true")) {
            try (ServiceProcess service = ServiceProcess.launch("seeds-unreadable", asOthers(),
                    database.settings("unreadable"),
                    Map.of("ENTENTE_SEEDS", seeds.toString(), "ENTENTE_LOAD_EXIT_AFTER", job))) {
                assertThat(service.exitCode()).isNotZero();
                assertThat(service.log()).contains("no folder that can be listed: " + seeds, "Set entente.seeds");
                assertThat(Tables.of(database.database("unreadable")).revision()).isNull();
            }
        }
        permit(seeds, "rwxr-xr-x");
    }

    /** What changed is told by more than times that anyone can set. */
    @Test
    void filesOfTheFutureAndOfThePastAreLoadedAsTheyChange() throws Exception {
        Path seeds = Folders.seeds("seeds-times", 2);
        try (ServiceProcess service = ServiceProcess.launch("seeds-times", database.settings("times"),
                Map.of("ENTENTE_SEEDS", seeds.toString(), "ENTENTE_LOAD_EVERY", "1S")).awaitReady()) {
            follows(service, seeds);
        }
    }

    @Test
    void aClockThatIsSetBackHidesNoChange() throws Exception {
        Path library = FAKE_TIME.stream().filter(Files::exists).findFirst().orElse(null);
        Skipped.unless(library != null, "a clock that is set back needs Debian's faketime");
        Path seeds = Folders.seeds("seeds-clock", 2);
        Map<String, String> following = Map.of("ENTENTE_SEEDS", seeds.toString(), "ENTENTE_LOAD_EVERY", "1S");
        String before;
        try (ServiceProcess service = ServiceProcess.launch("seeds-clock", database.settings("clock"), following)
                .awaitReady()) {
            before = revision(service);
        }
        try (ServiceProcess service = ServiceProcess.launch("seeds-clock-back", database.settings("clock"), following,
                Map.of("LD_PRELOAD", library.toString(), "FAKETIME", "-3d", "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                        "FAKETIME_FORCE_MONOTONIC_FIX", "0",
                        "NO_FAKE_STAT", "1"))
                .awaitReady()) {
            assertThat(service.log()).doesNotContain(Instant.now().toString().substring(0, 10));
            assertThat(revision(service)).isEqualTo(before);
            follows(service, seeds);
        }
    }

    private static void follows(ServiceProcess service, Path seeds) throws Exception {
        Path changing = seeds.resolve(Folders.corpus().get(1).getFileName());
        String before = revision(service);
        FileTime time = Files.getLastModifiedTime(changing);
        byte[] was = Files.readAllBytes(changing);
        byte[] other = Files.readAllBytes(Folders.corpus().get(2));
        write(changing, other, FileTime.from(Instant.now().plus(Duration.ofDays(1))));
        String changed = awaitOther(service, before);
        // back to the old content, in the past
        write(changing, was, FileTime.from(Instant.EPOCH));
        assertThat(awaitOther(service, changed)).isEqualTo(before);
        write(changing, other, time);
        assertThat(awaitOther(service, before)).isEqualTo(changed);
    }

    private static void write(Path file, byte[] content, FileTime time) throws IOException {
        Files.write(file, content);
        Files.setLastModifiedTime(file, time);
    }

    private static String awaitOther(ServiceProcess service, String revision) {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> revision(service), now -> !now.equals(revision));
    }

    private static String revision(ServiceProcess service) throws Exception {
        return service.ask(LOAD).body().at("/data/load/revision").asText();
    }

    private static List<String> asOthers() throws Exception {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        Skipped.unless(works("setpriv", AS_OTHERS.get(1), "true"), "rights of files need setpriv, since this is root");
        return AS_OTHERS;
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void permit(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
}
