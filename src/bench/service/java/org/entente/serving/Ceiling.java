package org.entente.serving;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;

/**
 * The most that this process could answer: bytes kept by {@code PUT} are answered to {@code GET} and {@code POST}, with
 * headers as long as those of the service. In packages for benchmarks only.
 */
@ApplicationScoped
class Ceiling {

    private final Map<String, Buffer> kept = new ConcurrentHashMap<>();

    void open(@Observes Router router) {
        router.route("/ceiling/*").order(-100).handler(route -> enter(route.request()));
    }

    private void enter(HttpServerRequest request) {
        if (request.method() == HttpMethod.GET) {
            answer(request);
            return;
        }
        request.body().onSuccess(body -> {
            if (request.method() == HttpMethod.PUT) {
                kept.put(request.path(), body);
                request.response().setStatusCode(204).end();
            } else {
                answer(request);
            }
        }).onFailure(broken -> request.connection().close());
        request.resume();
    }

    private void answer(HttpServerRequest request) {
        Buffer bytes = kept.get(request.path());
        HttpServerResponse response = request.response();
        if (bytes == null) {
            response.setStatusCode(404).end();
            return;
        }
        response.putHeader(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding")
                .putHeader(HttpHeaders.ETAG, "\"0123456789abcdef0123456789abcdef\"")
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8").end(bytes);
    }
}
