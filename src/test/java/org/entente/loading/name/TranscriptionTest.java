package org.entente.loading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reading.Language.AZ;
import static org.entente.reading.Language.EN;
import static org.entente.reading.Language.RU;
import static org.entente.reading.Language.TR;

import java.util.Collections;

import org.entente.reading.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptionTest {

    private static final Transcription TRANSCRIPTION = Transcription.load();

    @ParameterizedTest
    @CsvSource({
            "AZ, Ceyhun Bayramov, RU, Джейхун Байрамов",
            "AZ, Ceyhun Bayramov, EN, Jeyhun Bayramov",
            "AZ, Elşən Həsənov, RU, Эльшан Гасанов",
            "AZ, Şahin Mustafayev, EN, Shahin Mustafayev",
            "RU, Шахин Мустафаев, TR, Şahin Mustafayev",
            "AZ, Vüqar Mustafayev, EN, Vugar Mustafayev",
            "AZ, Aqil Həsənov, RU, Агиль Гасанов",
            "RU, Айхан Гаджизаде, EN, Aykhan Hajizada",
            "AZ, İrakli Kobaxidze, TR, İrakli Kobahidze",
            "RU, Ираклий Гарибашвили, EN, Irakli Garibashvili",
            "AZ, İrakli Qaribaşvili, TR, İrakli Garibaşvili",
            "TR, Nikol Paşinyan, RU, Никол Пашинян",
            "EN, Nikol Pashinyan, AZ, Nikol Paşinyan",
            "RU, Шавкат Мирзиёев, TR, Şevket Mirziyoyev",
            "EN, Shavkat Mirziyoyev, RU, Шавкат Мирзиёев",
            "RU, Виктор Хренин, EN, Viktor Khrenin",
            "TR, Casim bin Seyf es-Suleyti, EN, Jassim bin Saif al-Sulaiti",
            "EN, Abdul Latif Rashid, TR, Abdüllatif Reşid",
            "AZ, Rəşad Nəbiyev, EN, Rashad Nabiyev",
            "EN, Bayramov Jeyhun, AZ, Ceyhun Bayramov",
    })
    void soundsAlike(Language one, String name, Language other, String otherName) {
        assertThat(TRANSCRIPTION.spoken(name, one).sounds())
                .containsAnyElementsOf(TRANSCRIPTION.spoken(otherName, other).sounds());
    }

    @ParameterizedTest
    @CsvSource({
            "TR, Mevlüt Çavuşoğlu, RU, Мевлют Чавушоглу",
            "TR, Bahtiyar Saidov, EN, Bakhtiyor Saidov",
            "RU, Илья Дарчиашвили, AZ, İlya Darçiaşvili",
    })
    void hasTheSameConsonants(Language one, String name, Language other, String otherName) {
        assertThat(TRANSCRIPTION.spoken(name, one).bones())
                .containsAnyElementsOf(TRANSCRIPTION.spoken(otherName, other).bones());
    }

    @ParameterizedTest
    @CsvSource({
            "AZ, Zakir Həsənov, AZ, Aqil Həsənov",
            "AZ, İlham Əliyev, AZ, Mehriban Əliyeva",
            "AZ, Zakir Həsənov, RU, Закир Гусейнов",
            "AZ, Rəşad Nəbiyev, AZ, Rəşid Nəbiyev",
            "RU, Алексей Журавлев, RU, Олег Журавлев",
            "RU, Самед Алиев, RU, Самед Алиева",
    })
    void soundsDifferent(Language one, String name, Language other, String otherName) {
        assertThat(Collections.disjoint(TRANSCRIPTION.spoken(name, one).sounds(),
                TRANSCRIPTION.spoken(otherName, other).sounds())).isTrue();
    }

    @Test
    void knowsAWomansSurnameByItsConsonantsToo() {
        assertThat(TRANSCRIPTION.spoken("Əliyev", AZ).bones()).doesNotContainAnyElementsOf(
                TRANSCRIPTION.spoken("Алиева", RU).bones());
        assertThat(TRANSCRIPTION.spoken("Əliyeva", AZ).bones()).containsAnyElementsOf(
                TRANSCRIPTION.spoken("Алиева", RU).bones());
    }

    @Test
    void findsInitialsAndSurnamesInFullNames() {
        SpokenName full = TRANSCRIPTION.spoken("Ceyhun Bayramov", AZ);
        assertThat(TRANSCRIPTION.spoken("C.Bayramov", AZ).isPartOf(full)).isTrue();
        assertThat(TRANSCRIPTION.spoken("Дж. Байрамов", RU).isPartOf(full)).isTrue();
        assertThat(TRANSCRIPTION.spoken("Байрамов", RU).isPartOf(full)).isTrue();
        assertThat(TRANSCRIPTION.spoken("V.Bayramov", AZ).isPartOf(full)).isFalse();
        assertThat(TRANSCRIPTION.spoken("Ceyhun", AZ).isPartOf(full)).isFalse();
        assertThat(TRANSCRIPTION.spoken("Tayyip Erdoğan", TR)
                .isPartOf(TRANSCRIPTION.spoken("Recep Tayyip Erdogan", EN))).isTrue();
    }

    @Test
    void writesNamesInCyrillic() {
        assertThat(TRANSCRIPTION.inCyrillic("Jeyhun Bayramov")).isEqualTo("Джейхун Байрамов");
        assertThat(TRANSCRIPTION.inCyrillic("Shahin Mustafayev")).isEqualTo("Шахин Мустафаев");
        assertThat(TRANSCRIPTION.inCyrillic("Kassym-Jomart Tokayev")).isEqualTo("Кассым-Джомарт Токаев");
        assertThat(TRANSCRIPTION.inCyrillic("Nikol Pashinyan")).isEqualTo("Никол Пашинян");
    }
}
