package org.entente.serving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is sent to a server again and again.
 *
 * @param port on the loopback address
 * @param method of HTTP
 * @param path with its parameters
 * @param headers beside those that every request has
 * @param body empty for none
 */
record Request(int port, String method, String path, Map<String, String> headers, String body) {

    /** @return a GraphQL request in the usual way */
    static Request post(int port, String path, String body) {
        return new Request(port, "POST", path, Map.of("Content-Type", "application/json"), body);
    }

    /** @return all of it, as it goes over the wire */
    byte[] bytes() {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n");
        new TreeMap<>(headers).forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (content.length > 0) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(content);
        return all.toByteArray();
    }

    /** @return the answer to it, on a connection of its own */
    Wire.Response once() {
        try (Wire wire = new Wire(port)) {
            return wire.send(bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }
}
