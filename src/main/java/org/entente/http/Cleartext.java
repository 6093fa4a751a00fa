package org.entente.http;

import jakarta.inject.Singleton;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/**
 * Without TLS the service speaks HTTP/1.1 alone. An answer that is made on another thread can overtake the upgrade to HTTP/2
 * (RFC 7540, 3.2) that its request asked for, and its client then waits for ever; RFC 9113 has given that upgrade up.
 */
@Singleton
class Cleartext implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
