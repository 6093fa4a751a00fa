package org.entente.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.MDC;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Gives every request an id, its own where that is harmless. The answer's header repeats it, and so does every line that is
 * logged for the request, on whatever thread: the platform keeps the values of a line with the request.
 */
@ApplicationScoped
public class RequestId {

    /** Of the request and of the answer. */
    public static final String HEADER = "X-Request-Id";
    /** What lines of the log call it. */
    public static final String KEY = "requestId";

    /** Can neither break a line of the log nor a header. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    /** Before all other filters, so that what they refuse or log has an id too. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(RequestId::give, FIRST);
    }

    private static void give(RoutingContext exchange) {
        String id = of(exchange.request().getHeader(HEADER));
        MDC.put(KEY, id);
        exchange.response().putHeader(HEADER, id);
        exchange.next();
    }

    /**
     * @param wished by the request, or null
     * @return the wished one when it is harmless, else 16 hexadecimal digits: to be told apart, not to be hard to guess
     */
    static String of(String wished) {
        return wished != null && HARMLESS.matcher(wished).matches() ? wished
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
