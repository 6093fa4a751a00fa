package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.entente.loading.LoadingConfig.OnStartup;
import org.entente.loading.store.NamedLock;
import org.entente.loading.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;

class StartupLoadTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String COUNTRIES = "SELECT GROUP_CONCAT(code ORDER BY code) FROM country";

    @TempDir
    Path seeds;

    private final MadeUpReader reader = new MadeUpReader();
    private DataSource database;

    @BeforeEach
    void start() throws Exception {
        database = TestDatabase.empty("startup");
        Files.writeString(seeds.resolve("a.txt"), "country AZ\n");
    }

    @Test
    void isReadyWhenTheFirstRevisionIsThere() throws Exception {
        StartupLoad startup = startup(OnStartup.ALWAYS, seeds);
        try (NamedLock other = NamedLock.acquire(database)) {
            startup.start(new StartupEvent());
            assertThat(new TextsLoaded(new Store(database)).call().getStatus()).isEqualTo(Status.DOWN);
        }
        awaitReady();
    }

    @Test
    void isReadyAtOnceOverAnEarlierRevision() throws Exception {
        StartupLoad first = startup(OnStartup.IF_EMPTY, seeds);
        first.start(new StartupEvent());
        awaitReady();

        StartupLoad second = startup(OnStartup.NEVER, seeds.resolve("nowhere"));
        second.start(new StartupEvent());

        assertThat(new TextsLoaded(new Store(database)).call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void givesBackWhatLoadsNeedWhereNoneFollows() throws Exception {
        startup(OnStartup.ALWAYS, seeds).start(new StartupEvent());
        await().atMost(PATIENCE).until(() -> reader.rests.get() == 1);
        assertThat(ask(COUNTRIES)).isEqualTo("AZ");
    }

    @Test
    void stopsWithTheServiceWhileItWaits() throws Exception {
        StartupLoad startup = startup(OnStartup.ALWAYS, seeds);
        try (NamedLock other = NamedLock.acquire(database)) {
            startup.start(new StartupEvent());
            startup.stop(new ShutdownEvent());
        }
        try (NamedLock free = NamedLock.acquire(database)) {
            assertThat(reader.read).hasValue(0);
        }
    }

    @Test
    void doesNotStartWithoutAFolder() {
        assertThatThrownBy(() -> startup(OnStartup.ALWAYS, seeds.resolve("nowhere")).start(new StartupEvent()))
                .isInstanceOf(MissingSeedsException.class);
    }

    @Test
    void followsTheFolderWhileItRuns() throws Exception {
        StartupLoad startup = startup(following("1H"), seeds);
        startup.start(new StartupEvent());
        awaitReady();

        Files.writeString(seeds.resolve("b.txt"), "country US\n");
        awaitCountries("AZ,US");
        Files.delete(seeds.resolve("a.txt"));
        awaitCountries("US");

        // looks again by itself until it knows the files for sure, so that the next start finds nothing to do
        await().atMost(PATIENCE).until(() -> "1".equals(ask("SELECT source IS NOT NULL FROM load_state")));
        startup.stop(new ShutdownEvent());
        assertThat(ask(COUNTRIES)).isEqualTo("US");
        assertThat(reader.read).hasValue(2);
        // the next change is not to wait for it
        assertThat(reader.rests).hasValue(0);
    }

    @Test
    void hearsOfWhatChangesDuringTheFirstLoad() throws Exception {
        var open = new CountDownLatch(1);
        reader.held.put("a.txt", open);
        var folder = new SeedsFolder(seeds);
        var store = new Store(database);
        // by this clock all files have rested, so that no second look is due
        var loader = new Loader(following("1H"), folder, reader, store, "build", () -> Instant.now().plus(PATIENCE));
        var startup = new StartupLoad(following("1H"), folder, loader, store);
        startup.start(new StartupEvent());
        await().atMost(PATIENCE).until(() -> reader.read.get() == 1);

        Files.writeString(seeds.resolve("b.txt"), "country US\n");
        open.countDown();

        awaitCountries("AZ,US");
        startup.stop(new ShutdownEvent());
    }

    @Test
    void looksAlsoWhereNothingIsTold() throws Exception {
        Path other = Files.createDirectory(seeds.resolve("other"));
        Path linked = Files.createSymbolicLink(seeds.resolve("linked"), seeds.relativize(other));
        // what a link leads to changes, and neither folder tells of it
        Path third = Files.createDirectory(seeds.resolve("third"));
        Files.writeString(third.resolve("c.txt"), "country US\n");
        StartupLoad startup = startup(following("PT0.2S"), linked);
        startup.start(new StartupEvent());
        awaitReady();

        Files.delete(linked);
        Files.createSymbolicLink(linked, seeds.relativize(third));

        awaitCountries("US");
        startup.stop(new ShutdownEvent());
    }

    @Test
    void aFolderThatGoesAndComesBackKeepsWhatIsVisible() throws Exception {
        Path folder = Files.createDirectory(seeds.resolve("folder"));
        Files.writeString(folder.resolve("a.txt"), "country AZ\n");
        StartupLoad startup = startup(following("PT0.2S"), folder);
        startup.start(new StartupEvent());
        awaitReady();

        Path away = Files.move(folder, seeds.resolve("away"));
        Files.writeString(away.resolve("b.txt"), "country US\n");
        int looks = reader.fingerprints.get();
        await().atMost(PATIENCE).until(() -> reader.fingerprints.get() > looks + 3);
        assertThat(ask(COUNTRIES)).isEqualTo("AZ");
        Files.move(away, folder);

        awaitCountries("AZ,US");
        startup.stop(new ShutdownEvent());
    }

    @Test
    void whatStaysTheSameIsNotWrittenAgain() throws Exception {
        StartupLoad startup = startup(following("PT0.1S"), seeds);
        startup.start(new StartupEvent());
        awaitReady();
        // a file is trusted as it is once it has rested for two seconds
        await().atMost(PATIENCE).until(() -> "1".equals(ask("SELECT source IS NOT NULL FROM load_state")));

        String before = ask("SELECT loaded_at FROM load_state");
        int looks = reader.fingerprints.get();
        await().atMost(PATIENCE).until(() -> reader.fingerprints.get() > looks + 5);

        assertThat(ask("SELECT loaded_at FROM load_state")).isEqualTo(before);
        startup.stop(new ShutdownEvent());
    }

    @Test
    void failingAgainAndAgainIsNoReasonToGiveUp() throws Exception {
        StartupLoad startup = startup(following("PT0.01S"), seeds);
        startup.start(new StartupEvent());
        awaitReady();
        Files.writeString(seeds.resolve("a.txt"), "country XX\n");
        int looks = reader.fingerprints.get();
        await().atMost(PATIENCE).until(() -> reader.fingerprints.get() > looks + 250);
        assertThat(ask("SELECT state FROM load_state")).isEqualTo("FAILED");

        Files.writeString(seeds.resolve("a.txt"), "country US\n");
        awaitCountries("US");
        startup.stop(new ShutdownEvent());
    }

    @Test
    void lookingWithoutEndOrAfterTheEndMakesNoSense() throws Exception {
        assertThatThrownBy(() -> startup(following("PT0S"), seeds).start(new StartupEvent()))
                .isInstanceOf(ConfigurationException.class).hasMessageContaining("30S");
        var job = new Settings(OnStartup.ALWAYS, Optional.of(PATIENCE), true);
        assertThatThrownBy(() -> startup(job, seeds).start(new StartupEvent()))
                .isInstanceOf(ConfigurationException.class).hasMessageContaining("entente.load.exit-after");
    }

    private static Settings following(String every) {
        return new Settings(OnStartup.ALWAYS, Optional.of(DurationConverter.parseDuration(every)), false);
    }

    private void awaitReady() throws SQLException {
        var loaded = new TextsLoaded(new Store(database));
        await().atMost(PATIENCE).until(() -> loaded.call().getStatus() == Status.UP);
    }

    private void awaitCountries(String codes) {
        await().atMost(PATIENCE).until(() -> codes.equals(ask(COUNTRIES)));
    }

    private String ask(String sql) throws SQLException {
        return TestDatabase.ask(database, sql);
    }

    private StartupLoad startup(OnStartup when, Path folder) throws SQLException {
        return startup(new Settings(when), folder);
    }

    private StartupLoad startup(Settings settings, Path folder) throws SQLException {
        var folderThere = new SeedsFolder(folder);
        var store = new Store(database);
        return new StartupLoad(settings, folderThere, new Loader(settings, folderThere, reader, store), store);
    }
}
