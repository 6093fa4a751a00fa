package org.entente.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jboss.logging.Logger;

/** What answers take without the cache, one at a time, as the archive grows. */
final class ScalePart {

    private static final Logger LOG = Logger.getLogger(ScalePart.class);
    private static final List<String> MEASURED = List.of("1", "2", "3", "4");
    private static final int LEAST_ANSWERS = 5;
    private static final double GROWTH = 1.5;
    private static final double FAR = 1.2;
    /** For the counts of the largest archive, in milliseconds. */
    private static final double COUNTS = 20;

    private final Settings settings;
    private final Load load;
    private final Archive archive;

    /** A service on an archive of some size, with the queries it is asked, by the name of their row. */
    private record Sized(int agreements, ServerProcess service, Map<String, Query> queries) {
    }

    ScalePart(Settings settings, Load load, Archive archive) {
        this.settings = settings;
        this.load = load;
        this.archive = archive;
    }

    /** @return the section of results, in Markdown */
    String measure() throws IOException, InterruptedException, SQLException {
        try (Servers servers = new Servers(settings)) {
            List<Sized> sizes = new ArrayList<>();
            Database database = null;
            for (int agreements : settings.sizes()) {
                database = archive.of(agreements);
                ServerProcess service = servers.service("service-" + agreements, database, false);
                sizes.add(new Sized(agreements, service, queries(service, agreements)));
            }
            WarmUp warmUp = new WarmUp(load, settings);
            sizes.forEach(size -> warmUp.run(size.service().name(),
                    size.queries().values().stream().map(query -> query.to(size.service())).toList()));
            Map<String, Map<Integer, List<Double>>> millis = measured(sizes);
            return text(new Machine(settings, database, load).told(sizes.get(0).service()), millis) + "\n" + bytes(sizes);
        }
    }

    private static Map<String, Query> queries(ServerProcess service, int agreements) {
        Map<String, Query> queries = new LinkedHashMap<>();
        for (Query query : Query.all()) {
            if (MEASURED.contains(query.name())) {
                queries.put(query.name(), query);
            } else if (query.isPaged()) {
                queries.put("6, page 1", query);
                queries.put("6, page 1,000", new FarPage(service, agreements).of(query));
            }
        }
        return queries;
    }

    /** Sizes have their turns one right after the other, forth and back. */
    private Map<String, Map<Integer, List<Double>>> measured(List<Sized> sizes) {
        Map<String, Map<Integer, List<Double>>> millis = new LinkedHashMap<>();
        for (int round = 0; round < 2 * settings.rounds(); round++) {
            LOG.infof("Scale, round %d of %d", round + 1, 2 * settings.rounds());
            for (String row : sizes.get(0).queries().keySet()) {
                for (int i = 0; i < sizes.size(); i++) {
                    Sized size = sizes.get(round % 2 == 0 ? i : sizes.size() - 1 - i);
                    millis.computeIfAbsent(row, first -> new LinkedHashMap<>())
                            .computeIfAbsent(size.agreements(), first -> new ArrayList<>())
                            .addAll(turn(size.queries().get(row).to(size.service())));
                }
            }
        }
        return millis;
    }

    /** @return what each answer took, in milliseconds, for a sixth of a turn: there are many turns */
    private List<Double> turn(Request request) {
        byte[] bytes = request.bytes();
        List<Double> millis = new ArrayList<>();
        try (Wire wire = new Wire(request.port())) {
            FixedRate.check(wire.send(bytes));
            long end = System.nanoTime() + settings.turn().toNanos() / 6;
            while (System.nanoTime() < end || millis.size() < LEAST_ANSWERS) {
                long start = System.nanoTime();
                FixedRate.check(wire.send(bytes));
                millis.add((System.nanoTime() - start) / 1e6);
            }
            return millis;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a small archive has less to answer than is asked for, its answers are shorter. */
    private static Table bytes(List<Sized> sizes) {
        List<String> head = new ArrayList<>(List.of("bytes of the answer"));
        sizes.forEach(size -> head.add("%,d".formatted(size.agreements())));
        Table table = new Table(head);
        for (String row : sizes.get(0).queries().keySet()) {
            List<String> cells = new ArrayList<>(List.of(row));
            sizes.forEach(size -> cells
                    .add("%,d".formatted(size.queries().get(row).to(size.service()).once().body().length)));
            table.row(cells);
        }
        return table;
    }

    private String text(String machine, Map<String, Map<Integer, List<Double>>> millis) {
        List<String> head = new ArrayList<>(List.of("query"));
        settings.sizes().forEach(size -> head.add("%,d".formatted(size)));
        head.add("growth");
        Table table = new Table(head);
        millis.forEach((row, bySize) -> {
            List<String> cells = new ArrayList<>(List.of(row));
            List<Double> medians = settings.sizes().stream().map(size -> Figures.median(bySize.get(size))).toList();
            medians.forEach(median -> cells.add("%.2f".formatted(median)));
            double last = medians.get(medians.size() - 1);
            double growth = last / medians.get(0);
            cells.add("4".equals(row) ? "%.2f; largest, ms: %s".formatted(growth, Goal.atMost(COUNTS).of(last))
                    : Goal.atMost(GROWTH).of(growth));
            table.row(cells);
        });
        List<String> far = new ArrayList<>(List.of("6, page 1,000 / page 1"));
        settings.sizes().forEach(size -> far.add(Goal.atMost(FAR).of(Figures.median(millis.get("6, page 1,000").get(size))
                / Figures.median(millis.get("6, page 1").get(size)))));
        far.add("");
        table.row(far);
        return """
                `src/bench/serving scale` %s

                What an answer takes without the cache, in milliseconds, one at a time over one connection: medians over %d
                rounds, in which the sizes had their turns right after another. Where there is no page 1,000 it is the last
                one. Each service was under load for %d seconds before.

                %s""".formatted(machine, 2 * settings.rounds(), settings.warmUp().toSeconds(), table);
    }
}
