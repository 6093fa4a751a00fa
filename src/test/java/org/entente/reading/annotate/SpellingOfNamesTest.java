package org.entente.reading.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.entente.reading.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names out of their declension, and into English letters. */
class SpellingOfNamesTest {

    @ParameterizedTest
    @CsvSource({ "Цинь Ган, CN, Qin Gang", "Чжао Лэцзи, CN, Zhao Leji", "Ван Вэньтао, CN, Wang Wentao",
            "Ли Цян, CN, Li Qiang",
            "Лю Цзяньчао, CN, Liu Jianchao", "Хаяси Ёсимаса, JP, Hayashi Yoshimasa",
            "Жээнбек Кулубаев, KG, Jeenbek Kulubaev", "Баттулга Жамбалдорж, MN, Battulga Jambaldorj",
            "Сергей Глазьев, RU, Sergei Glazev", "Джеймс Клеверли, GB, James Kleverli" })
    void writesRussianSpellingInEnglish(String written, String country, String english) {
        assertThat(Romanisation.of(List.of(written.split(" ")), Language.RU, country)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({ "Петером Сийярто, INSTRUMENTAL, Петер Сийярто", "Анной Кук, INSTRUMENTAL, Анна Кук",
            "Марии Захаровой, GENITIVE, Мария Захарова", "Дениса Шмыгаля, GENITIVE, Денис Шмыгаль",
            "Марию Захарову, GENITIVE, Мария Захарова",
            "Жозепу Боррелю, DATIVE, Жозеп Боррель", "Робером Дюсе, INSTRUMENTAL, Робер Дюсе",
            "Дмитрию Пескову, DATIVE, Дмитрий Песков", "Радославом Сикорским, INSTRUMENTAL, Радослав Сикорский",
            "Абдуллы Арипова, GENITIVE, Абдулла Арипов" })
    void undoesTheRussianDeclension(String written, RussianCase grammatical, String nominative) {
        List<String> words = List.of(written.split(" "));
        assertThat(String.join(" ", new Nominative(Language.RU).of(words, grammatical, false, false))).isEqualTo(nominative);
    }

    @ParameterizedTest
    @CsvSource({ "Radoslav Sikorskinin, Radoslav Sikorski", "Nikol Paşinyanın, Nikol Paşinyan",
            "Elina Valtonen, Elina Valtonen",
            "Mariya Zaxarova, Mariya Zaxarova", "Məhəmməd Rzayevə, Məhəmməd Rzayev",
            "Yuliya Sviridenkonun, Yuliya Sviridenko" })
    void takesAzerbaijaniSuffixesOff(String written, String nominative) {
        List<String> words = List.of(written.split(" "));
        assertThat(String.join(" ", new Nominative(Language.AZ).of(words, null, false, false))).isEqualTo(nominative);
    }
}
