package org.entente.reading.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import org.entente.reading.UnreadableTextException;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Turns bytes into characters: by the byte order mark, else as strict UTF-8, else in the charset that ICU's detector finds
 * most likely among those that news in our languages comes in.
 */
public final class Decoder {

    private static final Set<String> EXPECTED = Set.of("windows-1251", "windows-1254", "windows-1252", "ISO-8859-9",
            "ISO-8859-5", "ISO-8859-1", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE");
    /** What the detector needs to see; more does not make it surer. */
    private static final int SAMPLE = 64 * 1024;

    private Decoder() {
    }

    /**
     * @throws UnreadableTextException when there are no bytes, or they are no text
     */
    public static String decode(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableTextException("the file is empty; expected a news text in UTF-8");
        }
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return text(strict(content, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return text(strict(content, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return text(strict(content, 2, StandardCharsets.UTF_16BE));
        }
        if (isBinary(content)) {
            throw new UnreadableTextException("the file is binary; expected a news text in UTF-8");
        }
        String utf8 = strict(content, 0, StandardCharsets.UTF_8);
        return text(utf8 != null ? utf8 : detect(content));
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Control bytes that no text in a single-byte charset or UTF-8 has. */
    private static boolean isBinary(byte[] content) {
        int controls = 0;
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
            if (b < 0x20 && b >= 0 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls * 50L > content.length;
    }

    private static String strict(byte[] content, int from, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String detect(byte[] content) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(content, Math.min(content.length, SAMPLE)));
        for (CharsetMatch match : detector.detectAll()) {
            if (EXPECTED.contains(match.getName()) && match.getConfidence() >= 20 && Charset.isSupported(match.getName())) {
                return new String(content, Charset.forName(match.getName()));
            }
        }
        return null;
    }

    private static String text(String decoded) {
        if (decoded == null) {
            throw new UnreadableTextException("the bytes are no text in a charset that is known; expected UTF-8");
        }
        return decoded;
    }
}
