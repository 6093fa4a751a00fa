package org.entente.dataset;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.entente.reading.Language;
import org.entente.reading.Term;

/** Words of a data set, in each language. */
final class Wording {

    private static final List<Map<Language, String>> GIVEN = all(
            "Əli Али Ali Ali", "Elxan Эльхан Elhan Elkhan", "Ceyhun Джейхун Ceyhun Jeyhun", "İlham Ильхам İlham Ilham",
            "Günel Гюнель Günel Gunel", "Şahin Шахин Şahin Shahin", "Leyla Лейла Leyla Leyla", "Rəşad Рашад Reşad Rashad",
            "Aygün Айгюн Aygün Aygun", "Pyotr Пётр Pyotr Pyotr", "Semyon Семён Semyon Semyon", "Çingiz Чингиз Cengiz Chingiz",
            "Iqor Игорь İgor Igor", "Ömər Омар Ömer Omar", "Zaur Заур Zaur Zaur", "Mariya Мария Maria Maria");
    private static final List<Map<Language, String>> FAMILY = all(
            "Əliyev Алиев Aliyev Aliyev", "Məmmədov Мамедов Memmedov Mammadov", "Bayramov Байрамов Bayramov Bayramov",
            "Hüseynov Гусейнов Hüseynov Huseynov", "Qasımov Касымов Kasımov Gasimov", "Çelik Челик Çelik Celik",
            "İsmayılov Исмаилов İsmailov Ismayilov", "Yıldız Йылдыз Yıldız Yildiz", "Kovalyov Ковалёв Kovalyov Kovalyov",
            "Smirnov Смирнов Smirnov Smirnov", "Şmidt Шмидт Schmidt Schmidt", "Rzayev Рзаев Rzayev Rzayev",
            "Ağayev Агаев Ağayev Aghayev", "Öztürk Озтюрк Öztürk Ozturk", "Uçar Учар Uçar Ucar", "Lopes Лопес Lopez Lopez",
            "Brown Браун Brown Brown", "Nəzərov Назаров Nazarov Nazarov", "Iqnatov Игнатов İgnatov Ignatov",
            "Zeynalov Зейналов Zeynalov Zeynalov", "Ivanov Иванов İvanov Ivanov", "Li Ли Li Li", "Kim Ким Kim Kim",
            "Weber Вебер Weber Weber", "Şərifov Шарифов Şerifov Sharifov", "Dəmirçi Демирчи Demirci Demirchi");
    /** A title's pattern: sort, matter. */
    private static final List<Map<Language, String>> TITLES = List.of(
            four("%2$s sahəsində %1$s", "%1$s о сотрудничестве: %2$s", "%2$s alanında %1$s", "%1$s on cooperation in %2$s"),
            four("%2$s haqqında %1$s", "%1$s: %2$s", "%2$s hakkında %1$s", "%1$s on %2$s"),
            four("%2$s üzrə birgə fəaliyyət: %1$s", "Совместная деятельность: %2$s (%1$s)", "%2$s üzerine ortak %1$s",
                    "Joint %1$s on %2$s"),
            four("İkitərəfli əməkdaşlıq, %2$s: %1$s", "Ёмкий план, %2$s: %1$s", "Işık programı, %2$s: %1$s",
                    "Enhanced partnership in %2$s: %1$s"));
    private static final Map<Language, String> SIDES = four("%s (%s)", "%s (%s)", "%s (%s)", "%s (%s)");
    private static final Map<Language, String> SIGNED = four("%1$s %2$s şəhərində imzalayıb: %3$s.",
            "%1$s подписали в городе %2$s: %3$s.", "%1$s %2$s şehrinde imzaladı: %3$s.", "%1$s signed in %2$s: %3$s.");
    private static final Map<Language, String> PROVISION = four("Tərəflər bu sahədə təcrübə mübadiləsi aparacaq: %s.",
            "Стороны будут обмениваться опытом: %s.", "Taraflar bu alanda deneyim paylaşacak: %s.",
            "The parties will share their experience: %s.");
    private static final Map<Language, String> LIST = four("Görüşdə söhbət gedib: %s.", "На встрече говорили: %s.",
            "Görüşmede konuşuldu: %s.", "The talks touched upon: %s.");
    private static final List<String> CITIES = List.of("Baku", "Ankara", "Moscow", "Washington", "Tbilisi", "Astana", "Geneva");
    private static final List<String> OUTLETS = List.of("Azərtac", "TASS", "Anadolu", "Reuters", "Report", "Trend");

    private Wording() {
    }

    /** @return a name that others bear too */
    static Map<Language, String> person(Dice dice) {
        Map<Language, String> given = dice.of(GIVEN);
        Map<Language, String> family = FAMILY.get(dice.small(FAMILY.size()));
        // a third has a father's or a second name: fewer namesakes
        Map<Language, String> middle = dice.chance(0.3) ? dice.of(GIVEN) : null;
        return each(l -> given.get(l) + " " + (middle == null ? "" : middle.get(l) + " ") + family.get(l));
    }

    /** @return a title that others may bear too; with parties when such are given */
    static Map<Language, String> title(Dice dice, Term type, Term matter, List<Term> parties) {
        Map<Language, String> pattern = TITLES.get(dice.small(TITLES.size()));
        return each(l -> {
            String title = pattern.get(l).formatted(type.names().get(l), matter.names().get(l));
            return parties.isEmpty() ? title : SIDES.get(l).formatted(title, names(parties, l));
        });
    }

    static String signed(Language language, List<Term> parties, String place, String title) {
        return SIGNED.get(language).formatted(names(parties, language), place == null ? "—" : place, title);
    }

    static String provision(Language language, String matter) {
        return PROVISION.get(language).formatted(matter);
    }

    static String talks(Language language, List<String> names) {
        return LIST.get(language).formatted(String.join(", ", names));
    }

    static String city(Dice dice) {
        return dice.of(CITIES);
    }

    static String outlet(Dice dice) {
        return dice.of(OUTLETS);
    }

    private static String names(List<Term> parties, Language language) {
        return String.join(", ", parties.stream().map(party -> party.names().get(language)).toList());
    }

    private static List<Map<Language, String>> all(String... words) {
        return Arrays.stream(words).map(word -> four(word.split(" "))).toList();
    }

    private static Map<Language, String> four(String... words) {
        return each(language -> words[language.ordinal()]);
    }

    private static Map<Language, String> each(java.util.function.Function<Language, String> word) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, word.apply(language));
        }
        return words;
    }
}
