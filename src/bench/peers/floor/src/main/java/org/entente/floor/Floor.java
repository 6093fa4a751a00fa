package org.entente.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;

/**
 * The floor of the work: the measured queries as SQL to JSON by hand, with no GraphQL. A query is known by its text, which
 * must be that of its file in the folder given.
 */
public final class Floor {

    private static final int CONNECTIONS = 20;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(CONNECTIONS));
    private final Map<String, Query> queries = new HashMap<>();
    private final Answers answers;

    private Floor(Path folder) throws Exception {
        answers = new Answers(new Database(System.getenv(), CONNECTIONS));
        know(folder, "1-country", answers::country);
        know(folder, "2-agreements", answers::agreements);
        know(folder, "3-nested", answers::nested);
        know(folder, "4-counts", answers::counts);
        know(folder, "6-page", answers::page);
        know(folder, "7-dashboard", answers::dashboard);
    }

    /** @param args the folder of the queries */
    public static void main(String[] args) throws Exception {
        new Floor(Path.of(args[0])).listen(Integer.parseInt(System.getenv().getOrDefault("PORT", "0")));
    }

    private void know(Path folder, String name, Query query) throws IOException {
        queries.put(Files.readString(folder.resolve(name + ".graphql")).strip(), query);
    }

    private void listen(int port) {
        vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(request -> request.body().onSuccess(body -> answer(request, body))).listen()
                .onSuccess(server -> System.out.println("listening on " + server.actualPort()))
                .onFailure(Floor::end);
    }

    private void answer(HttpServerRequest request, Buffer body) {
        Query query = queries.get(body.toJsonObject().getString("query", "").strip());
        if (query == null) {
            request.response().setStatusCode(400).end("not one of the measured queries");
            return;
        }
        vertx.executeBlocking(() -> Buffer.buffer(answers.of(query)), false)
                .onSuccess(answer -> request.response().putHeader("content-type", "application/json").end(answer))
                .onFailure(failure -> {
                    failure.printStackTrace();
                    request.response().setStatusCode(500).end();
                });
    }

    private static void end(Throwable failure) {
        failure.printStackTrace();
        System.exit(1);
    }
}
