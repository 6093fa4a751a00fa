package org.entente.http;

import jakarta.inject.Singleton;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;
import org.entente.graphql.limits.LimitsConfig;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** Reads a request's body, as far as it is not too long and does not take too long. */
@Singleton
class BodyReader {

    /** Until a body that is refused is ended, in milliseconds. */
    private static final long LINGERING = 1_000;

    private final Vertx vertx;
    private final long most;
    private final long patience;

    BodyReader(Vertx vertx, LimitsConfig limits) {
        this.vertx = vertx;
        this.most = limits.body().asLongValue();
        this.patience = limits.deadline().toMillis();
    }

    /** A body that did not come in time. */
    static final class SlowBody extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SlowBody() {
            super(null, null, false, false);
        }
    }

    /** @return the bytes; failed with a {@link RefusedException} for too many of them, with a {@link SlowBody} */
    Future<byte[]> read(HttpServerRequest request) {
        Promise<byte[]> body = Promise.promise();
        // the rest is thrown away for a while: a client that is still sending would not read why it is refused
        body.future().onFailure(refused -> vertx.setTimer(LINGERING, over -> end(request)));
        if (declared(request) > most) {
            request.resume();
            body.fail(tooLarge());
            return body.future();
        }
        Buffer read = Buffer.buffer();
        request.exceptionHandler(body::tryFail);
        request.handler(chunk -> {
            if (read.length() + chunk.length() > most) {
                body.tryFail(tooLarge());
            } else {
                read.appendBuffer(chunk);
            }
        });
        request.endHandler(end -> body.tryComplete(read.getBytes()));
        request.resume();
        // most bodies come with their head, so are there before this is looked at
        vertx.runOnContext(next -> {
            if (!body.future().isComplete()) {
                long timer = vertx.setTimer(patience, late -> body.tryFail(new SlowBody()));
                body.future().onComplete(done -> vertx.cancelTimer(timer));
            }
        });
        return body.future();
    }

    /** Of HTTP/2 only the one stream, which others share the connection with. */
    private static void end(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }

    private static long declared(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            // more digits than the longest body has
            return Long.MAX_VALUE;
        }
    }

    private RefusedException tooLarge() {
        return new RefusedException(ErrorCode.TOO_LARGE, "The body is larger than %d bytes.".formatted(most));
    }
}
