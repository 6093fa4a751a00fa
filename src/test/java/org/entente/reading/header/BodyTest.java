package org.entente.reading.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reading.Language.AZ;
import static org.entente.reading.Language.EN;
import static org.entente.reading.Language.RU;
import static org.entente.reading.Language.TR;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;

import org.entente.reading.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BodyTest {

    private static final String FIRST = "The two delegations met in the morning and spoke for two hours about bridges, roads and ferries.";
    private static final String SECOND = "They will meet again in a month, when the engineers have finished their part of the work.";
    private static final String ITEM = "Delegations meet over bridges\n" + FIRST + "\n" + SECOND + "\n";

    @ParameterizedTest
    @ValueSource(strings = {
            "Последние новости\n19:33\nЗаголовок\nВ мире",
            "Oxşar xəbərlər\nBaşqa xəbər\n12:10",
            "Benzer haberler\nBaşka bir haber",
            "Читайте также:\nДругой заголовок\nЕще один заголовок.",
            "RELATED STORIES\nAnother headline",
            "▶ Most read (5)\nAnother headline",
            "Related news: one headline | another headline",
            "Views: 1 204\nFacebook Twitter Telegram",
            "1 204 views\nShare | Tweet | Copy link",
            "#bridges #roads\nAnother headline",
            "Paylaş: Facebook | WhatsApp\nBaxış sayı: 88",
            "Oxunub: 626\nBaşqa başlıq",
            "Просмотров: 51\nДругой заголовок",
            "London: 12°C, cloudy\nUSD 1,70 | EUR 1,85",
            "Погода в Вене: +21\nКурс валют: USD 90,1 | EUR 98,2",
            "We use cookies on this page. By going on you agree to it.",
            "You must enable JavaScript to read this page in full.",
            "Sayfamızda çerez kullanılmaktadır, ayrıntılar için politikamızı okuyun.",
            "© 2024 Agency. All rights reserved.",
            "12:01\nOne headline\n11:54\nAnother headline\n11:40\nA third",
            "12:01 One headline of the day\n11:54 Another headline of the day",
            "One headline\nAnother headline\nA third headline without a stop" })
    void furnitureBelowTheItemIsCut(String furniture) {
        assertThat(Pages.blocks(EN, ITEM + furniture)).containsExactly("# Delegations meet over bridges", FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Views on the bridge differ: some want it at once, others would rather wait for the ferry's new timetable.",
            "The latest news from the river is good, the ministry said on the same day in a short statement to all.",
            "Related talks on ferries were put off because the engineers had no time to come to the meeting at all.",
            "Share prices of the shipyard rose by two per cent on the news, the exchange reported in the evening.",
            "In the evening it was 12°C, and both ministers walked across the old bridge with their delegations.",
            "At 12:30 the ministers signed the minutes of the meeting and left for the airport without a word." })
    void aParagraphThatOnlyHoldsSuchAWordStays(String paragraph) {
        assertThat(Pages.blocks(EN, ITEM + paragraph + "\nMost read\nAnother headline")).contains(paragraph).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = { "More stories from the river\nFerry breaks down", "Previous article\nFerry breaks down",
            "Latest bridge news\nFerry breaks down",
            "Ferry breaks down\n12:30 May 3, 2023\nTunnel is late\n12:20 May 3, 2023" })
    void headingsOfOtherItemsAreKnownByTheirShape(String foot) {
        String text = "Delegations meet over bridges\n" + FIRST + "\n" + SECOND + "\n" + foot;
        assertThat(Pages.blocks(EN, text)).containsExactly("# Delegations meet over bridges", FIRST, SECOND);
    }

    @Test
    void oneLineOfFurnitureBetweenParagraphsIsSkipped() {
        String text = "Delegations meet over bridges\n" + FIRST + "\nRead also: Ferry breaks down\nPhoto: Agency\n12:30\n"
                + SECOND;
        assertThat(Pages.blocks(EN, text)).containsExactly("# Delegations meet over bridges", FIRST, SECOND);
    }

    @Test
    void titleRepeatedAnywhereIsSkipped() {
        assertThat(Pages.blocks(EN, "# Delegations meet over bridges\n" + FIRST + "\nDELEGATIONS MEET OVER BRIDGES\n" + SECOND))
                .containsExactly("# Delegations meet over bridges", FIRST, SECOND);
    }

    @Test
    void listsAreItems() {
        assertThat(Pages.blocks(TR,
                "Başlık burada\nTaraflar şu alanlarda çalışacak:\n- yol ve köprü;\n• su;\n3. enerji.\nToplantı bitti."))
                .containsExactly("# Başlık burada", "Taraflar şu alanlarda çalışacak:", "* yol ve köprü;", "* su;", "* enerji.",
                        "Toplantı bitti.");
        assertThat(
                Pages.blocks(RU, "Заголовок здесь\nСтороны договорились:\nстроить мосты;\nчинить дороги.\nВстреча окончена."))
                .containsExactly("# Заголовок здесь", "Стороны договорились:", "* строить мосты;", "* чинить дороги.",
                        "Встреча окончена.");
    }

    @Test
    void aDashOfSpeechOpensNoList() {
        assertThat(Pages.blocks(RU, "Заголовок здесь\nМинистр был краток.\n— Мы готовы, — сказал он.\nПотом он уехал."))
                .contains("Мы готовы, — сказал он.").noneMatch(b -> b.startsWith("* "));
        assertThat(Pages.blocks(AZ, "Başlıq budur\nNazir danışıb.\n- Biz hazırıq, - deyə o bildirib.\nSonra gedib."))
                .noneMatch(b -> b.startsWith("* "));
    }

    @Test
    void headingsInsideTheItemStay() {
        String text = "Başlık burada yazıyor\nİlk paragraf burada bitiyor.\nBAKAN, KÖPRÜYÜ GEZDİ\nİkinci paragraf da burada bitiyor.";
        assertThat(Pages.blocks(TR, text)).contains("BAKAN, KÖPRÜYÜ GEZDİ").hasSize(4);
    }

    @Property(tries = 300)
    void blocksLieInOrderInsideTheText(@ForAll("pages") String text, @ForAll Language language) {
        int behind = 0;
        for (Block block : Pages.read(language, text).blocks()) {
            assertThat(block.start()).isGreaterThanOrEqualTo(behind);
            assertThat(block.end()).isGreaterThan(block.start()).isLessThanOrEqualTo(text.length());
            behind = block.end();
        }
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries
                .of(FIRST, SECOND, "# Title of the page", "Title of the page", "- item;", "12:30", "Siyasət", "1. x", "#tag",
                        "Последние новости", " date 2024-02-03 Title", "3 may 2024", "\"Report\" xəbər verir ki, olub.", "•",
                        "#", "-", "— Да, — сказал он.",
                        "Foto: x", "a:", "", " ")
                .list().ofMaxSize(14).map(lines -> String.join("\n", lines));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\n", "- a\n", "12:30\n", "#", "a ", "A-", "1", "@a.", "a: ", "\"A", "Views: 1\n",
            "Əhəd görüşüb.\n", "// " })
    void timeGrowsNoFasterThanTheText(String piece) {
        String million = piece.repeat(1_000_000 / piece.length());
        assertTimeout(Duration.ofSeconds(10), () -> Pages.read(AZ, million));
    }
}
