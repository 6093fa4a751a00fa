package org.entente.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One connection of HTTP/1.1 that is kept, as plain as can be: what a client costs is the service's to spend on itself. */
final class WarmUpClient implements AutoCloseable {

    private static final String OK = "HTTP/1.1 200";
    private static final String LENGTH = "content-length:";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Socket socket;
    private final InputStream in;
    private final String path;

    /** @param path of the API */
    WarmUpClient(Socket socket, String path) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.path = path;
    }

    /** @return a request by GET, the query in its address, or else by POST, to be sent as often as need be */
    byte[] written(GraphQlRequest request, boolean get, String headers) {
        String variables = json(request.variables());
        String text = get
                ? "GET " + path + "?query=" + encoded(request.query()) + "&operationName=" + request.operationName()
                        + "&variables=" + encoded(variables) + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n"
                : post(json(Map.of("query", request.query(), "operationName", request.operationName(), "variables",
                        request.variables())), headers);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String post(String body, String headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers
                + "Content-Type: application/json\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                + "\r\n\r\n" + body;
    }

    /** @return whether the answer, which is not kept, has the status 200 */
    boolean ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        boolean ok = line().startsWith(OK);
        long length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Long.parseLong(header.substring(LENGTH.length()).strip());
            }
        }
        in.skipNBytes(length);
        return ok;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
