package org.entente.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/). A websocket is left to SmallRye. */
@Singleton
class Door {

    static final String METHODS = "GET, HEAD, POST, OPTIONS";
    private static final String PATH = "/graphql";
    /** Behind the filters, before all other routes. */
    private static final int ORDER = -100;
    private static final Pattern JSON_IN_UTF_8 = Pattern
            .compile("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-?8\"?\\s*)?;?\\s*", Pattern.CASE_INSENSITIVE);

    private final HttpConfig config;
    private final RequestReader requests;
    private final BodyReader bodies;
    private final Answering answering;
    private final Answers answers;
    private final Traffic traffic;

    Door(HttpConfig config, RequestReader requests, BodyReader bodies, Answering answering, Answers answers,
            Traffic traffic) {
        this.config = config;
        this.requests = requests;
        this.bodies = bodies;
        this.answering = answering;
        this.answers = answers;
        this.traffic = traffic;
    }

    void open(@Observes Router router) {
        router.route(PATH).order(ORDER).handler(this::enter);
    }

    private void enter(RoutingContext route) {
        HttpServerRequest request = route.request();
        if (isWebSocket(request)) {
            route.next();
            return;
        }
        Reply plain = reply(request, MediaType.JSON);
        try {
            Reply reply = reply(request, MediaType.best(request.headers().getAll(HttpHeaders.ACCEPT))
                    .orElseThrow(() -> new RefusedException(ErrorCode.NOT_ACCEPTABLE,
                            "`Accept` names nothing that is served. Expected is application/graphql-response+json or "
                                    + "application/json.")));
            guarded(reply, () -> enter(request, reply));
        } catch (RuntimeException e) {
            refuse(e, plain);
        }
    }

    private Reply reply(HttpServerRequest request, MediaType type) {
        return new Reply(request, type, config.cache().control(), traffic);
    }

    /** Whatever goes wrong, the client gets an answer of the service's own. */
    private void guarded(Reply reply, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            refuse(e, reply);
        }
    }

    private void enter(HttpServerRequest request, Reply reply) {
        HttpMethod method = request.method();
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            answering.answer(requests.ofAddress(request.query(), () -> parameters(request)), request, reply);
        } else if (method == HttpMethod.POST) {
            checkContent(request);
            bodies.read(request).map(requests::ofBody)
                    .onSuccess(asked -> guarded(reply, () -> answering.answer(asked, request, reply)))
                    .onFailure(failure -> refuse(failure, reply));
        } else if (method == HttpMethod.OPTIONS) {
            request.response().putHeader(HttpHeaders.ALLOW, METHODS).setStatusCode(204).end();
        } else {
            throw new RefusedException(ErrorCode.BAD_METHOD, "Expected is GET or POST.");
        }
    }

    private void refuse(Throwable failure, Reply reply) {
        if (failure instanceof RefusedException refused) {
            reply.send(answers.refused(refused), Source.NONE);
        } else if (failure instanceof BodyReader.SlowBody) {
            reply.send(answers.slow(), Source.NONE);
        } else {
            reply.send(answers.failed(failure), Source.NONE);
        }
    }

    /** A form that a page of another origin may send without asking is none of these: nobody's browser is misused. */
    private static void checkContent(HttpServerRequest request) {
        List<String> types = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        if (types.size() != 1 || !JSON_IN_UTF_8.matcher(types.get(0).strip()).matches()) {
            throw new RefusedException(ErrorCode.BAD_CONTENT_TYPE, "Expected is a body in application/json, in UTF-8.");
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.strip().toLowerCase(Locale.ROOT).equals("identity")) {
            throw new RefusedException(ErrorCode.BAD_CONTENT_TYPE, "Expected is a body that is not packed.");
        }
    }

    private static MultiMap parameters(HttpServerRequest request) {
        try {
            return request.params();
        } catch (IllegalArgumentException e) {
            throw new RefusedException(ErrorCode.BAD_REQUEST, "The address is not encoded as addresses are.");
        }
    }

    private static boolean isWebSocket(HttpServerRequest request) {
        return request.method() == HttpMethod.GET && request.headers().contains(HttpHeaders.UPGRADE, "websocket", true)
                && request.headers().contains("Sec-WebSocket-Key");
    }
}
