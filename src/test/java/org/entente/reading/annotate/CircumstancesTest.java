package org.entente.reading.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.entente.reading.Instrument;
import org.entente.reading.Milestone;
import org.entente.reading.Reader;
import org.entente.reading.Reading;
import org.entente.reading.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When, where and by whom an agreement is signed, in texts of one paragraph published on Friday, 14 March 2025. */
class CircumstancesTest {

    private static final Reader READER = Reader.create();
    private static final Map<String, String> PAGES = Map.of("AZ", "Səfərdən xəbərlər\n14.03.2025 18:00\n\n%s\n", "RU",
            "Новости визита\n14.03.2025 18:00\n\n%s\n", "TR", "Ziyaretten haberler\n14.03.2025 18:00\n\n%s\n", "EN",
            "News of the visit\n14 March 2025\n\n%s\n");

    private static Instrument first(String language, String body) {
        Reading reading = read(language, body);
        assertThat(reading.agreements()).as(body).isNotEmpty();
        return reading.agreements().get(0);
    }

    private static Reading read(String language, String body) {
        return READER.read("page.txt",
                PAGES.get(language).formatted(body.replace("//", "\n")).getBytes(StandardCharsets.UTF_8));
    }

    private static Milestone signing(String language, String body) {
        return first(language, body).milestones().stream().filter(m -> m.stage() == Stage.SIGNED).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "AZ|Azərbaycan ilə Pakistan arasında ticarət haqqında saziş dünən imzalanıb.|2025-03-13",
            "AZ|Dünən Bakıda danışıqlar aparılıb. Azərbaycan ilə Pakistan arasında ticarət haqqında saziş imzalanıb.|2025-03-13",
            "AZ|Azərbaycan ilə Pakistan arasında ticarət haqqında saziş imzalanıb.|2025-03-14",
            "AZ|Azərbaycan ilə Pakistan arasında ticarət haqqında imzalanmış saziş müzakirə edilib.|-",
            "RU|Армения и Индия подписали договор о военном сотрудничестве в 2020 году.|2020",
            "RU|Ранее, в 2022 году, Грузия и Казахстан подписали меморандум о транзите.|2022",
            "RU|Грузия и Казахстан на прошлой неделе подписали меморандум о транзите.|-",
            "RU|Соглашение между Грузией и Китаем подписано в Тбилиси 5 мая 2023 года и действует с января.|2023-05-05",
            "TR|Türkiye ile Gürcistan arasında 3 Ekim 2022'de imzalanan enerji anlaşması dün askıya alındı.|2022-10-03",
            "TR|Türkiye ile Gürcistan arasında enerji anlaşması perşembe günü imzalandı.|2025-03-13",
            "TR|Bakan, 5 Mart'ta Trablus'ta bir görüşme yaptı. Görüşmede Türkiye ile Libya arasında ticaret anlaşması imzalandı.|2025-03-05",
            "EN|Armenia and India signed a defence agreement on Thursday.|2025-03-13",
            "EN|A memorandum on education between Armenia and India was signed in Yerevan last week.|-",
            "EN|Poland and Ukraine on Friday signed a defence agreement, replacing a treaty signed in 1999 in Kyiv.|2025-03-14" })
    void theDayIsToldByTheClauseOrTheNews(String language, String body, String date) {
        assertThat(Objects.toString(signing(language, body).date(), null)).as(body).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "AZ|Nazir Budapeştə səfər edib. Səfər zamanı Azərbaycan ilə Macarıstan arasında turizm haqqında saziş imzalanıb.|Budapest",
            "AZ|Bakıda keçirilən iclasın sonunda Azərbaycan ilə İran arasında ticarət haqqında saziş imzalanıb.|Baku",
            "AZ|Azərbaycan ilə İran arasında ticarət haqqında saziş imzalanıb. Mərasim Bakıda baş tutub.|Baku",
            "AZ|Azərbaycan ilə İran arasında ticarət haqqında saziş imzalanıb. Tərəflər Tehranda keçiriləcək görüşə hazırlaşır.|-",
            "RU|В Астану с официальным визитом прибыл премьер. Казахстан и Сербия подписали соглашение о торговле.|Astana",
            "RU|БАКУ, 14 мар — Sputnik. Азербайджан и Сербия подписали соглашение о торговле и о взаимной отмене виз для граждан двух стран.|Baku",
            "RU|МОСКВА, 14 мар — ТАСС. Индия и Сербия подписали соглашение о торговле и о туризме.|-",
            "RU|Переговоры прошли в Минске. Беларусь и Сербия подписали соглашение о торговле.|Minsk",
            "TR|Bakan, Belgrad'a gelen mevkidaşı ile görüştü. Sırbistan ile Azerbaycan arasında vize anlaşması imzalandı.|Belgrade",
            "TR|Bakan, 5 Mart'ta Trablus'ta bir görüşme yaptı. Görüşmede Türkiye ile Libya arasında ticaret anlaşması imzalandı.|Tripoli",
            "TR|BAKÜ (AA) - Türkiye ile Azerbaycan arasında savunma sanayii alanında protokol imzalandı.|Baku",
            "TR|Bakan, Tiflis ziyareti sırasında Türkiye-Gürcistan enerji iş birliği anlaşmasını imzaladı.|Tbilisi",
            "EN|The minister is on a visit to Tbilisi. Azerbaijan and Georgia signed a memorandum on transport.|Tbilisi",
            "EN|ASTANA - Britain and Kazakhstan signed a trade agreement, replacing a treaty signed in 1999 in Almaty.|Astana",
            "EN|OSLO (AP) - Norway and Poland signed a trade agreement in the Norwegian capital.|Oslo",
            "EN|The two sides met in Baku. They signed the following://- a trade agreement between Azerbaijan and Georgia;|Baku",
            "EN|Talks were held in Khujand. In the same city Tajikistan and Uzbekistan signed a trade agreement.|Khujand" })
    void thePlaceIsWhereTheCeremonyOrTheVisitIs(String language, String body, String place) {
        assertThat(signing(language, body).place()).as(body).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "AZ|Gömrük sahəsində sazişi Azərbaycanın iqtisadiyyat naziri Mikayıl Cabbarov və Gürcüstanın iqtisadiyyat naziri "
                    + "Levan Davitaşvili imzalayıblar.|Levan Davitashvili, Mikayil Jabbarov",
            "AZ|Azərbaycan ilə Qazaxıstan arasında nəqliyyat haqqında memorandum prezidentlər İlham Əliyev və Kasım-Jomart "
                    + "Tokayevin iştirakı ilə imzalanıb.|",
            "AZ|Prezidentlər İlham Əliyev və Kasım-Jomart Tokayevin iştirakı ilə nazirlər Rəşad Nəbiyev və Marat Karabayev "
                    + "Azərbaycan ilə Qazaxıstan arasında nəqliyyat haqqında memorandum imzalayıblar.|Marat Karabayev, Rashad Nabiyev",
            "AZ|Azərbaycan ilə Türkiyə arasında təhsil sahəsində protokol imzalanıb. Sənədi Azərbaycan tərəfindən elm və təhsil "
                    + "naziri Emin Əmrullayev, Türkiyə tərəfindən milli təhsil naziri Yusuf Tekin imzalayıblar."
                    + "|Emin Amrullayev, Yusuf Tekin",
            "AZ|Xarici işlər nazirləri Ceyhun Bayramov və Hakan Fidan görüşüblər. İki ölkənin xarici işlər nazirləri Azərbaycan "
                    + "ilə Türkiyə arasında məsləhətləşmələr haqqında protokol imzalayıblar.|Hakan Fidan, Jeyhun Bayramov",
            "RU|В присутствии Владимира Путина и Шавката Мирзиёева министры обороны Андрей Белоусов и Шухрат Халмухамедов "
                    + "подписали соглашение между Россией и Узбекистаном.|Andrei Belousov, Shukhrat Khalmukhamedov",
            "RU|Соглашение между Россией и Узбекистаном подписано президентами Владимиром Путиным и Шавкатом Мирзиёевым."
                    + "|Shavkat Mirziyoyev, Vladimir Putin",
            "RU|Президент Казахстана Касым-Жомарт Токаев напомнил, что соглашение между Россией и Узбекистаном подписали президенты "
                    + "Владимир Путин и Шавкат Мирзиёев.|Shavkat Mirziyoyev, Vladimir Putin",
            "RU|Министр транспорта Узбекистана Илхом Махкамов и министр транспорта Казахстана Марат Карабаев провели встречу. "
                    + "Министры энергетики подписали дорожную карту между Узбекистаном и Казахстаном.|",
            "RU|Прошла встреча министров обороны Руслана Жаксылыкова и Яшара Гюлера. Главы ведомств подписали меморандум о военном "
                    + "сотрудничестве между Казахстаном и Турцией.|Ruslan Zhaksylykov, Yasar Guler",
            "RU|Президент России Владимир Путин подписал закон о ратификации соглашения между Россией и Казахстаном.|",
            "TR|Protokol, Milli Savunma Bakanı Yaşar Güler ile Azerbaycan Savunma Bakanı Zakir Hasanov tarafından, "
                    + "Cumhurbaşkanı İlham Aliyev'in huzurunda imzalandı.|Yasar Guler, Zakir Hasanov",
            "TR|Türkiye ile Irak arasında su anlaşması imzalandı. Anlaşmaya Türkiye adına Dışişleri Bakanı Hakan Fidan, Irak adına "
                    + "Dışişleri Bakanı Fuad Hüseyin imza attı.|Fuad Hussein, Hakan Fidan",
            "EN|The defence agreement between Poland and Ukraine was signed by Prime Minister Donald Tusk and President Volodymyr "
                    + "Zelenskyy in the presence of Defence Minister Wladyslaw Kosiniak-Kamysz.|Donald Tusk, Volodymyr Zelensky",
            "EN|Foreign ministers Jeyhun Bayramov and Hakan Fidan met in Ankara. The two foreign ministers put their names "
                    + "to a memorandum between Azerbaijan and Türkiye.|Hakan Fidan, Jeyhun Bayramov",
            "EN|The declaration between Armenia and Azerbaijan was signed by President Ilham Aliyev and Prime Minister Nikol "
                    + "Pashinyan, with President Donald Trump as a witness.|Ilham Aliyev, Nikol Pashinyan" })
    void whoSignsIsToldByGrammar(String language, String body, String names) {
        Reading reading = read(language, body);
        TreeSet<String> signers = new TreeSet<>();
        first(language, body).signatories().forEach(s -> signers.add(reading.officials().get(s).name()));
        assertThat(String.join(", ", signers)).as(body).isEqualTo(names == null ? "" : names);
    }
}
