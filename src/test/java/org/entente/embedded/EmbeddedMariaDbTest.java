package org.entente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    @TempDir
    static Path temporary;

    private static Path folder;
    private static DatabaseAccess access;

    @BeforeAll
    static void start() {
        folder = temporary.resolve("a folder of yours, şöyle");
        access = EmbeddedMariaDb.start(folder);
    }

    @AfterAll
    static void stop() {
        ProcessHandle.current().children()
                .filter(child -> child.info().command().filter(program -> program.startsWith(folder.toString())).isPresent())
                .forEach(server -> {
                    server.destroyForcibly();
                    server.onExit().join();
                });
    }

    @Test
    void sortsAsTheTablesWillAsk() throws SQLException {
        assertThat(ask("SELECT 'ə' > 'e' COLLATE utf8mb4_uca1400_turkish_ai_ci")).isEqualTo("1");
        assertThat(ask("SELECT @@character_set_server")).isEqualTo("utf8mb4");
    }

    @Test
    void listensOnTheLoopbackOnly() throws SQLException {
        assertThat(ask("SELECT @@bind_address")).isEqualTo(InetAddress.getLoopbackAddress().getHostAddress());
    }

    @Test
    void admitsNobodyElse() {
        assertThatThrownBy(() -> DriverManager.getConnection(access.url(), access.username(), "guess"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(access.url(), "root", "")).isInstanceOf(SQLException.class);
    }

    @Test
    void leavesItsFolderToOneService() {
        assertThatThrownBy(() -> EmbeddedMariaDb.start(folder)).isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("Another Entente").hasMessageContaining("entente.embedded.folder");
    }

    @Test
    void saysWhatToSetWhereNoFolderCanBe() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> EmbeddedMariaDb.start(file.resolve("mariadb"))).isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("entente.embedded.folder").hasMessageContaining("quarkus.datasource.jdbc.url");
    }

    private static String ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), access.username(), access.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
