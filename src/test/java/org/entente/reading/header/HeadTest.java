package org.entente.reading.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reading.Language.AZ;
import static org.entente.reading.Language.EN;
import static org.entente.reading.Language.TR;

import java.time.LocalDate;
import java.time.LocalTime;

import org.entente.reading.Header;
import org.entente.reading.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {

    private static final String BODY = "\nHeyət dünən axşam paytaxta gəlib, səhər isə danışıqlara başlayıb və iki saat söhbət edib.\n"
            + "Danışıqlar sabah da davam edəcək, sonra tərəflər mətbuat qarşısına çıxacaqlar.";
    private static final String TITLE = "Heyət paytaxtda danışıqlara başlayıb";
    private static final LocalDate DAY = LocalDate.of(2023, 11, 3);

    private static Header header(Language language, String head) {
        Page page = Pages.read(language, head + BODY);
        assertThat(page.blocks().stream().filter(b -> b.kind() != Block.Kind.TITLE)).as("nothing of the head is body")
                .hasSize(2);
        return page.header();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            " date 2023-11-03 " + TITLE,
            " date 2023-11-03 " + TITLE + "\n- 3 noyabr, 2023\n- 18:40",
            " date 2023-11 " + TITLE + "\nSiyasət\n18:40 3 Noyabr 2023",
            "# " + TITLE + "\n\n• 3 noyabr, 2023\n• 18:40",
            TITLE + "\n03.11.2023",
            TITLE + "\n03.11.2023 18:40",
            "Siyasət\n3 noyabr 2023, 18:40\n" + TITLE,
            TITLE + "\n\nXarici siyasət\n  • 3 noyabr, 2023\n  • 18:40\n" + TITLE,
            "Qafqaz və biz\n" + TITLE + "\n3 noyabr 2023",
            "Ana səhifə / Siyasət\n" + TITLE + "\n3 noyabr 2023, cümə, 18:40",
            TITLE + "\nDərc olunub: 3 noyabr 2023 18:40 | Oxunub: 415\nFoto: Agentlik",
            TITLE + "\nPaylaş: Facebook | Telegram\n2023-11-03 18:40\nBaxış: 77",
            TITLE + "\n18:40 3 noyabr 2023 (yenilənib: 19:05 3 noyabr 2023)\nAygün Kərimova",
            "date 2023-11-03\n" + TITLE,
            TITLE + "\n\nBAKI, 3 noyabr 2023\n",
            " date 2023-11-03 + ↺ − 16 px\n" + TITLE,
            " date 2023-11-03 Сайт президента\n" + TITLE,
            " date 2023-11-03 03.11.2023, 18:40 1742\n" + TITLE,
            "AZ\n" + TITLE + "\n3 Noyabr 2023 18:40 / Siyasət",
            "USD/AZN\n1.7000\n" + TITLE + "\n03.11.23 18:40",
            TITLE + "\nParis səfirliyi 03.11.2023",
            TITLE + "\nTarix: 03-11-2023" })
    void titleAndDayInEveryOrder(String head) {
        assertThat(header(AZ, head)).extracting(Header::title, Header::publishedOn).containsExactly(TITLE, DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "RU|Делегация начала переговоры|3 ноября 2023 г. 18:40",
            "RU|Делегация начала переговоры|3 ноября 2023, 18:40 МСК",
            "RU|Делегация начала переговоры|Пятница, 3 ноября 2023 18:40",
            "RU|Делегация начала переговоры|Опубликовано: 03.11.2023 в 18:40",
            "TR|Heyet görüşmelere başladı|3 Kasım 2023 Cuma 18:40",
            "TR|Heyet görüşmelere başladı|Giriş Tarihi: 3.11.2023 18:40 Son Güncelleme: 3.11.2023 19:12",
            "TR|Heyet görüşmelere başladı|03/11/2023 - 18:40",
            "EN|Delegation opens its talks|November 3, 2023 18:40",
            "EN|Delegation opens its talks|Published: Friday, 3 November 2023, 18:40 GMT",
            "EN|Delegation opens its talks|Nov. 3, 2023 at 18:40",
            "EN|Delegation opens its talks|Date: 18:40, 03-11-2023.",
            "EN|Delegation opens its talks|03-Nov-2023 18:40 GMT+4" })
    void dayAndTimeInEveryLanguage(Language language, String title, String stamp) {
        assertThat(header(language, title + "\n" + stamp))
                .isEqualTo(new Header(title, DAY, LocalTime.of(18, 40), null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "RU|Делегация начала переговоры|3 ноября, 18:40",
            "EN|Delegation opens its talks|3 November",
            "AZ|Heyət danışıqlara başlayıb|Bu gün, 18:40", "AZ|Heyət danışıqlara başlayıb|dünən 18:40" })
    void aDayWithoutItsYearIsUnknown(Language language, String title, String stamp) {
        assertThat(header(language, title + "\n" + stamp)).extracting(Header::title, Header::publishedOn)
                .containsExactly(title, null);
    }

    @Test
    void theFirstSentenceOfRunningTextIsNoTitle() {
        String text = " date 2023-11-03 Heyət dünən axşam paytaxta gəlib və danışıqlara başlayıb.\n\nSəhər ikinci görüş olub.";
        assertThat(Pages.read(AZ, text).header()).isEqualTo(new Header(null, DAY, null, null));
        assertThat(Pages.blocks(AZ, text)).containsExactly("Heyət dünən axşam paytaxta gəlib və danışıqlara başlayıb.",
                "Səhər ikinci görüş olub.");
        assertThat(Pages.read(AZ, "Heyət gəlib.\nSonra gedib.").header().title()).isNull();
    }

    @Test
    void aSentenceThatStandsTwiceIsTheTitle() {
        String title = TITLE + ".";
        assertThat(header(AZ, title + "\n3 noyabr 2023\n" + title)).extracting(Header::title, Header::publishedOn)
                .containsExactly(title, DAY);
    }

    @Test
    void aLeadMayStandBetweenTitleAndDay() {
        String text = TITLE + "\nGörüş axşam başlayıb.\n3 noyabr 2023" + BODY;
        assertThat(Pages.read(AZ, text).header()).extracting(Header::title, Header::publishedOn).containsExactly(TITLE, DAY);
        assertThat(Pages.blocks(AZ, text)).hasSize(4).contains("Görüş axşam başlayıb.");
    }

    @Test
    void dayAndMonthThatCannotBeToldApartTellNoDay() {
        assertThat(header(EN, "Delegation opens its talks\n03/11/2023").publishedOn()).isNull();
        assertThat(header(EN, "Delegation opens its talks\n11/23/2023").publishedOn()).isEqualTo(LocalDate.of(2023, 11, 23));
    }

    @Test
    void titlesWithQuestionsQuotesAndInCapitals() {
        assertThat(Pages.read(TR, "Barış yakın mı?" + BODY).header().title()).isEqualTo("Barış yakın mı?");
        assertThat(Pages.read(TR, "BAKAN: \"YOL AÇIK\"" + BODY).header().title()).isEqualTo("BAKAN: \"YOL AÇIK\"");
        assertThat(Pages.read(TR, "# Bakan konuştu." + BODY).header().title()).isEqualTo("Bakan konuştu.");
    }

    @Test
    void aShortTitleIsNotTakenForASection() {
        assertThat(Pages.read(AZ, "Saziş imzalanıb" + BODY).header().title()).isEqualTo("Saziş imzalanıb");
        assertThat(Pages.read(AZ, "Saziş imzalanıb\n03.11.2023\nSaziş imzalanıb" + BODY).header().title())
                .isEqualTo("Saziş imzalanıb");
    }

    @Test
    void theDatelineTellsTheDayWhenNothingElseDoes() {
        String text = "Talks open in the capital\nLIMA, 3 November 2023 (Agency) - The talks opened on Friday with a short ceremony.";
        assertThat(Pages.read(EN, text).header().publishedOn()).isEqualTo(DAY);
        String without = "Talks open in the capital\nLIMA, 3 November - The talks opened on Friday with a short ceremony.";
        assertThat(Pages.read(EN, without).header().publishedOn()).isNull();
    }

    @Test
    void aDayOfTheTextIsNoDayOfPublication() {
        assertThat(Pages.read(EN, "Talks open in the capital\nThe accord of 3 November 2023 is in force and will be kept.")
                .header()
                .publishedOn()).isNull();
    }

    @Test
    void aPageWithoutALine() {
        assertThat(Pages.read(EN, "")).isEqualTo(new Page(new Header(null, null, null, null), java.util.List.of()));
    }
}
