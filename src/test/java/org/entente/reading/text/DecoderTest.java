package org.entente.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.entente.reading.UnreadableTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.Size;

class DecoderTest {

    private static final String RUSSIAN = "Министры обороны двух стран встретились на полях саммита и подписали "
            + "протокол о намерениях, сообщила пресс-служба ведомства.";
    private static final String TURKISH = "İki ülkenin dışişleri bakanları görüşmenin ardından ortak bildiriyi imzaladı; "
            + "şimdi sıra meclislerin onayında. Heyetler güz aylarında yine bir araya gelecek.";

    @Test
    void utf8WithAndWithoutMark() {
        assertThat(Decoder.decode("Görüş".getBytes(StandardCharsets.UTF_8))).isEqualTo("Görüş");
        assertThat(Decoder.decode("\uFEFFGörüş".getBytes(StandardCharsets.UTF_8))).isEqualTo("Görüş");
    }

    @Test
    void utf16ByItsMark() {
        assertThat(Decoder.decode("\uFEFFƏmək".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Əmək");
        assertThat(Decoder.decode("\uFEFFƏmək".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("Əmək");
    }

    @ParameterizedTest
    @ValueSource(strings = { "windows-1251", "KOI8-R", "ISO-8859-5" })
    void russianInAnOlderCharset(String charset) {
        assertThat(Decoder.decode(RUSSIAN.getBytes(Charset.forName(charset)))).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = { "windows-1254", "ISO-8859-9" })
    void turkishInAnOlderCharset(String charset) {
        assertThat(Decoder.decode(TURKISH.getBytes(Charset.forName(charset)))).isEqualTo(TURKISH);
    }

    @Test
    void emptyFileIsNoText() {
        assertRefused(new byte[0], "the file is empty; expected a news text in UTF-8");
    }

    @Test
    void zeroBytesAndControlsAreNoText() {
        assertRefused(new byte[] { 'a', 0, 'b' }, "the file is binary; expected a news text in UTF-8");
        assertRefused(new byte[] { 1, 2, 3, 4, 'a', 'b' }, "the file is binary; expected a news text in UTF-8");
        byte[] zeros = new byte[100];
        zeros[0] = (byte) 0xFF;
        zeros[1] = (byte) 0xFE;
        assertRefused(zeros, "the file is binary; expected a news text in UTF-8");
    }

    @Test
    void damagedUtf8IsNotTakenForAnotherCharset() {
        byte[] damaged = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        damaged[20] = 'x';
        assertRefused(damaged, "the file is no valid UTF-8, from byte 19 on; expected a news text in UTF-8");
        byte[] cut = Arrays.copyOf("министр".getBytes(StandardCharsets.UTF_8), 13);
        assertRefused(cut, "the file is no valid UTF-8, from byte 12 on; expected a news text in UTF-8");
    }

    @Test
    void halfACharacterOfUtf16() {
        assertRefused(new byte[] { (byte) 0xFE, (byte) 0xFF, 0, 'a', 0 },
                "the file is no valid UTF-16BE, from byte 4 on; expected a news text in UTF-8");
    }

    private static void assertRefused(byte[] content, String reason) {
        assertThatThrownBy(() -> Decoder.decode(content)).isInstanceOf(UnreadableTextException.class).hasMessage(reason);
    }

    @Property(tries = 500)
    void anyBytesAreTextOrRefused(@ForAll @Size(max = 2000) byte[] content) {
        decodeOrRefuse(content);
    }

    @Property(tries = 200)
    void anyBytesWithoutControlsAreTextOrRefused(
            @ForAll @Size(max = 2000) @ByteRange(min = Byte.MIN_VALUE, max = -1) byte[] content) {
        decodeOrRefuse(content);
    }

    private static void decodeOrRefuse(byte[] content) {
        try {
            assertThat(Decoder.decode(content)).isNotNull();
        } catch (UnreadableTextException refused) {
            assertThat(refused).hasMessageContaining("expected a news text in UTF-8");
        }
    }
}
