package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import org.entente.loading.LoadingConfig.OnStartup;
import org.entente.loading.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    @TempDir
    Path seeds;

    private final Instant later = Instant.now().plus(Duration.ofHours(1));

    @Test
    void staysWhileNothingChanges() throws Exception {
        Path file = Files.writeString(seeds.resolve("a.txt"), "one");
        Source source = Source.of(List.of(new SeedFile("a.txt", file)), "rules", later);
        Source again = Source.of(List.of(new SeedFile("a.txt", file)), "rules", later);
        assertThat(again.whole()).isPresent().isEqualTo(source.whole());
        assertThat(again.stamp("a.txt")).hasSize(32).isEqualTo(source.stamp("a.txt"));
        Source byOthers = Source.of(List.of(new SeedFile("a.txt", file)), "other rules", later);
        assertThat(byOthers.whole()).isPresent().isNotEqualTo(source.whole());
        assertThat(byOthers.stamp("a.txt")).hasSize(32).isNotEqualTo(source.stamp("a.txt"));
    }

    @Test
    void seesAnotherContentOfOneSizeWhoseTimeWasPutBack() throws Exception {
        Path file = Files.writeString(seeds.resolve("a.txt"), "one");
        FileTime modified = Files.getLastModifiedTime(file);
        Source before = Source.of(List.of(new SeedFile("a.txt", file)), "rules", later);
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, modified);
        Source after = Source.of(List.of(new SeedFile("a.txt", file)), "rules", later);
        assertThat(after.whole()).isPresent().isNotEqualTo(before.whole());
        assertThat(after.stamp("a.txt")).isNotNull().isNotEqualTo(before.stamp("a.txt"));
    }

    @Test
    void trustsNoFileThatChangedJustNow() throws Exception {
        Path file = Files.writeString(seeds.resolve("a.txt"), "one");
        Source source = Source.of(List.of(new SeedFile("a.txt", file)), "rules", Files.getLastModifiedTime(file).toInstant());
        assertThat(source.whole()).isEmpty();
        assertThat(source.stamp("a.txt")).isNull();
    }

    @Test
    void aLoadOfTheSameIsConfirmedWithoutReading() throws Exception {
        DataSource database = TestDatabase.empty("source");
        Path file = Files.writeString(seeds.resolve("a.txt"), "country AZ\n");
        var reader = new MadeUpReader();
        var store = new Store(database);
        var loader = new Loader(new Settings(OnStartup.ALWAYS), new SeedsFolder(seeds), reader, store, "build",
                () -> later);
        Loader.Outcome first = loader.load();
        assertThat(TestDatabase.ask(database, "SELECT source IS NOT NULL FROM load_state")).isEqualTo("1");

        Loader.Outcome second = loader.load();

        assertThat(second.revision()).isEqualTo(first.revision());
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(TestDatabase.ask(database, "SELECT CONCAT_WS(' ', state, files, loaded, unchanged, removed)"
                + " FROM load_state")).isEqualTo("READY 1 0 1 0");

        Files.writeString(file, "country US\n");
        assertThat(loader.load().revision()).isNotEqualTo(first.revision());
        assertThat(reader.read).hasValue(2);
    }
}
