package org.entente.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import javax.sql.DataSource;

import org.entente.loading.LoadingConfig.OnStartup;
import org.entente.loading.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder may hold that is no news text in UTF-8, with the reader as it is. */
class BadInputTest {

    private static final String RUSSIAN = """
            В Баку прошли переговоры министров

            12.03.2024

            Министр иностранных дел Азербайджана встретился в Баку с коллегой из Грузии. Стороны говорили о торговле,
            транспорте и энергетике и договорились встречаться чаще.
            """;
    private static final String GERMAN = """
            Minister trafen sich in der Hauptstadt

            Der Außenminister sprach am Dienstag mit seinem Kollegen über den Handel, den Verkehr und die Energie, und
            beide wollen sich künftig häufiger treffen, weil es noch vieles zu besprechen gibt.
            """;

    private static NewsReader reader;

    @TempDir
    Path seeds;

    private DataSource database;

    @BeforeAll
    static void read() {
        reader = new LazyNewsReader();
    }

    @BeforeEach
    void start() throws Exception {
        database = TestDatabase.empty("bad_input");
        Files.writeString(seeds.resolve("good.txt"), RUSSIAN);
    }

    @Test
    void readsOtherCharsets() throws Exception {
        Files.write(seeds.resolve("windows-1251.txt"), RUSSIAN.getBytes(Charset.forName("windows-1251")));
        Files.write(seeds.resolve("utf-16le.txt"), ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_16LE));
        Files.write(seeds.resolve("utf-16be.txt"), ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_16BE));
        Files.write(seeds.resolve("utf-8-bom.txt"), ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_8));

        Loader.Outcome outcome = load();

        assertThat(outcome.rejected()).isEmpty();
        assertThat(TestDatabase.ask(database, "SELECT COUNT(DISTINCT text) FROM document")).isEqualTo("1");
        assertThat(TestDatabase.ask(database, "SELECT COUNT(*) FROM document WHERE language = 'RU'")).isEqualTo("5");
        assertThat(TestDatabase.ask(database, "SELECT GROUP_CONCAT(code ORDER BY code) FROM country")).isEqualTo("AZ,GE");
    }

    @Test
    void rejectsWhatCannotBeReadAndSaysWhy() throws Exception {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        Files.write(seeds.resolve("binary.txt"), noise);
        Files.writeString(seeds.resolve("blank.txt"), " \n\n");
        Files.writeString(seeds.resolve("german.txt"), GERMAN);
        Files.write(seeds.resolve("invalid-utf-8.txt"), invalid());

        Loader.Outcome outcome = load();

        assertThat(outcome.loaded() + outcome.rejected().size()).isEqualTo(5);
        assertThat(outcome.rejected()).extracting(RejectedFile::name).contains("binary.txt", "blank.txt", "german.txt");
        assertThat(outcome.rejected()).allSatisfy(file -> assertThat(file.reason()).isNotBlank()
                .doesNotContain(seeds.toString(), "Exception", "the log of the service"));
        assertThat(TestDatabase.ask(database, "SELECT COUNT(*) FROM document WHERE name = 'good.txt'")).isEqualTo("1");
    }

    private Loader.Outcome load() throws InterruptedException {
        return new Loader(new Settings(OnStartup.ALWAYS), new SeedsFolder(seeds), reader, new Store(database)).load();
    }

    private static byte[] invalid() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("Azərbaycan prezidenti ".getBytes(StandardCharsets.UTF_8));
        bytes.write(new byte[] { (byte) 0xC3, (byte) 0x28, (byte) 0xFF });
        bytes.write(" Bakıda görüş keçirib.".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
