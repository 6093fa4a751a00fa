package org.entente.serving;

import java.util.ArrayList;
import java.util.List;

import org.jboss.logging.Logger;

/** Throughput of the service without its cache, beside that of its peers. */
final class ColdPart {

    private static final Logger LOG = Logger.getLogger(ColdPart.class);

    private final Load load;
    private final Settings settings;
    private final List<ServerProcess> servers;

    /** @param servers the service, then its peers */
    ColdPart(Load load, Settings settings, List<ServerProcess> servers) {
        this.load = load;
        this.settings = settings;
        this.servers = servers;
    }

    /**
     * @param compared queries that all answer
     * @param own queries that the service alone answers
     */
    Table measure(List<Query> compared, List<Query> own) {
        List<Query> all = new ArrayList<>(compared);
        all.addAll(own);
        WarmUp warmUp = new WarmUp(load, settings);
        servers.forEach(server -> warmUp.run(server.name(),
                (server == servers.get(0) ? all : compared).stream().map(query -> query.to(server)).toList()));
        List<Figures> figures = all.stream().map(query -> new Figures()).toList();
        for (int round = 1; round <= settings.rounds(); round++) {
            LOG.infof("Cold, round %d of %d", round, settings.rounds());
            for (int i = 0; i < all.size(); i++) {
                Query query = all.get(i);
                figures.get(i).round(names(i < compared.size() ? servers : servers.subList(0, 1)),
                        name -> turn(query.to(server(name))));
            }
        }
        return table(all, figures);
    }

    private double turn(Request request) {
        double perSecond = load.perSecond(request, settings.connections(), settings.turn());
        // what was asked last is answered before the next one's turn
        request.once();
        return perSecond;
    }

    private Table table(List<Query> queries, List<Figures> figures) {
        List<String> peers = names(servers.subList(1, servers.size()));
        String service = servers.get(0).name();
        List<String> head = new ArrayList<>(List.of("query", service));
        head.addAll(peers);
        peers.forEach(peer -> head.add(service + " / " + peer));
        Table table = new Table(head);
        for (int i = 0; i < queries.size(); i++) {
            Query query = queries.get(i);
            Figures reached = figures.get(i);
            List<String> cells = new ArrayList<>(List.of(query.name()));
            names(servers).forEach(name -> cells.add(perSecond(reached.median(name))));
            peers.forEach(peer -> cells.add(Goals.beside(peer, query, reached.ratio(service, peer))));
            table.row(cells);
        }
        return table;
    }

    static String perSecond(double value) {
        return Double.isNaN(value) ? "–" : "%,.0f".formatted(value);
    }

    private ServerProcess server(String name) {
        return servers.stream().filter(server -> server.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> names(List<ServerProcess> servers) {
        return servers.stream().map(ServerProcess::name).toList();
    }
}
