package org.entente.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/** How the bytes of an answer are packed. */
enum Encoding {

    /** Not at all. */
    IDENTITY("", "") {
        @Override
        byte[] pack(byte[] plain) {
            return plain;
        }
    },
    GZIP("gzip", "-g") {
        @Override
        byte[] pack(byte[] plain) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
            try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
                stream.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return packed.toByteArray();
        }
    },
    BROTLI("br", "-b") {
        @Override
        byte[] pack(byte[] plain) {
            try {
                return Encoder.compress(plain, BROTLI_QUALITY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    /** Shorter answers fit a packet or two; packing them is in vain. */
    private static final int WORTH_IT = 1024;
    /** As fast as gzip at its usual level, and about a sixth smaller. */
    private static final Encoder.Parameters BROTLI_QUALITY = new Encoder.Parameters().setQuality(5);

    private final String token;
    private final String mark;

    Encoding(String token, String mark) {
        this.token = token;
        this.mark = mark;
    }

    /** @return the value of {@code Content-Encoding}, empty for none */
    String token() {
        return token;
    }

    /** @return what sets an entity tag apart from those of the other encodings */
    String mark() {
        return mark;
    }

    abstract byte[] pack(byte[] plain);

    /**
     * @param accept the values of {@code Accept-Encoding}
     * @return what they like best; Brotli, which is smaller, where both are as good
     */
    static Encoding best(List<String> accept, int length) {
        if (accept.isEmpty() || length <= WORTH_IT) {
            return IDENTITY;
        }
        Preferences preferences = Preferences.of(accept);
        double gzip = weight(preferences, GZIP);
        double brotli = Brotli4jLoader.isAvailable() ? weight(preferences, BROTLI) : 0;
        if (brotli > 0 && brotli >= gzip) {
            return BROTLI;
        }
        return gzip > 0 ? GZIP : IDENTITY;
    }

    private static double weight(Preferences preferences, Encoding encoding) {
        double named = preferences.of(encoding.token);
        return named < 0 ? preferences.of("*") : named;
    }
}
