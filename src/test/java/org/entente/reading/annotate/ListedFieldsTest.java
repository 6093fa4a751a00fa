package org.entente.reading.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.entente.reading.Mention;
import org.entente.reading.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that mean a field only among others, and fields that only say what somebody is called after. */
class ListedFieldsTest {

    private static final Reader READER = Reader.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Görüşdə siyasi, iqtisadi, hərbi və humanitar əlaqələr müzakirə olunub.      | DEFENCE ECONOMY SOCIETY
            Nazirlər enerji, nəqliyyat və media sahələrində əməkdaşlıqdan danışıblar.   | ENERGY MEDIA TRANSPORT
            İqtisadiyyat, maliyyə və nəqliyyat nazirlikləri sənədi hazırlayırlar.       | -
            Стороны обсудили вопросы энергетики, транспорта и связи между странами.     | ENERGY TELECOMMUNICATIONS TRANSPORT
            Во встрече участвовали также министры энергетики и сельского хозяйства.     | -
            Профессор Университета мировой экономики рассказал об этом журналистам.     | -
            Bakanlar enerji, çevre ve tarım alanlarında iş birliği yapılmasını görüştü. | AGRICULTURE ENERGY ENVIRONMENT
            Toplantıya enerji, ticaret ve ulaştırma bakanları da bugün katıldı.         | -
            Bunu gazeteci Barış Demir, Kaya Teknoloji Üniversitesi için bugün söyledi.   | -
            The document, they said in the evening, covers energy, water and media.     | ENERGY MEDIA WATER
            The energy, economy and trade ministers of the two countries met there.     | -
            The analyst, a researcher at the Institute of Irrigation, said this to us.  | -""")
    void fieldsOfASentence(String sentence, String codes) {
        Set<String> wanted = codes.equals("-") ? Set.of() : new TreeSet<>(Arrays.asList(codes.split(" ")));
        byte[] text = (sentence + "\n\n" + sentence + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(READER.read("a.txt", text).sectors().stream().map(Mention::code).collect(Collectors.toSet()))
                .isEqualTo(wanted);
    }
}
