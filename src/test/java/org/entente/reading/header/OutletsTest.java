package org.entente.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.reading.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "AZ|\"Report\" xəbər verir ki, heyət gəlib.|Report",
            "AZ|APA nazirliyə istinadən xəbər verir ki, heyət gəlib.|APA",
            "AZ|Bu barədə nazirlikdən Trend-ə məlumat verilib.|Trend",
            "AZ|Oxu.az xəbər verir ki, heyət gəlib.|Oxu.az",
            "AZ|\"Yeni Körpü\" xəbər verir ki, heyət gəlib.|Yeni Körpü",
            "AZ|Korpu.az xəbər verir ki, heyət gəlib.|Korpu.az",
            "AZ|\"Körpü\" layihəsi haqqında nazirlik xəbər verir.|-",
            "RU|Как сообщает Report, делегация прибыла.|Report",
            "RU|Делегация прибыла, передает корреспондент ТАСС.|ТАСС",
            "RU|Об этом пишет «Новый мост».|Новый мост",
            "RU|АСТАНА. KAZINFORM – Делегация прибыла.|Kazinform",
            "RU|МИНСК, 3 мая. /БЕЛТА/. Делегация прибыла.|БЕЛТА",
            "RU|Как сообщили в министерстве, делегация прибыла.|-",
            "TR|İHA'nın haberine göre heyet geldi.|İHA",
            "TR|AA muhabirinin edindiği bilgiye göre heyet geldi.|AA",
            "TR|Bakan, sabah saatlerinde geldiklerini bildirdi.|-",
            "EN|The talks opened on Friday, Civil.ge reports.|Civil.ge",
            "EN|TASHKENT (UzA) - The talks opened.|UzA",
            "EN|LONDON, May 3 (Reuters) - The talks opened.|Reuters",
            "EN|Anadolu Agency reports that the talks opened.|Anadolu Agency",
            "AZ|Nazirlikdən Korpu.az-a verilən məlumata görə, heyət gəlib.|Korpu.az",
            "AZ|Bizim Dünya xəbər verir ki, heyət gəlib.|Bizim Dünya",
            "AZ|\"Körpü\" qəzeti xəbər verir ki, heyət gəlib.|Körpü",
            "AZ|Nəqliyyat Nazirliyi xəbər verir ki, heyət gəlib.|-",
            "AZ|TASS-a istinadən xəbər verilir ki, heyət gəlib.|TASS",
            "AZ|\"Report\" \"Reuters\"ə istinadən xəbər verir ki, heyət gəlib.|Report",
            "RU|Переговоры начались, сообщает BridgeTime.|BridgeTime",
            "RU|Об этом сообщает агентство «Мост».|Мост",
            "RU|Об этом сообщает МИД.|-",
            "RU|По данным Интерфакса, переговоры начались.|Интерфакс",
            "RU|МОСКВА, 3 мая - РИА Новости, Иван Мостов. Делегация прибыла.|РИА Новости",
            "RU|ДУШАНБЕ, 03.05.2023. /НИАТ «Ховар»/. Делегация прибыла.|Ховар",
            "RU|Министр передал «Новому мосту» подарок.|-",
            "TR|Anadolu Ajansının haberine göre heyet geldi.|Anadolu Ajansı",
            "TR|Köprü gazetesinin haberine göre heyet geldi.|-",
            "TR|Bakan, İHA'ya konuştu ve heyetin geldiğini söyledi.|İHA",
            "EN|Accra, May 3, GNA - The talks opened.|GNA",
            "EN|RIVERTOWN, May 3 (BridgeNews) -- The talks opened.|BridgeNews",
            "EN|RIVERTOWN (Riverland) - The talks opened.|-",
            "EN|The talks opened, the Bridge Times reports.|-",
            "EN|The talks opened, Bridge Times reports.|Bridge Times",
            "EN|The minister told Reuters that the talks had opened.|Reuters",
            "EN|The minister told the parliament that the talks had opened.|-",
            "EN|The trend reports of the ministry are late.|-",
            "EN|He told this paper that he reports to no one.|-" })
    void creditedInTheText(Language language, String sentence, String outlet) {
        assertThat(Pages.read(language, "Title of the item stands here\n" + sentence).header().outlet()).isEqualTo(outlet);
    }

    @Test
    void theFirstCreditStands() {
        assertThat(Pages.read(Language.RU, "Заголовок\nКак сообщает Report со ссылкой на ТАСС, мост открыт.").header().outlet())
                .isEqualTo("Report");
    }

    @Test
    void theOwnPaperStandsBeforeTheSourceThatItCites() {
        assertThat(Pages.read(Language.EN, "Title\nAccording to TASS, the bridge is open, Trend reports.").header().outlet())
                .isEqualTo("Trend");
        assertThat(Pages.read(Language.RU, "Заголовок\nСо ссылкой на ТАСС сообщается, что мост открыт.").header().outlet())
                .isEqualTo("ТАСС");
    }

    @Test
    void aSignatureCreditsWhereNoSentenceDoes() {
        assertThat(Pages.read(Language.TR, "Köprü açıldı\nBakanlık, köprünün dün sabah törenle açıldığını bildirdi. (DHA)")
                .header()
                .outlet()).isEqualTo("DHA");
        assertThat(
                Pages.read(Language.EN, "Bridge opens\nThe bridge opened on Friday.\n(Source: Bridge Post)").header().outlet())
                .isEqualTo("Bridge Post");
    }

    @Test
    void aDatelineOfItsOwnCredits() {
        assertThat(
                Pages.read(Language.EN, "Bridge opens at last\n\nBAKU, May 3, AZERTAC\n\nThe bridge opened on Friday morning.")
                        .header()
                        .outlet())
                .isEqualTo("AZERTAC");
    }

    @Test
    void aLabelNamesTheSource() {
        assertThat(Pages.read(Language.AZ, "Körpü açılıb\nKörpü dünən səhər açılıb.\nMənbə: APA").header().outlet())
                .isEqualTo("APA");
    }

    @Test
    void furnitureCreditsNobody() {
        assertThat(Pages
                .read(Language.AZ, "Körpü açılıb\nKörpü dünən səhər açılıb.\nSon xəbərlər\nTrend xəbər verir ki, yağış yağıb.")
                .header()
                .outlet()).isNull();
    }
}
