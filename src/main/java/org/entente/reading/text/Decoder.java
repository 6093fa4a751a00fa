package org.entente.reading.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
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

    private static final String EXPECTED = "; expected a news text in UTF-8";
    private static final Set<String> CHARSETS = Set.of("windows-1251", "windows-1254", "windows-1252", "ISO-8859-9",
            "ISO-8859-5", "ISO-8859-1", "KOI8-R");
    /** What the detector needs to see; more does not make it surer. */
    private static final int SAMPLE = 64 * 1024;
    private static final int SURE = 20;

    private Decoder() {
    }

    /**
     * @param content the bytes of a file
     * @return its characters, the byte order mark left out
     * @throws UnreadableTextException when there are no bytes, or they are no text
     */
    public static String decode(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableTextException("the file is empty" + EXPECTED);
        }
        String text;
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            text = strict(content, 3, StandardCharsets.UTF_8);
        } else if (startsWith(content, 0xFF, 0xFE)) {
            text = strict(content, 2, StandardCharsets.UTF_16LE);
        } else if (startsWith(content, 0xFE, 0xFF)) {
            text = strict(content, 2, StandardCharsets.UTF_16BE);
        } else {
            text = unmarked(content);
        }
        refuseControls(text);
        return text;
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

    private static String unmarked(byte[] content) {
        for (byte b : content) {
            if (b == 0) {
                throw binary();
            }
        }
        String text = new String(content, StandardCharsets.UTF_8);
        int malformed = text.indexOf(0xFFFD) < 0 ? -1 : malformedAt(content, 0, StandardCharsets.UTF_8);
        if (malformed < 0) {
            return text;
        }
        if (isMeantAsUtf8(content)) {
            throw notIn("UTF-8", malformed);
        }
        return detected(content);
    }

    private static String strict(byte[] content, int from, Charset charset) {
        int malformed = malformedAt(content, from, charset);
        if (malformed >= 0) {
            throw notIn(charset.name(), malformed);
        }
        return new String(content, from, content.length - from, charset);
    }

    /** @return the offset of the first byte that the charset cannot have there, or -1 */
    private static int malformedAt(byte[] content, int from, Charset charset) {
        ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
        CharBuffer sink = CharBuffer.allocate(8192);
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            sink.clear();
            result = decoder.decode(bytes, sink, true);
        }
        return result.isError() ? bytes.position() : -1;
    }

    /** Most of what is not ASCII is well-formed UTF-8: a damaged file, no other charset. */
    private static boolean isMeantAsUtf8(byte[] content) {
        String lenient = new String(content, StandardCharsets.UTF_8);
        long damaged = lenient.chars().filter(c -> c == 0xFFFD).count();
        long wellFormed = lenient.chars().filter(c -> c > 0x7F).count() - damaged;
        return wellFormed > 2 * damaged;
    }

    private static String detected(byte[] content) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(content, Math.min(content.length, SAMPLE)));
        for (CharsetMatch match : detector.detectAll()) {
            if (CHARSETS.contains(match.getName()) && match.getConfidence() >= SURE
                    && Charset.isSupported(match.getName())) {
                return new String(content, Charset.forName(match.getName()));
            }
        }
        throw new UnreadableTextException("the bytes are text in no charset that is known" + EXPECTED);
    }

    private static void refuseControls(String text) {
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != 0x85 && !Character.isWhitespace(c)) {
                controls++;
            }
        }
        if (controls * 50 > text.length()) {
            throw binary();
        }
    }

    private static UnreadableTextException binary() {
        return new UnreadableTextException("the file is binary" + EXPECTED);
    }

    private static UnreadableTextException notIn(String charset, int at) {
        return new UnreadableTextException("the file is no valid %s, from byte %d on%s".formatted(charset, at, EXPECTED));
    }
}
