package org.entente.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.entente.reading.Language;
import org.entente.reading.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateFinderTest {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);
    private static final DateFinder DATES = new DateFinder(new Calendar());

    private static List<DateFinder.Found> find(Language language, String text, LocalDate published) {
        return DATES.find(language, Fold.of(text), 0, text.length(), published);
    }

    private static String dates(Language language, String text, LocalDate published) {
        return String.join(" ", find(language, text, published).stream().map(f -> f.date().toString()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "AZ|Saziş 3 sentyabr 2019-cu ildə bağlanıb|2019-09-03",
            "AZ|Saziş 2019-cu il sentyabrın 3-də bağlanıb|2019-09-03",
            "AZ|Saziş 2019-cu il 3 sentyabr tarixində bağlanıb|2019-09-03",
            "AZ|Saziş 03.09.2019 tarixlidir|2019-09-03",
            "AZ|Saziş 2019-cu ilin sentyabrında bağlanıb|2019-09",
            "AZ|Saziş 2019-cu ilin sentyabr ayında bağlanıb|2019-09",
            "AZ|Saziş 2019-cu ildə bağlanıb|2019",
            "AZ|IYULUN 7-DƏ İMZALANIB. 2021-CI ILDƏ|2021",
            "RU|Договор подписан 3 сентября 2019 года|2019-09-03",
            "RU|Договор подписан в сентябре 2019 г.|2019-09",
            "RU|Договор подписан в 2019 году|2019",
            "RU|Договор от 03.09.2019 продлен|2019-09-03",
            "RU|Это решено 2019-09-03 в Вене|2019-09-03",
            "TR|Anlaşma 3 Eylül 2019'da imzalandı|2019-09-03",
            "TR|Anlaşma 2019 yılının Eylül ayında imzalandı|2019-09",
            "TR|Anlaşma Eylül 2019'da imzalandı|2019-09",
            "TR|Anlaşma 2019'da imzalandı|2019",
            "TR|Anlaşma 2019 yılında imzalandı|2019",
            "EN|The accord of 3 September 2019 holds|2019-09-03",
            "EN|It was signed on September 3rd, 2019|2019-09-03",
            "EN|It was signed on Sept. 3, 2019|2019-09-03",
            "EN|It was signed in September 2019|2019-09",
            "EN|It was signed in 2019|2019",
            "EN|It was signed on 03-09-2019|2019-09-03",
            "EN|It was signed on 03-Sep-2019|2019-09-03",
            "EN|It was signed on 25/09/2019|2019-09-25",
            "EN|It was signed on 9/25/2019|2019-09-25",
            "EN|It was signed on Mar. 3, 2019|2019-03-03",
            "RU|Соглашение (Вена, 2019) продлено|2019",
            "AZ|Saziş 03-09-2019 tarixlidir|2019-09-03" })
    void toldInFull(Language language, String text, String date) {
        assertThat(dates(language, text, null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "AZ|Sənəd martın 9-da imzalanıb|2024-03-09",
            "AZ|Sənəd 9 mart tarixində imzalanıb|2024-03-09",
            "AZ|Sənəd noyabrda imzalanıb|2023-11",
            "AZ|Sənəd bu il martın 9-da imzalanıb|2024-03-09",
            "AZ|Sənəd ötən il martın 9-da imzalanıb|2023-03-09",
            "AZ|Sənəd keçən ilin dekabrında imzalanıb|2023-12",
            "AZ|Sənəd bu gün imzalanıb|2024-05-15",
            "AZ|Dünənki görüşdə|2024-05-14",
            "AZ|Ötən ay|2024-04",
            "AZ|Sənəd bu il imzalanıb|2024",
            "AZ|Sənəd cümə axşamı günü imzalanıb|2024-05-09",
            "RU|Документ подписан 9 марта|2024-03-09",
            "RU|Документ подписан 9 декабря|2023-12-09",
            "RU|Документ подписан 9 декабря прошлого года|2023-12-09",
            "RU|Документ подписан в декабре прошлого года|2023-12",
            "RU|Документ подписан в марте|2024-03",
            "RU|Документ подписан вчера|2024-05-14",
            "RU|Документ подписан в среду|2024-05-15",
            "RU|Документ подписан в минувшую пятницу|2024-05-10",
            "RU|Документ подписан в прошлом году|2023",
            "TR|Belge 9 Mart'ta imzalandı|2024-03-09",
            "TR|Belge geçen yıl 9 Mart'ta imzalandı|2023-03-09",
            "TR|Belge geçen yılın mart ayında imzalandı|2023-03",
            "TR|Belge kasımda imzalandı|2023-11",
            "TR|Belge salı günü imzalandı|2024-05-14",
            "TR|Bugünkü törende|2024-05-15",
            "TR|Belge geçen ay imzalandı|2024-04",
            "EN|It was signed on March 9|2024-03-09",
            "EN|It was signed on 9 March last year|2023-03-09",
            "EN|It was signed in November|2023-11",
            "EN|It was signed on Tuesday|2024-05-14",
            "EN|It was signed yesterday|2024-05-14",
            "EN|It was signed last month|2024-04" })
    void toldByReferenceToPublication(Language language, String text, String date) {
        assertThat(dates(language, text, PUBLISHED)).isEqualTo(date);
        assertThat(dates(language, text, null)).as("publication not known").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "AZ|Sammit noyabrın 9-da keçiriləcək|2024-11-09",
            "RU|Встреча состоится 9 ноября|2024-11-09",
            "TR|Zirve 9 Kasım'da yapılacak|2024-11-09",
            "EN|The summit will open on January 9|2024-01-09",
            "EN|They meet on May 20|2024-05-20",
            "EN|They meet in June|2024-06",
            "EN|They met on June 20|2023-06-20" })
    void daysToCome(Language language, String text, String date) {
        assertThat(dates(language, text, PUBLISHED)).isEqualTo(date);
    }

    @Test
    void anotherYearIsNearer() {
        LocalDate december = LocalDate.of(2024, 12, 10);
        assertThat(dates(Language.EN, "Talks will open in February", december)).isEqualTo("2025-02");
        assertThat(dates(Language.EN, "Talks opened in February", december)).isEqualTo("2024-02");
        assertThat(dates(Language.EN, "Talks opened on 29 December", LocalDate.of(2025, 1, 3))).isEqualTo("2024-12-29");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "AZ|2024-2026-cı illər üçün proqram", "AZ|2025-ci il üçün plan", "AZ|2019-cu ildən bəri",
            "AZ|Gələn il açılacaq", "AZ|Aprelin 4-5-də", "AZ|İyunun 9-dək", "AZ|Bu günlərdə", "AZ|31.02.2024",
            "RU|программа до 2030 года", "RU|план на 2024-2026 годы", "RU|рассмотрит до 15 июня", "RU|накануне",
            "RU|на следующей неделе", "RU|10 маршрутов", "RU|15 маек", "RU|к 2027 году",
            "TR|2025 yılı için plan", "TR|gelecek yıl", "TR|15 Haziran'a kadar", "TR|2030'a kadar",
            "EN|by 2030", "EN|Article 15 may be applied", "EN|next Monday", "EN|until June 3", "EN|last week",
            "EN|since 2019", "EN|March 5-6", "EN|31 February 2024", "EN|on Mondays", "EN|40.12.2024", "EN|99 98 97" })
    void noDates(Language language, String text) {
        assertThat(dates(language, text, PUBLISHED)).isEmpty();
    }

    @Test
    void spansCoverTheWordsOfTheDate() {
        String text = "Heyət 9 Mart 2021'de geldi, dün ayrıldı.";
        assertThat(find(Language.TR, text, PUBLISHED).stream().map(f -> text.substring(f.start(), f.end())))
                .containsExactly("9 Mart 2021", "dün");
        assertThat(find(Language.TR, text, PUBLISHED)).allMatch(DateFinder.Found::yearTold);
        assertThat(find(Language.TR, "9 Mart'ta", PUBLISHED)).noneMatch(DateFinder.Found::yearTold);
    }

    @Property(tries = 300)
    void foundInOrderInsideTheStretch(@ForAll("texts") String text, @ForAll Language language) {
        int from = text.length() / 4;
        int behind = from;
        for (DateFinder.Found found : DATES.find(language, Fold.of(text), from, text.length(), PUBLISHED)) {
            assertThat(found.start()).isGreaterThanOrEqualTo(behind);
            assertThat(found.end()).isGreaterThan(found.start()).isLessThanOrEqualTo(text.length());
            behind = found.end();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("12", "3", "2024", "31", "mart", "may", "мая", "в", "года", "on", "Monday", "dün", "bugün",
                "-ci il", "in", "geçen yıl", ".", ",", "-", "x", "noyabrın", "-də", "последние").list().ofMaxSize(25)
                .map(parts -> String.join(" ", parts).replace(" -", "-").replace(" .", "."));
    }
}
