package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import org.entente.loading.LoadingConfig.OnStartup;
import org.entente.loading.store.NamedLock;
import org.entente.loading.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {

    private static final String CHARTER = """
            country AZ
            country US
            sector TRADE
            official AZ PRESIDENT Ilham Aliyev
            charter AZ US 2026-02-10
            """;
    private static final String VISIT = """
            country AZ
            official AZ FOREIGN_MINISTER Jeyhun Bayramov
            """;

    @TempDir
    Path seeds;

    private final MadeUpReader reader = new MadeUpReader();
    private DataSource database;
    private Loader loader;

    @BeforeEach
    void start() throws SQLException {
        database = TestDatabase.empty("loader");
        loader = loader();
    }

    @Test
    void bringsAFolderIntoTheTables() throws Exception {
        write("a.txt", CHARTER);
        write("b.txt", VISIT);
        write("README.md", CHARTER);

        Loader.Outcome outcome = loader.load();

        assertThat(outcome.loaded()).isEqualTo(2);
        assertThat(outcome.revision()).matches("[0-9a-f]{16}");
        assertThat(ask("SELECT revision FROM load_state")).isEqualTo(outcome.revision());
        assertThat(ask("SELECT CONCAT_WS(' ', state, files, loaded, unchanged, removed) FROM load_state"))
                .isEqualTo("READY 2 2 0 0");
        assertThat(ask("SELECT GROUP_CONCAT(name_en ORDER BY name_en) FROM official"))
                .isEqualTo("Ilham Aliyev,Jeyhun Bayramov");
        assertThat(
                ask("SELECT CONCAT_WS(' ', type, status, date_year, date_month, date_day, newest_first, place) FROM agreement"))
                .isEqualTo("CHARTER SIGNED 2026 2 10 2026-02-10 Baku");
        assertThat(ask("SELECT name_en FROM agreement_signatory s JOIN official o ON o.id = s.official_id"))
                .isEqualTo("Ilham Aliyev");
        assertThat(ask("SELECT GROUP_CONCAT(code3 ORDER BY code) FROM country")).isEqualTo("AZE,USA");
        assertThat(ask("SELECT GROUP_CONCAT(code ORDER BY ordinal) FROM sector")).isEqualTo("ECONOMY,TRADE,CULTURE,SOCIETY");
        assertThat(ask("SELECT COUNT(*) FROM citation c WHERE subject_kind = 'OFFICIAL' AND NOT EXISTS"
                + " (SELECT 1 FROM official o WHERE o.id = c.subject_key)")).isEqualTo("0");
        assertThat(ask("SELECT COUNT(*) FROM official_position p WHERE NOT EXISTS"
                + " (SELECT 1 FROM position_citation c WHERE c.position_id = p.id)")).isEqualTo("0");
        assertThat(ask("SELECT COUNT(*) FROM stage s WHERE NOT EXISTS"
                + " (SELECT 1 FROM stage_citation c WHERE c.stage_id = s.id)")).isEqualTo("0");
    }

    @Test
    void changesNothingWhenNothingChanged() throws Exception {
        write("a.txt", CHARTER);
        write("b.txt", VISIT);
        Loader.Outcome first = loader.load();
        var content = TestDatabase.content(database);

        Loader.Outcome second = loader().load();

        assertThat(second.revision()).isEqualTo(first.revision());
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(reader.read).hasValue(2);
        assertThat(TestDatabase.content(database)).isEqualTo(content);
    }

    @Test
    void readsAnewWhatOtherRulesMayReadDifferently() throws Exception {
        write("a.txt", CHARTER);
        String revision = loader.load().revision();
        reader.fingerprint = "rules 2";

        Loader.Outcome second = loader.load();

        assertThat(second.loaded()).isEqualTo(1);
        assertThat(second.revision()).isEqualTo(revision);
    }

    @Test
    void endsAsAFreshLoadOfTheSameFilesWould() throws Exception {
        write("a.txt", CHARTER);
        write("b.txt", VISIT);
        write("c.txt", "country XK\n");
        loader.load();
        write("a.txt", CHARTER.replace("2026-02-10", "2026-02-09").replace("country US\n", ""));
        Files.delete(seeds.resolve("c.txt"));
        write("d.txt", "official AZ LEGISLATOR Samad Seyidov\n");

        Loader.Outcome changed = loader.load();
        var content = TestDatabase.content(database);
        database = TestDatabase.empty("loader_fresh");
        Loader.Outcome fresh = loader().load();

        assertThat(changed.loaded()).isEqualTo(2);
        assertThat(changed.unchanged()).isEqualTo(1);
        assertThat(changed.removed()).isEqualTo(1);
        assertThat(fresh.revision()).isEqualTo(changed.revision());
        assertThat(TestDatabase.content(database)).isEqualTo(content);
    }

    @Test
    void goesOnFromDocumentsThatAnOlderVersionLeft() throws Exception {
        write("a.txt", CHARTER);
        write("b.txt", VISIT);
        write("c.txt", "country XK\nofficial AZ LEGISLATOR Samad Seyidov\n");
        loader.load();
        // what a migration leaves that cannot tell what a document is made of
        TestDatabase.execute(database, "DELETE FROM document_gist", "DELETE FROM document_reading", "DELETE FROM appellation",
                "UPDATE load_state SET revision = '0123456789abcdef', rules = NULL, source = NULL");
        Files.delete(seeds.resolve("c.txt"));

        Loader.Outcome upgraded = loader.load();
        var content = TestDatabase.content(database);
        database = TestDatabase.empty("loader_fresh");

        assertThat(upgraded.removed()).isEqualTo(1);
        assertThat(loader().load().revision()).isEqualTo(upgraded.revision());
        assertThat(TestDatabase.content(database)).isEqualTo(content);
    }

    @Test
    void rejectsWhatIsNoTextAndLoadsTheRest() throws Exception {
        write("good.txt", CHARTER);
        write("empty.txt", "");
        Files.write(seeds.resolve("binary.txt"), new byte[] { 1, 0, 2, 0 });
        Files.createDirectory(seeds.resolve("folder.txt"));
        Files.createSymbolicLink(seeds.resolve("dangling.txt"), seeds.resolve("nowhere"));
        write("broken.txt", "break\n");
        try (var large = new RandomAccessFile(seeds.resolve("large.txt").toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }

        Loader.Outcome outcome = loader.load();

        assertThat(outcome.loaded()).isEqualTo(1);
        assertThat(outcome.rejected()).extracting(RejectedFile::name).containsExactly("binary.txt", "broken.txt",
                "dangling.txt",
                "empty.txt", "folder.txt", "large.txt");
        assertThat(outcome.rejected()).extracting(RejectedFile::reason).containsExactly("not a text",
                "the reader failed on this text; the log of the service says more", "not a regular file", "the file is empty",
                "a folder, not a file", "larger than 8 MB; see entente.load.max-file-size");
        assertThat(ask("SELECT COUNT(*) FROM rejected_file")).isEqualTo("6");
        assertThat(ask("SELECT COUNT(*) FROM document")).isEqualTo("1");
        assertThat(ask("SELECT CONCAT_WS(' ', files, loaded, unchanged) FROM load_state")).isEqualTo("7 1 0");

        write("empty.txt", VISIT);
        assertThat(loader.load().rejected()).hasSize(5);
        assertThat(ask("SELECT COUNT(*) FROM rejected_file")).isEqualTo("5");
    }

    @Test
    void rejectsWhatItMayNotRead() throws Exception {
        write("secret.txt", CHARTER);
        Files.setPosixFilePermissions(seeds.resolve("secret.txt"), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(seeds.resolve("secret.txt")), "a user who may read everything");

        assertThat(loader.load().rejected())
                .containsExactly(new RejectedFile("secret.txt", "the file may not be read: permission denied"));
    }

    @Test
    void saysWhichSettingNamesTheFolder() {
        assertThatThrownBy(() -> loader(seeds.resolve("nowhere")).load()).isInstanceOf(MissingSeedsException.class)
                .hasMessageContainingAll("nowhere", "entente.seeds", "ENTENTE_SEEDS");
    }

    @Test
    void keepsWhatWasVisibleWhenALoadFails() throws Exception {
        write("a.txt", CHARTER);
        String revision = loader.load().revision();
        var content = TestDatabase.content(database);
        // a code that the vocabulary does not know is a fault of the program, found when the rows are made
        write("b.txt", "country ZZ\n");

        assertThatThrownBy(loader::load).isInstanceOf(IllegalArgumentException.class);

        assertThat(TestDatabase.content(database)).isEqualTo(content);
        assertThat(ask("SELECT CONCAT_WS(' ', state, revision) FROM load_state")).isEqualTo("FAILED " + revision);
        Files.delete(seeds.resolve("b.txt"));
        assertThat(loader.load().revision()).isEqualTo(revision);
        assertThat(ask("SELECT state FROM load_state")).isEqualTo("READY");
    }

    @Test
    void waitsForTheOtherOneAndFindsNothingToDo() throws Exception {
        write("a.txt", CHARTER);
        NamedLock other = NamedLock.acquire(database);
        CompletableFuture<Loader.Outcome> waiting = CompletableFuture.supplyAsync(() -> load(loader));
        assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertThat(reader.read).hasValue(0);

        other.close();

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(20));
        assertThat(loader().load().unchanged()).isEqualTo(1);
    }

    @Test
    void loadsOnceAtATime() throws Exception {
        write("a.txt", CHARTER);
        NamedLock other = NamedLock.acquire(database);
        CompletableFuture<Loader.Outcome> waiting = CompletableFuture.supplyAsync(() -> load(loader));
        try {
            await().atMost(Duration.ofSeconds(10)).until(this::refused);
        } finally {
            other.close();
        }
        assertThat(waiting).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void takesTextsOfSeveralScriptsAndSizes() throws Exception {
        String person = "official AZ PRESIDENT " + "İlham Əliyev Ильхам ".repeat(3) + "😀".repeat(600);
        write("a.txt", person);
        String revision = loader.load().revision();

        assertThat(loader.load().revision()).isEqualTo(revision);
        assertThat(ask("SELECT CHAR_LENGTH(name_en) FROM official")).isBetween("230", "400");
    }

    @Test
    void aNameThatFillsATextHarmsNoOther() throws Exception {
        write("a.txt", CHARTER);
        write("b.txt", "official AZ PRESIDENT " + "Əli ".repeat(20_000) + "\n");

        assertThat(loader.load().loaded()).isEqualTo(2);
        assertThat(loader.load().unchanged()).isEqualTo(2);
    }

    @Test
    void tellsHowFarALongLoadHasCome() throws Exception {
        write("a.txt", CHARTER);
        write("b.txt", VISIT);
        List.of("a.txt", "b.txt").forEach(name -> reader.held.put(name, new CountDownLatch(1)));
        long begun = System.nanoTime();
        CompletableFuture<Loader.Outcome> loading = CompletableFuture.supplyAsync(() -> load(loader));
        await().until(() -> reader.read.get() == 2 && System.nanoTime() - begun > Duration.ofMillis(1200).toNanos());
        assertThat(ask("SELECT COUNT(*) FROM load_progress")).isEqualTo("0");

        reader.held.get("a.txt").countDown();

        await().atMost(Duration.ofSeconds(10)).until(() -> "1 of 2".equals(ask(
                "SELECT CONCAT(done, ' of ', files) FROM load_progress WHERE elapsed_millis BETWEEN 1000 AND 20000")));
        reader.held.get("b.txt").countDown();
        assertThat(loading).succeedsWithin(Duration.ofSeconds(20));
        assertThat(ask("SELECT COUNT(*) FROM load_progress")).isEqualTo("0");
    }

    private boolean refused() throws InterruptedException {
        try {
            loader.load();
            return false;
        } catch (IllegalStateException e) {
            return e.getMessage().contains("already");
        }
    }

    private static Loader.Outcome load(Loader loader) {
        try {
            return loader.load();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Loader loader() {
        return loader(seeds);
    }

    private Loader loader(Path folder) {
        // a clock that stands: no file has rested long enough to have a stamp, however slow the machine is
        return new Loader(new Settings(OnStartup.ALWAYS), new SeedsFolder(folder), reader, new Store(database), "build",
                () -> Instant.EPOCH);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(seeds.resolve(name), text, StandardCharsets.UTF_8);
    }

    private String ask(String sql) throws SQLException {
        return TestDatabase.ask(database, sql);
    }
}
