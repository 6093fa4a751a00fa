package org.entente.http;

import java.time.Duration;
import java.util.List;

import org.entente.http.Answer.Kind;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;

/** Sends an answer in the form that the request likes best. */
final class Reply {

    /** In seconds: a request takes far less when the service is not overloaded. */
    private static final String RETRY_AFTER = "1";
    private static final String VARY = "Accept, Accept-Language, Accept-Encoding";

    private final HttpServerRequest request;
    private final MediaType type;
    private final String cacheControl;
    private final Traffic traffic;
    private final long arrived = System.nanoTime();

    /** @param cacheControl of answers that stay right as long as the store does not change */
    Reply(HttpServerRequest request, MediaType type, String cacheControl, Traffic traffic) {
        this.request = request;
        this.type = type;
        this.cacheControl = cacheControl;
        this.traffic = traffic;
    }

    /** @param source where the answer comes from */
    void send(Answer answer, Source source) {
        boolean known = !request.response().ended() && !request.response().closed() && send(answer);
        Outcome outcome = answer.outcome();
        boolean valid = outcome == Outcome.OK || outcome == Outcome.ERRORS;
        traffic.answered(valid ? answer.operationName() : Traffic.INVALID, outcome,
                known ? Source.NOT_MODIFIED : valid ? source : Source.NONE, Duration.ofNanos(System.nanoTime() - arrived));
    }

    /** @return whether the client has the answer already, so that it was not sent again */
    private boolean send(Answer answer) {
        HttpServerResponse response = request.response();
        Encoding encoding = Encoding.best(request.headers().getAll(HttpHeaders.ACCEPT_ENCODING), answer.body().length());
        response.headers().add(HttpHeaders.VARY, VARY);
        if (answer.isLasting()) {
            String tag = '"' + answer.body().tag() + (type == MediaType.JSON ? "" : "-r") + encoding.mark() + '"';
            response.putHeader(HttpHeaders.ETAG, tag).putHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
            if (isSafe() && isKnown(tag, request)) {
                response.setStatusCode(304).end();
                return true;
            }
        } else {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (!encoding.token().isEmpty()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, encoding.token());
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, type.contentType()).setStatusCode(answer.kind().status(type));
        explain(answer.kind());
        Buffer bytes = answer.body().in(encoding);
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length())).end();
        } else {
            response.end(bytes);
        }
        return false;
    }

    private void explain(Kind kind) {
        switch (kind) {
            case BAD_METHOD -> request.response().putHeader(HttpHeaders.ALLOW, Door.METHODS);
            case OVERLOADED, UNAVAILABLE -> request.response().putHeader("Retry-After", RETRY_AFTER);
            case TOO_LARGE, SLOW_REQUEST -> {
                // what is left of the body is not read; HTTP/2 has no such header (RFC 9113, 8.2.2)
                if (request.version() != HttpVersion.HTTP_2) {
                    request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                }
            }
            default -> {
                // the status says it all
            }
        }
    }

    private boolean isSafe() {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    /** RFC 9110, 13.1.2: compared weakly, since proxies that pack anew weaken tags. */
    static boolean isKnown(String tag, HttpServerRequest request) {
        List<String> known = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        return known.stream().flatMap(header -> List.of(header.split(",")).stream()).map(String::strip)
                .anyMatch(element -> element.equals("*") || element.equals(tag) || element.equals("W/" + tag));
    }
}
