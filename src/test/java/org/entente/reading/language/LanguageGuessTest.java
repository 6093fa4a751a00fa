package org.entente.reading.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.reading.Language;
import org.entente.reading.UnreadableTextException;
import org.entente.reading.text.Fold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "AZ|İki ölkənin nazirləri Gəncədə görüşüb",
            "AZ|Saziş imzalanıb",
            "AZ|Nazir qeyd edib ki, protokol iki il qüvvədə olacaq",
            "AZ|Iki olkenin xarici isler nazirleri goruşub ve protokol imzalayib, bu barede nazirlik xeber verir",
            "AZ|SAZİŞ QÜVVƏYƏ MİNDİ",
            "TR|İki ülkenin bakanları Konya'da görüştü",
            "TR|Anlaşma imzalandı",
            "TR|Iki ulkenin disisleri bakanlari gorustu ve yeni bir protokol imzaladi",
            "TR|Bakan, protokolün iki yıl geçerli olacağını söyledi",
            "TR|PROTOKOL YÜRÜRLÜĞE GİRDİ",
            "RU|Соглашение подписано",
            "RU|Министры двух стран встретились в Казани",
            "RU|ДОГОВОР ВСТУПИЛ В СИЛУ",
            "RU|Стороны обсудили поставки зерна",
            "EN|Two ministers met in Lyon",
            "EN|The accord was signed",
            "EN|ACCORD ENTERS INTO FORCE",
            "EN|Prime Minister Erdoğan and Uraloğlu spoke with Güler about the Şanlıurfa road in Türkiye" })
    void shortTexts(Language language, String text) {
        assertThat(LanguageGuess.of(Fold.of(text))).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Die Minister beider Länder haben am Montag in Wien ein Abkommen unterzeichnet und wollen es im Herbst ratifizieren.",
            "Die Minister trafen sich in Wien und sprachen mit dem Botschafter.",
            "Les ministres des deux pays ont signé un accord sur la coopération dans le domaine du transport.",
            "Los ministros de los dos países firmaron un acuerdo sobre la cooperación en el transporte.",
            "I ministri dei due paesi hanno firmato un accordo sulla cooperazione nel settore dei trasporti.",
            "Міністри двох країн підписали угоду про співпрацю та домовилися зустрітися восени.",
            "Міністри обговорили поставки зерна на південь країни",
            "Министрите на двете страни подписаха споразумение за сътрудничество и ще се срещнат през есента.",
            "Министри двије земље потписали су споразум о сарадњи и разговарали о саобраћају.",
            "Екі елдің министрлері ынтымақтастық туралы келісімге қол қойды және күзде кездеседі.",
            "Эки өлкөнүн министрлери кызматташуу тууралуу келишимге кол коюшту.",
            "Ikki davlat vazirlari hamkorlik to'g'risida bitim imzoladi va kuzda uchrashadi.",
            "Iki ýurduň ministrleri hyzmatdaşlyk barada ylalaşyga gol çekdiler we güýzde duşuşarlar.",
            "Вазирони ду кишвар дар бораи ҳамкорӣ созишнома имзо карданд ва дар тирамоҳ мулоқот мекунанд.",
            "وقع وزيرا البلدين اتفاقا للتعاون في مجال النقل", "两国部长签署了交通合作协议",
            "ორი ქვეყნის მინისტრებმა ხელი მოაწერეს შეთანხმებას",
            "Երկու երկրների նախարարները համաձայնագիր են ստորագրել", "שרי שתי המדינות חתמו על הסכם",
            "Ministrowie obu krajów podpisali w Krakowie umowę o współpracy i spotkają się jesienią.",
            "Miniștrii celor două țări au semnat un acord de cooperare în domeniul transporturilor.",
            "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor", "12 345 67",
            "John Carter Hannah Lee",
            "xq zzt krrp vvv" })
    void otherLanguagesAndNone(String text) {
        assertThatThrownBy(() -> LanguageGuess.of(Fold.of(text))).isInstanceOf(UnreadableTextException.class)
                .hasMessage("the language is not known; expected Azerbaijani, Russian, Turkish or English");
    }
}
