package org.entente.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reading.Language.AZ;
import static org.entente.reading.Language.EN;
import static org.entente.reading.Language.RU;
import static org.entente.reading.Language.TR;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;

import org.entente.reading.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SentencesTest {

    @Test
    void initialsEndNoSentence() {
        assertCut(AZ, "Görüşdə S.Nuri çıxış edib.| Sonra R. Kamal danışıb.");
        assertCut(RU, "Слово взял Д. Петренко.| Дж. Мартин не выступал.");
        assertCut(EN, "J. F. Lane signed.| So did Mr. Cole.");
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertCut(TR, "Prof. Dr. Aslan konuştu.| Doç. Dr. Er ise sustu.");
        assertCut(RU, "Договор от 5 мая 2019 г. Стороны продлили в театре им. Пушкина.| Затем разъехались.");
        assertCut(EN, "Gen. Hart met Lt. Col. Boyd.| No. 5 is open.| She said no. |Then she left.");
    }

    @Test
    void ordinalsEndNoSentence() {
        assertCut(TR, "Meclisin 27. Dönem vekilleri geldi.| XV. Zirve bitti.");
        assertCut(AZ, "Onların sayı 15.| Prezident razıdır.");
        assertCut(EN, "He serves King Oskar II.| The court agreed.");
    }

    @Test
    void numbersAndSiteNamesAreWhole() {
        assertCut(AZ, "Xezer.az yazır ki, 03.11.2023 tarixində 1.250 ton göndərilib.");
        assertCut(RU, "Рост составил 2.5 процента.| Так пишет 7.kg.");
    }

    @Test
    void aQuotationsStopDoesNotEndTheSentenceThatGoesOn() {
        assertCut(AZ, "\"Biz hazırıq.\" - deyə nazir bildirib.| O, getdi.");
        assertCut(TR, "\"Hazırız.\" dedi ve ekledi.| Toplantı bitti.");
        assertCut(RU, "«Мы готовы!» — сказал министр.| Он уехал.");
        assertCut(EN, "\"Are we ready?\" he asked.| Nobody knew.");
        assertCut(AZ, "“Yol açıqdır.”, - deyib.");
    }

    @Test
    void aForgottenSpaceStillEndsASentence() {
        assertCut(TR, "Bakan konuştu.|Ardından heyet ayrıldı.");
    }

    @Test
    void oneLetterWordsThatAreWhole() {
        assertCut(AZ, "Bunu edən o.| Sonra heç kim.");
    }

    private static void assertCut(Language language, String marked) {
        String text = marked.replace("|", "");
        List<String> expected = List.of(marked.split("\\|")).stream().map(String::strip).toList();
        assertThat(Sentences.of(language, text, 0, text.length()).stream().map(s -> text.substring(s.start(), s.end())))
                .containsExactlyElementsOf(expected);
    }

    @Property
    void sentencesLieInOrderAndHoldAllThatIsNoSpace(@ForAll("texts") String text, @ForAll Language language) {
        int behind = 0;
        StringBuilder between = new StringBuilder();
        for (Sentences.Sentence sentence : Sentences.of(language, text, 0, text.length())) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(behind);
            assertThat(sentence.end()).isGreaterThan(sentence.start());
            between.append(text, behind, sentence.start());
            behind = sentence.end();
        }
        assertThat(between.append(text.substring(behind))).isBlank();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aBİж1. !?\"»,-—)\n'IXг").ofMaxLength(120);
    }

    @Test
    void aSentenceWithoutEndIsCut() {
        String text = "word ".repeat(5_000);
        assertThat(Sentences.of(EN, text, 0, text.length()))
                .allMatch(s -> s.end() - s.start() <= Sentences.LONGEST + Tokenizer.LONGEST_WORD);
    }

    @ParameterizedTest
    @ValueSource(strings = { ".", "a", ". ", "\"", "A.", ".a", " ", "I" })
    void timeGrowsNoFasterThanTheText(String piece) {
        String million = piece.repeat(1_000_000 / piece.length());
        assertTimeout(Duration.ofSeconds(10), () -> Sentences.of(RU, million, 0, million.length()));
    }
}
