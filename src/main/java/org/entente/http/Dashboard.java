package org.entente.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The dashboard as browsers load it: one page for all its addresses, which shows what the address names, and the scripts
 * and styles that the build bundles. Each is read and packed once.
 */
@Singleton
class Dashboard {

    /** Behind {@link Switches}, before Quarkus' own files. */
    private static final int ORDER = -5;
    private static final String PAGE = "/index.html";
    /** As {@code address.ts} reads them. */
    private static final String VIEWS = "/(?:index[.]html)?"
            + "|/(?:az|ru|tr|en)(?:/(?:(?:agreements|countries|officials|sectors|documents)(?:/[^/]+)?|search)?)?/?";
    private static final String BUNDLE = "/static/bundle/[A-Za-z0-9_.-]+";
    /** A new release has a new page, which names new files. */
    private static final String ASK_EACH_TIME = "no-cache";
    /** Files of the bundle are named by a hash of what they hold. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js",
            "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8");

    private final HttpConfig config;
    private final Map<String, Body> files = new ConcurrentHashMap<>();

    Dashboard(HttpConfig config) {
        this.config = config;
    }

    void route(@Observes Router router) {
        router.routeWithRegex(VIEWS).method(HttpMethod.GET).method(HttpMethod.HEAD).order(ORDER)
                .handler(request -> send(PAGE, ASK_EACH_TIME, request));
        router.routeWithRegex(BUNDLE).method(HttpMethod.GET).method(HttpMethod.HEAD).order(ORDER)
                .handler(request -> send(request.normalizedPath(), FOR_EVER, request));
    }

    private void send(String file, String cacheControl, RoutingContext request) {
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        Optional<Body> body = type == null ? Optional.empty() : body(file);
        if (body.isEmpty()) {
            request.next();
        } else {
            send(body.get(), request, request.response().putHeader(HttpHeaders.CONTENT_TYPE, type)
                    .putHeader(HttpHeaders.CACHE_CONTROL, cacheControl));
        }
    }

    private static void send(Body body, RoutingContext request, HttpServerResponse response) {
        Encoding encoding = Encoding.best(request.request().headers().getAll(HttpHeaders.ACCEPT_ENCODING), body.length());
        String tag = '"' + body.tag() + encoding.mark() + '"';
        response.putHeader(HttpHeaders.ETAG, tag).headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (Reply.isKnown(tag, request.request())) {
            response.setStatusCode(304).end();
            return;
        }
        if (!encoding.token().isEmpty()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, encoding.token());
        }
        if (request.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.in(encoding).length())).end();
        } else {
            response.end(body.in(encoding));
        }
    }

    /** @return what the build made; in development the bundle is not in it, and is Quarkus' to serve */
    private Optional<Body> body(String file) {
        return Optional.ofNullable(files.computeIfAbsent(file, name -> Resources.bytes("META-INF/resources" + name)
                .map(bytes -> new Body(name.equals(PAGE) ? told(bytes) : bytes)).orElse(null)));
    }

    /** @return the page, which says what is turned off, so that it leads nowhere where nothing is ({@code offers.ts}) */
    private byte[] told(byte[] page) {
        List<String> off = new ArrayList<>();
        if (!config.console()) {
            off.add("console");
        }
        if (!config.introspection()) {
            off.add("schema");
        }
        return off.isEmpty() ? page
                : new String(page, StandardCharsets.UTF_8)
                        .replace("<body>", "<body data-off=\"" + String.join(" ", off) + "\">")
                        .getBytes(StandardCharsets.UTF_8);
    }
}
