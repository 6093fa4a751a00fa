package org.entente.serving;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The service beside its peers and beside its ceiling. */
final class PeersPart {

    /** Answered by the service alone. */
    private static final String SEARCH = "5";
    /** The smallest answer, a middling one, the largest. */
    private static final List<String> WARM = List.of("1", "2", "7");

    private final Settings settings;
    private final Load load;
    private final Archive archive;

    PeersPart(Settings settings, Load load, Archive archive) {
        this.settings = settings;
        this.load = load;
        this.archive = archive;
    }

    /** @return the section of results, in Markdown */
    String measure() throws IOException, InterruptedException, SQLException {
        Database database = archive.of(settings.peersSize());
        List<Query> all = Query.all();
        List<Query> compared = all.stream().filter(query -> !SEARCH.equals(query.name())).toList();
        try (Servers servers = new Servers(settings)) {
            List<ServerProcess> cold = new ArrayList<>(List.of(servers.service("service", database, false)));
            for (String peer : settings.peers()) {
                cold.add(servers.peer(peer, database));
            }
            ServerProcess warm = servers.service("service, warm", database, true);
            List<ServerProcess> everyone = new ArrayList<>(cold);
            everyone.add(warm);
            Answered.check(compared, everyone);
            Query search = all.stream().filter(query -> SEARCH.equals(query.name())).findFirst().orElseThrow();
            Query far = new FarPage(cold.get(0), settings.peersSize())
                    .of(all.stream().filter(Query::isPaged).findFirst().orElseThrow());
            List<Query> own = List.of(search, far);
            Answered.check(own, List.of(cold.get(0), warm));
            Table statements = new Statements(database).table(plus(compared, own), cold);
            Table throughput = new ColdPart(load, settings, cold).measure(compared, own);
            String beside = new WarmPart(load, settings, warm)
                    .measure(all.stream().filter(query -> WARM.contains(query.name())).toList());
            return text(new Machine(settings, database, load).told(warm), throughput, statements, beside);
        }
    }

    private String text(String machine, Table throughput, Table statements, String beside) {
        return """
                `src/bench/serving peers` %s

                %,d made-up agreements. Medians of %d rounds, in each of which every candidate had %d seconds, one after
                another; ratios are of turns in the same round, the goals in parentheses. %d connections, closed loop.
                Before that, each server was under load for %d seconds, and all had answered every query compared with
                the same `data`, byte by byte.

                ### Without the cache: requests a second

                %s
                ### Statements a request

                What reads, then what frames it.

                %s
                ### With the cache: requests a second, and latency at a fixed rate

                The ceiling is a route in the same process that answers the same bytes from memory. Latency counts from the
                moment that a request was planned for, at half of what the ceiling reaches under the generator of such loads.

                %s""".formatted(machine, settings.peersSize(), settings.rounds(), settings.turn().toSeconds(),
                settings.connections(), settings.warmUp().toSeconds(), throughput, statements, beside);
    }

    private static List<Query> plus(List<Query> some, List<Query> more) {
        List<Query> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
