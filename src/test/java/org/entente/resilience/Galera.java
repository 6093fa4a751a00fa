package org.entente.resilience;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.entente.loading.TestDatabase;

/**
 * Servers made a cluster. All begin with the data of the first and its place in the cluster, so that no node has to send another all it has, which needs
 * programs beside the server.
 */
final class Galera {

    private static final Pattern RECOVERED = Pattern.compile("Recovered position: ([0-9a-f-]+:\\d+)");

    private final List<DatabaseProcess> nodes;
    private final Path provider;
    private final List<Integer> ports;
    private final List<Integer> transfers;
    private final List<Integer> signals;

    /** @param nodes servers that were started and hold nothing yet */
    Galera(List<DatabaseProcess> nodes, Path provider) throws IOException {
        this.nodes = nodes;
        this.provider = provider;
        this.ports = ports(nodes.size());
        this.transfers = ports(nodes.size());
        this.signals = ports(nodes.size());
    }

    private static List<Integer> ports(int count) throws IOException {
        var ports = new ArrayList<Integer>();
        for (int number = 0; number < count; number++) {
            ports.add(DatabaseProcess.freePort());
        }
        return ports;
    }

    /** Ends the servers and starts them anew, as nodes. */
    void start() throws Exception {
        DatabaseProcess first = nodes.get(0);
        nodes.forEach(DatabaseProcess::stop);
        // what it has gets a position in a cluster
        first.restart(options(0, true));
        first.stop();
        // rsync, which tells a node that it has all, is nobody where the servers are root's
        Files.setPosixFilePermissions(first.data(), PosixFilePermissions.fromString("rwxrwxrwx"));
        for (DatabaseProcess node : nodes.subList(1, nodes.size())) {
            Folders.delete(node.data());
            Folders.copy(first.data(), node.data());
            Files.setPosixFilePermissions(node.data(), PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        first.restart(options(0, true));
        for (int number = 1; number < nodes.size(); number++) {
            nodes.get(number).restart(options(number, false));
        }
        awaitWhole();
    }

    /** Starts a node that was killed, and waits until it has what the others have. */
    void rejoin(int number) throws Exception {
        DatabaseProcess node = nodes.get(number);
        List<String> options = new ArrayList<>(options(number, false));
        options.add("--wsrep-recover");
        node.run(options);
        String position = RECOVERED.matcher(node.log()).results().reduce((one, other) -> other).orElseThrow().group(1);
        options.set(options.size() - 1, "--wsrep-start-position=" + position);
        node.restart(options);
        awaitWhole();
    }

    private void awaitWhole() {
        for (DatabaseProcess node : nodes) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions()
                    .until(() -> status(node), Map.of("wsrep_local_state_comment", "Synced", "wsrep_cluster_size",
                            Integer.toString(nodes.size()))::equals);
        }
    }

    private static Map<String, String> status(DatabaseProcess node) throws Exception {
        return Map.of("wsrep_local_state_comment", status(node, "wsrep_local_state_comment"), "wsrep_cluster_size",
                status(node, "wsrep_cluster_size"));
    }

    private static String status(DatabaseProcess node, String name) throws Exception {
        return TestDatabase.ask(node.database(),
                "SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME = '" + name + "'");
    }

    private List<String> options(int number, boolean first) {
        String others = IntStream.range(0, nodes.size()).filter(other -> other != number)
                .mapToObj(other -> "127.0.0.1:" + ports.get(other)).collect(Collectors.joining(","));
        return List.of("--wsrep-on=ON", "--wsrep-provider=" + provider, "--binlog-format=ROW",
                "--innodb-autoinc-lock-mode=2", "--wsrep-cluster-name=entente-test", "--wsrep-node-name=node-" + number,
                "--wsrep-cluster-address=gcomm://" + (first ? "" : others), "--wsrep-node-address=127.0.0.1",
                "--wsrep-sst-receive-address=127.0.0.1:" + signals.get(number),
                "--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:" + ports.get(number) + ";ist.recv_addr=127.0.0.1:"
                        + transfers.get(number) + ";gcache.size=32M");
    }
}
