package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

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

class StartupLoadTest {

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
            assertThat(startup.call().getStatus()).isEqualTo(Status.DOWN);
        }
        awaitReady(startup);
    }

    @Test
    void isReadyAtOnceOverAnEarlierRevision() throws Exception {
        StartupLoad first = startup(OnStartup.IF_EMPTY, seeds);
        first.start(new StartupEvent());
        awaitReady(first);

        StartupLoad second = startup(OnStartup.NEVER, seeds.resolve("nowhere"));
        second.start(new StartupEvent());

        assertThat(second.call().getStatus()).isEqualTo(Status.UP);
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

    private static void awaitReady(StartupLoad startup) {
        await().atMost(Duration.ofSeconds(20)).until(() -> startup.call().getStatus() == Status.UP);
    }

    private StartupLoad startup(OnStartup when, Path folder) throws SQLException {
        var settings = new Settings(when);
        var folderThere = new SeedsFolder(folder);
        var store = new Store(database);
        return new StartupLoad(settings, folderThere, new Loader(settings, folderThere, reader, store), store);
    }
}
