package org.entente.serving;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jboss.logging.Logger;

/** The service with its answers kept, beside the ceiling: a route in the same process that answers the same bytes. */
final class WarmPart {

    private static final Logger LOG = Logger.getLogger(WarmPart.class);
    private static final String SERVICE = "service";
    private static final String CEILING = "ceiling";
    private static final String KNOWN = "304";
    private static final double LEAST = 0.9;
    private static final double SLOWEST = 1.5;
    /** Of the ceiling's throughput: a server that is busy, but not too busy. */
    private static final double RATE = 0.5;

    private final Load load;
    private final Settings settings;
    private final ServerProcess service;

    WarmPart(Load load, Settings settings, ServerProcess service) {
        this.load = load;
        this.settings = settings;
        this.service = service;
    }

    /** @return two tables, of throughput and of latency */
    String measure(List<Query> queries) {
        List<Map<String, Request>> requests = queries.stream().map(this::requests).toList();
        new WarmUp(load, settings).run(service.name(), requests.stream().flatMap(each -> each.values().stream()).toList());
        Table throughput = new Table("query", "bytes", SERVICE, CEILING, KNOWN, "service / ceiling", "304 / service");
        List<Figures> reached = requests.stream().map(query -> new Figures()).toList();
        for (int round = 1; round <= settings.rounds(); round++) {
            LOG.infof("Warm, round %d of %d", round, settings.rounds());
            for (int i = 0; i < queries.size(); i++) {
                Map<String, Request> candidates = requests.get(i);
                reached.get(i).round(new ArrayList<>(candidates.keySet()),
                        name -> load.perSecond(candidates.get(name), settings.connections(), settings.turn()));
            }
        }
        for (int i = 0; i < queries.size(); i++) {
            Figures figures = reached.get(i);
            throughput.row(queries.get(i).name(), "%,d".formatted(requests.get(i).get(SERVICE).once().body().length),
                    ColdPart.perSecond(figures.median(SERVICE)), ColdPart.perSecond(figures.median(CEILING)),
                    ColdPart.perSecond(figures.median(KNOWN)), Goal.atLeast(LEAST).of(figures.ratio(SERVICE, CEILING)),
                    Goal.atLeast(1).of(figures.ratio(KNOWN, SERVICE)));
        }
        return throughput + "\n" + latency(queries, requests);
    }

    /** The ceiling keeps what the service answers. */
    private Map<String, Request> requests(Query query) {
        Request post = query.to(service);
        Wire.Response answer = post.once();
        String path = "/ceiling/" + query.name().replaceAll("\\W", "");
        new Request(service.port(), "PUT", path, Map.of("Content-Type", "application/json"), answer.text()).once();
        Request get = new Request(service.port(), "GET", "/graphql?query=" + encoded(query.text())
                + (query.variables().isEmpty() ? "" : "&variables=" + encoded(query.variables())), Map.of(), "");
        Request known = new Request(get.port(), get.method(), get.path(),
                Map.of("If-None-Match", get.once().headers().get("etag")), "");
        if (known.once().status() != 304) {
            throw new IllegalStateException("Query " + query.name() + " is sent again to who has its answer.");
        }
        Map<String, Request> requests = new LinkedHashMap<>();
        requests.put(SERVICE, post);
        requests.put(CEILING, Request.post(service.port(), path, query.body()));
        requests.put(KNOWN, known);
        return requests;
    }

    private Table latency(List<Query> queries, List<Map<String, Request>> requests) {
        Table table = new Table("query", "planned a second", "service p50, p99 ms", "ceiling p50, p99 ms",
                "p99: service / ceiling");
        OwnLoad own = new OwnLoad();
        for (int i = 0; i < queries.size(); i++) {
            Map<String, Request> candidates = requests.get(i);
            double rate = RATE * own.perSecond(candidates.get(CEILING), settings.connections(), settings.turn());
            FixedRate fixed = new FixedRate(rate, settings.connections());
            Figures middle = new Figures();
            Figures slow = new Figures();
            for (int round = 0; round < settings.rounds(); round++) {
                slow.round(List.of(SERVICE, CEILING), name -> {
                    FixedRate.Times times = fixed.times(candidates.get(name), settings.turn());
                    middle.round(List.of(name), any -> times.millis(0.5));
                    return times.millis(0.99);
                });
            }
            table.row(queries.get(i).name(), ColdPart.perSecond(rate), both(middle, slow, SERVICE),
                    both(middle, slow, CEILING), Goal.atMost(SLOWEST).of(slow.ratio(SERVICE, CEILING)));
        }
        return table;
    }

    private static String both(Figures middle, Figures slow, String name) {
        return "%.2f, %.2f".formatted(middle.median(name), slow.median(name));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
