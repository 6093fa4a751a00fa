package org.entente.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Asks over HTTP, as dashboards do: each query anew, and then several times as one whose answer may be kept. */
final class WarmUpAsking implements WarmUpRounds.Asking {

    private static final List<String> ENCODINGS = List.of("", "Accept-Encoding: gzip\r\n", "Accept-Encoding: gzip, br\r\n");
    private static final String ANEW = "Accept: application/graphql-response+json\r\nCache-Control: no-store\r\n";
    private static final int TIMES = 10;

    private final WarmUpClient client;
    private final List<byte[]> anew = new ArrayList<>();
    private final List<byte[]> kept = new ArrayList<>();

    /**
     * @param first the place among the requests where this client begins
     * @param keeps whether answers are kept at all
     */
    WarmUpAsking(WarmUpClient client, List<GraphQlRequest> requests, int first, boolean keeps) {
        this.client = client;
        for (String encoding : ENCODINGS) {
            for (int i = 0; i < requests.size(); i++) {
                GraphQlRequest request = requests.get((first + i) % requests.size());
                anew.add(client.written(request, i % 2 == 0, ANEW + encoding));
                if (keeps) {
                    kept.add(client.written(request, i % 2 == 0, encoding));
                }
            }
        }
    }

    @Override
    public boolean ask(int round) throws IOException {
        int place = round % anew.size();
        boolean ok = client.ask(anew.get(place));
        for (int i = 0; ok && i < TIMES && !kept.isEmpty(); i++) {
            ok = client.ask(kept.get(place));
        }
        return ok;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
