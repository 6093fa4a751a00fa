package org.entente.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;

/** A connection of HTTP/1.1 that is kept, and sends whatever it is given: clients proper refuse what is no HTTP. */
final class RawConnection implements AutoCloseable {

    /** Longer than the service takes at most, in milliseconds. */
    static final int PATIENCE = 8_000;

    private final URI address;
    private Socket socket;
    private InputStream in;

    RawConnection(URI address) {
        this.address = address;
        Brotli4jLoader.ensureAvailability();
    }

    record Answer(int status, Map<String, String> headers, String body) {
    }

    /** @param head without the line that ends it */
    Answer send(String head, byte[] body, boolean bodyless) throws IOException {
        if (socket == null) {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setSoTimeout(PATIENCE);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        request.write(body);
        socket.getOutputStream().write(request.toByteArray());
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        boolean empty = bodyless || status == 204 || status == 304;
        byte[] bytes = empty ? new byte[0] : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        Answer answer = new Answer(status, headers, unpacked(bytes, headers.getOrDefault("content-encoding", "")));
        if ("close".equalsIgnoreCase(headers.get("connection")) || status == 400 && bytes.length == 0) {
            close();
        }
        return answer;
    }

    private static String unpacked(byte[] bytes, String encoding) throws IOException {
        byte[] plain = bytes;
        if (bytes.length > 0 && encoding.equals("gzip")) {
            plain = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        } else if (bytes.length > 0 && encoding.equals("br")) {
            plain = Decoder.decompress(bytes).getDecompressedData();
        }
        return new String(plain, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The connection was closed after: " + line);
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
