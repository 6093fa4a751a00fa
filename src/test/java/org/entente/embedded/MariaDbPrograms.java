package org.entente.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A MariaDB to start servers of: the machine's own where it has one that the service takes, else the embedded one.
 *
 * @param server the server's program
 * @param base what it was installed into
 * @param emptyData the data of a server that nobody used yet, to be copied
 * @param environment that its programs need
 */
public record MariaDbPrograms(Path server, Path base, Path emptyData, Map<String, String> environment) {

    private static final Path INSTALLED = Path.of("/usr/sbin/mariadbd");
    private static final Path INSTALL = Path.of("/usr/bin/mariadb-install-db");
    private static final Pattern VERSION = Pattern.compile("Ver (\\d+)\\.(\\d+)\\S*MariaDB");
    private static final int OLDEST = 10 * 100 + 11;

    /** @param folder where the embedded one is unpacked, and what is made once is kept */
    public static synchronized MariaDbPrograms in(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return isInstalled() ? installed(folder.toAbsolutePath()) : embedded(folder.toAbsolutePath());
    }

    private static boolean isInstalled() throws IOException, InterruptedException {
        if (!Files.isExecutable(INSTALLED) || !Files.isExecutable(INSTALL)) {
            return false;
        }
        Process process = new ProcessBuilder(INSTALLED.toString(), "--version").redirectErrorStream(true).start();
        Matcher version = VERSION.matcher(new String(process.getInputStream().readAllBytes()));
        return process.waitFor() == 0 && version.find()
                && Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2)) >= OLDEST;
    }

    private static MariaDbPrograms installed(Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("empty");
        Path complete = folder.resolve("complete");
        if (!Files.exists(complete)) {
            List<String> command = new ArrayList<>(List.of(INSTALL.toString(), "--no-defaults", "--datadir=" + data,
                    "--auth-root-authentication-method=normal", "--skip-test-db", "--innodb-log-file-size=16M"));
            if ("root".equals(System.getProperty("user.name"))) {
                command.add("--user=root");
            }
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("install.log").toFile()).start();
            if (process.waitFor() != 0) {
                throw new IOException(Files.readString(folder.resolve("install.log")));
            }
            Files.createFile(complete);
        }
        return new MariaDbPrograms(INSTALLED, Path.of("/usr"), data, Map.of());
    }

    private static MariaDbPrograms embedded(Path folder) throws IOException, InterruptedException {
        Installation installation = new Installation(folder);
        if (!installation.isComplete()) {
            installation.install();
        }
        ProcessBuilder server = installation.server(0, List.of());
        return new MariaDbPrograms(Path.of(server.command().get(0)), folder.resolve("base"), folder.resolve("data"),
                server.environment());
    }
}
