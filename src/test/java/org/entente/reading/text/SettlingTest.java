package org.entente.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SettlingTest {

    private static final String PAGE = "İki nazir görüşüb\n\nMərasim Gəncədə keçirilib, \"Üfüq\" sənədi imzalanıb.\n- bənd: “çay”";

    @Test
    void howAPageIsStoredDoesNotMatter() {
        assertThat(Settling.settle(PAGE)).isEqualTo(PAGE);
        assertThat(Settling.settle(Normalizer.normalize(PAGE, Normalizer.Form.NFD))).isEqualTo(PAGE);
        assertThat(Settling.settle(PAGE.replace("\n", "\r\n"))).isEqualTo(PAGE);
        assertThat(Settling.settle(PAGE.replace("\n", "\r"))).isEqualTo(PAGE);
        assertThat(Settling.settle("\uFEFF" + PAGE)).isEqualTo(PAGE);
        assertThat(Settling.settle(PAGE.replace(' ', '\u00A0'))).isEqualTo(PAGE);
        assertThat(Settling.settle(PAGE.replace(" ", " \u2009"))).isEqualTo(PAGE);
        assertThat(Settling.settle(PAGE.replace("nazir", "na\u00ADzir").replace("bənd", "bə\u200Bnd"))).isEqualTo(PAGE);
        assertThat(Settling.settle(PAGE.replace("\n", "<br/>"))).isEqualTo(PAGE);
        assertThat(Settling.settle(PAGE.replace("\"", "&quot;").replace("ü", "&uuml;").replace("“", "&#8220;")))
                .isEqualTo(PAGE);
    }

    @Property(tries = 200)
    void whatCannotBeSeenDoesNotMatter(@ForAll("lines") String text) {
        String settled = Settling.settle(text);
        assertThat(Settling.settle(settled)).isEqualTo(settled);
        assertThat(Settling.settle(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(settled);
        assertThat(Settling.settle(text.replace("\n", "\r\n"))).isEqualTo(settled);
        assertThat(Settling.settle(text.replace("a", "a\u00AD"))).isEqualTo(settled);
        assertThat(Settling.settle(text.replace(" ", "\u00A0 "))).isEqualTo(settled);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().withChars("aəğışçöüİIЙйё.,\"'«»-—:; \n").ofMaxLength(200);
    }

    @ParameterizedTest
    @CsvSource({ "a &lt; b,a < b", "A&amp;T,A&T", "AT&T,AT&T", "&unknown;,&unknown;", "x&nbsp;y,x y", "&amp;quot;,\"",
            "&#x41;&#66;,AB", "&#99999999;,&#99999999;", "&#xD800;,&#xD800;", "it&#146;s,it’s", "&;,&;" })
    void references(String written, String settled) {
        assertThat(Settling.settle(written)).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource({ "<p>One</p><p>two</p>,'One\n\ntwo'", "a <b>bold</b> word,a bold word",
            "x<script type='t'>if (a<b) { }</script>y,xy", "x<SCRIPT>never closed,x", "a<!-- note -->b,ab",
            "<!-- open,<!-- open", "3 < 4 > 2,3 < 4 > 2", "<<Report>> says,<<Report>> says", "a <br,a <br",
            "<a href=\"x\">link</a>,link", "&lt;br&gt;x,x" })
    void tags(String written, String settled) {
        assertThat(Settling.settle(written)).isEqualTo(settled);
    }

    @Test
    void lowerCaseMadeWithoutKnowledgeOfTurkish() {
        assertThat(Settling.settle("i\u0307stanbul")).isEqualTo("istanbul");
        assertThat(Settling.settle("I\u0307stanbul")).isEqualTo("İstanbul");
    }

    @Test
    void emptyLinesAreAtMostOneInARow() {
        assertThat(Settling.settle("\n\n Title \n \n\n\nText\n\n")).isEqualTo("Title\n\nText");
        assertThat(Settling.settle(" \n\u200B\t")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>", "<!--", "<", "</", "<a ", "&", "&amp;", "&#", "\u0301\u0323", "\r", " ", "\u00AD",
            "<p>", "i\u0307" })
    void timeGrowsNoFasterThanTheText(String piece) {
        String million = piece.repeat(1_000_000 / piece.length());
        assertTimeout(Duration.ofSeconds(10), () -> Settling.settle(million));
    }
}
