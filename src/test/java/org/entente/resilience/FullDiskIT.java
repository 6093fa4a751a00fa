package org.entente.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.awaitility.Awaitility;
import org.entente.resilience.ServiceProcess.Answer;
import org.junit.jupiter.api.Test;

/** The database's disk is full while a load writes: what was visible stays, and all is well once there is space. */
class FullDiskIT {

    private static final String ASKED = "{ load { revision state } documents { totalCount } }";
    private static final String SIZE = "size=260m";
    private static final int TEXTS = 4;

    @Test
    void whatWasVisibleStaysAndTheNextLoadSucceeds() throws Exception {
        Path seeds = Folders.seeds("full-seeds", TEXTS);
        // left mounted by a run that was killed
        run("umount", "-l", Path.of("target", "resilience", "full-disk").toString());
        Path disk = Folders.empty("full-disk");
        Skipped.unless(run("mount", "-t", "tmpfs", "-o", SIZE, "entente-test", disk.toString()),
                "a full disk needs the right to mount one");
        try (DatabaseProcess database = DatabaseProcess.start(Files.createDirectory(disk.resolve("full-database")));
                ServiceProcess service = ServiceProcess.launch("full", database.settings("entente"),
                        Map.of("ENTENTE_SEEDS", seeds.toString(), "ENTENTE_LOAD_EVERY", "1S")).awaitReady()) {
            Answer before = service.ask(ASKED);
            assertThat(before.body().at("/data/documents/totalCount").asInt()).isEqualTo(TEXTS);
            Path filler = disk.resolve("filler");
            fill(filler);
            for (Path text : Folders.corpus()) {
                // many times over, so that tables have to grow
                for (int copy = 0; copy < 10; copy++) {
                    Files.copy(text, seeds.resolve("copy-" + copy + "-" + text.getFileName()));
                }
            }
            service.awaitLog("Loading failed; what was visible before stays so");
            assertThat(service.log()).containsPattern("Loading failed; what was visible before stays so[^\\n]*"
                    + "(is full|No space left|Disk full)");
            Answer meanwhile = service.ask(ASKED, Map.of("Cache-Control", "no-store"));
            assertThat(meanwhile.body().at("/data/load/revision")).isEqualTo(before.body().at("/data/load/revision"));
            assertThat(meanwhile.body().at("/data/documents")).isEqualTo(before.body().at("/data/documents"));
            assertThat(service.isReady()).isTrue();
            Files.delete(filler);
            int all = TEXTS + 10 * Folders.corpus().size();
            Awaitility.await().atMost(Duration.ofSeconds(60))
                    .until(() -> service.ask(ASKED).body().at("/data/documents/totalCount").asInt() == all);
            assertThat(service.ask(ASKED).body().at("/data/load/state").asText()).isEqualTo("READY");
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private static void fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int size = 1 << 20; size > 0; size /= 2) {
                write(out, size);
            }
        }
    }

    /** As often as it fits. */
    private static void write(OutputStream out, int size) {
        try {
            while (true) {
                out.write(new byte[size]);
            }
        } catch (IOException e) {
            // full, for so much at a time
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
