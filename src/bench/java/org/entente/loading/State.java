package org.entente.loading;

import java.util.List;

/**
 * A state as made-up news name it.
 *
 * @param az in Azerbaijani
 * @param ru in Russian
 * @param ruOf in Russian, in the genitive
 * @param tr in Turkish
 * @param en in English
 */
record State(String az, String ru, String ruOf, String tr, String en) {

    /** The most often named first. */
    static final List<State> ALL = List.of(
            new State("Azərbaycan", "Азербайджан", "Азербайджана", "Azerbaycan", "Azerbaijan"),
            new State("Türkiyə", "Турция", "Турции", "Türkiye", "Turkey"),
            new State("Qazaxıstan", "Казахстан", "Казахстана", "Kazakistan", "Kazakhstan"),
            new State("Özbəkistan", "Узбекистан", "Узбекистана", "Özbekistan", "Uzbekistan"),
            new State("Gürcüstan", "Грузия", "Грузии", "Gürcistan", "Georgia"),
            new State("Türkmənistan", "Туркменистан", "Туркменистана", "Türkmenistan", "Turkmenistan"),
            new State("Qırğızıstan", "Кыргызстан", "Кыргызстана", "Kırgızistan", "Kyrgyzstan"),
            new State("Çin", "Китай", "Китая", "Çin", "China"),
            new State("Rusiya", "Россия", "России", "Rusya", "Russia"),
            new State("İran", "Иран", "Ирана", "İran", "Iran"),
            new State("Macarıstan", "Венгрия", "Венгрии", "Macaristan", "Hungary"),
            new State("İtaliya", "Италия", "Италии", "İtalya", "Italy"),
            new State("Tacikistan", "Таджикистан", "Таджикистана", "Tacikistan", "Tajikistan"),
            new State("Pakistan", "Пакистан", "Пакистана", "Pakistan", "Pakistan"),
            new State("Ukrayna", "Украина", "Украины", "Ukrayna", "Ukraine"),
            new State("Belarus", "Беларусь", "Беларуси", "Belarus", "Belarus"),
            new State("Almaniya", "Германия", "Германии", "Almanya", "Germany"),
            new State("Fransa", "Франция", "Франции", "Fransa", "France"),
            new State("Səudiyyə Ərəbistanı", "Саудовская Аравия", "Саудовской Аравии", "Suudi Arabistan", "Saudi Arabia"),
            new State("Qətər", "Катар", "Катара", "Katar", "Qatar"),
            new State("Serbiya", "Сербия", "Сербии", "Sırbistan", "Serbia"),
            new State("Bolqarıstan", "Болгария", "Болгарии", "Bulgaristan", "Bulgaria"),
            new State("Rumıniya", "Румыния", "Румынии", "Romanya", "Romania"),
            new State("Polşa", "Польша", "Польши", "Polonya", "Poland"),
            new State("Moldova", "Молдова", "Молдовы", "Moldova", "Moldova"),
            new State("Yaponiya", "Япония", "Японии", "Japonya", "Japan"),
            new State("Misir", "Египет", "Египта", "Mısır", "Egypt"),
            new State("İspaniya", "Испания", "Испании", "İspanya", "Spain"),
            new State("Monqolustan", "Монголия", "Монголии", "Moğolistan", "Mongolia"),
            new State("Vyetnam", "Вьетнам", "Вьетнама", "Vietnam", "Vietnam"));

    /** @param language 0 for Azerbaijani, 1 for Russian, 2 for Turkish, 3 for English */
    String in(int language) {
        return List.of(az, ru, tr, en).get(language);
    }

    /** @return the state before or behind an office */
    String office(int language) {
        return language == 1 ? ruOf : in(language);
    }
}
