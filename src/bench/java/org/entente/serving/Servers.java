package org.entente.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts the service and its peers, and stops them all. */
final class Servers implements AutoCloseable {

    static final Path PEERS = Path.of("src/bench/peers");
    private static final Path SERVICE = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path LOGS = Path.of("target/serving");

    private final Settings settings;
    private final List<ServerProcess> running = new ArrayList<>();

    Servers(Settings settings) {
        this.settings = settings;
    }

    /**
     * @param name what tables call it
     * @param isCaching whether answers are kept
     */
    ServerProcess service(String name, Database database, boolean isCaching) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(database.ofService());
        environment.putAll(Map.of("ENTENTE_LOAD_ON_STARTUP", "never", "QUARKUS_HTTP_HOST", "127.0.0.1", "QUARKUS_HTTP_PORT",
                "0", "QUARKUS_MANAGEMENT_PORT", "0"));
        if (!isCaching) {
            environment.put("ENTENTE_HTTP_CACHE_MAX_SIZE", "0");
        }
        List<String> command = new ArrayList<>(List.of(settings.javaProgram().toString()));
        command.addAll(settings.javaOptionList());
        command.addAll(List.of("-jar", SERVICE.toString()));
        return started(name, command, environment);
    }

    /** @param name of a folder of peers */
    ServerProcess peer(String name, Database database) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(database.ofPeers());
        environment.putAll(Map.of("PORT", "0", "JAVA_HOME", settings.java().toString(), "JAVA_OPTS",
                settings.javaOptions()));
        return started(name, List.of(PEERS.resolve(name).resolve("start").toString()), environment);
    }

    private ServerProcess started(String name, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ServerProcess server = ServerProcess.start(name, command, environment,
                LOGS.resolve(name.replaceAll("[^A-Za-z0-9]+", "-") + ".log"));
        running.add(server);
        return server;
    }

    @Override
    public void close() {
        running.forEach(ServerProcess::close);
    }
}
