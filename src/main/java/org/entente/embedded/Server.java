package org.entente.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A running server.
 *
 * @param process its process
 * @param port where it listens, on the loopback address only
 * @param password of its only user
 */
record Server(Process process, int port, String password) {

    private static final String USER = "entente";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Starts it on a port that is free now. */
    static Server start(Installation installation) throws IOException {
        int port = freePort();
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        Process process = installation.server(port, firstStatements(password)).start();
        return new Server(process, port, password);
    }

    /** Other users of this machine reach the port too: the only user who may log in has a password made for this start. */
    private static List<String> firstStatements(String password) {
        return List.of("DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys';", "FLUSH PRIVILEGES;",
                "CREATE USER '%s'@'127.0.0.1' IDENTIFIED BY '%s';".formatted(USER, password),
                "GRANT ALL ON *.* TO '%s'@'127.0.0.1';".formatted(USER));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    DatabaseAccess access() {
        return new DatabaseAccess("jdbc:mariadb://127.0.0.1:" + port + "/entente?createDatabaseIfNotExist=true", USER,
                password);
    }

    /** @return whether it takes connections; false when it ended, or took too long */
    boolean awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!greets()) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS) || Instant.now().isAfter(end)) {
                return false;
            }
        }
        return process.isAlive();
    }

    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            socket.setSoTimeout(2000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
