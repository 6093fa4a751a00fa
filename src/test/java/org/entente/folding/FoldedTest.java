package org.entente.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FoldedTest {

    private static final String LETTERS = "abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ"
            + "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯâîûšžéüßø’'- ";

    @ParameterizedTest
    @CsvSource({ "aliyev, Əliyev, Алиев", "İlham, Ильхам, ILHAM", "ёлка, Елка, ЁЛКА",
            "Shusha, Şuşa, Шуша", "Susa, Şuşa, Шуша", "Cavusoglu, Çavuşoğlu, Чавушоглу", "mudafie, müdafiə, MUDAFIE",
            "Eliyev, Əliyev, ELİYEV", "Zelenskyy, Зеленский, Zelenskiy", "Bayramov, Байрамов, BAYRAMOV",
            "Pashinyan, Paşinyan, Пашинян", "Nazarbayev, Назарбаев, NAZARBAYEV", "Azerbaijan, Азербайджан, azerbaijan",
            "Khazar, Хазар, Xəzər", "Yerevan, Ереван, YEREVAN", "Erdogan, Erdoğan, Эрдоган", "Cəfərov, Джафаров, Jafarov",
            "Tbilisi, თბილისი, Тбилиси", "d’Ivoire, dIvoire, d'ivoire" })
    void spellingsMeet(String one, String other, String third) {
        for (String spelling : List.of(other, third)) {
            Set<List<String>> shared = new HashSet<>(Folded.of(one).spellings());
            shared.retainAll(Folded.of(spelling).spellings());
            assertThat(shared).as("%s as %s", Folded.of(one), Folded.of(spelling)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({ "charter, Carter", "ship, sip", "case, chase", "year, ear", "save, shave", "met, meet", "west, vest",
            "Iran, Iraq", "душа, суша" })
    void otherWordsDoNot(String one, String other) {
        Set<List<String>> shared = new HashSet<>(Folded.of(one).spellings());
        shared.retainAll(Folded.of(other).spellings());
        assertThat(shared).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "!!", "%_\\", "’", "ь", "\u0301", "\u200b", "\ud83d\ude00" })
    void thereAreTextsWithoutWords(String text) {
        assertThat(Folded.of(text).isEmpty()).as("%s", Folded.of(text)).isTrue();
    }

    @Test
    void lettersOfOneSort() {
        assertThat(List.of("I", "İ", "ı", "i")).extracting(FoldedTest::text).containsOnly("i");
    }

    @Test
    void wordsAreParted() {
        assertThat(Folded.of("G7: АБВ-2026, «NATO»\tEU").spellings()).first()
                .isEqualTo(List.of("g7", "abv", "2026", "nato", "eu"));
        assertThat(Folded.of("北京").spellings()).first().isEqualTo(List.of("bei", "jing"));
    }

    @Property
    void plainWordsOnly(@ForAll String text) {
        Folded folded = Folded.of(text);
        assertThat(folded.spellings()).allSatisfy(words -> assertThat(words).hasSize(folded.size())
                .allMatch(word -> word.matches("[a-z0-9]{1,60}")));
        assertThat(Indexed.column("OFFICIAL", List.of(text))).matches("( (OF[a-z0-9]{1,60}|\\.))+ |  ");
    }

    @Property
    void aFoldStaysAsItIs(@ForAll("texts") String text) {
        for (List<String> words : Folded.of(text).spellings()) {
            assertThat(Folded.of(String.join(" ", words)).spellings()).contains(words);
        }
    }

    @Property
    void typedInAnyWay(@ForAll("texts") String text) {
        assertThat(Folded.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(Folded.of(text));
        assertThat(Folded.of(Normalizer.normalize(text, Normalizer.Form.NFC))).isEqualTo(Folded.of(text));
    }

    @Property
    void inAnyCaseAndWithoutMarks(@ForAll("texts") String text) {
        assertThat(text(text.toUpperCase(Locale.ROOT))).isEqualTo(text(text));
        assertThat(text(text.toLowerCase(Locale.ROOT))).isEqualTo(text(text));
        String bare = Normalizer.normalize(text.replace("й", "y").replace("Й", "y"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        assertThat(text(bare)).isEqualTo(text(text));
    }

    @Property
    void aPartFoldsToAPart(@ForAll("texts") String text, @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(max = 30) int to) {
        String part = text.substring(Math.min(Math.min(from, to), text.length()), Math.min(Math.max(from, to), text.length()));
        assertThat(text(text)).contains(text(part));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(LETTERS.toCharArray()).ofMaxLength(30);
    }

    /** @return the fold letter by letter */
    private static String text(String text) {
        return Folded.of(text).spellings().stream().limit(1).flatMap(List::stream).collect(Collectors.joining(" "));
    }
}
