package org.entente.reading.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Russian writing of Chinese names, after Palladius, to pinyin: {@code Чжэн Шаньцзе} is Zheng Shanjie. */
final class Palladius {

    private static final List<String> INITIALS = List.of("чж", "цз", "ч", "ц", "ш", "ж", "с", "б", "п", "м", "ф", "д",
            "т", "н", "л", "г", "к", "х");
    private static final Map<String, String> CONSONANTS = Map.ofEntries(Map.entry("чж", "zh"), Map.entry("ч", "ch"),
            Map.entry("ш", "sh"), Map.entry("ж", "r"), Map.entry("б", "b"), Map.entry("п", "p"), Map.entry("м", "m"),
            Map.entry("ф", "f"), Map.entry("д", "d"), Map.entry("т", "t"), Map.entry("н", "n"), Map.entry("л", "l"),
            Map.entry("г", "g"), Map.entry("к", "k"), Map.entry("х", "h"));
    private static final Map<String, String> HARD = Map.of("цз", "z", "ц", "c", "с", "s");
    private static final Map<String, String> SOFT = Map.of("цз", "j", "ц", "q", "с", "x");
    /** Behind an initial. */
    private static final Map<String, String> FINALS = Map.ofEntries(Map.entry("а", "a"), Map.entry("ай", "ai"),
            Map.entry("ао", "ao"), Map.entry("ань", "an"), Map.entry("ан", "ang"), Map.entry("э", "e"), Map.entry("эй",
                    "ei"),
            Map.entry("энь", "en"), Map.entry("эн", "eng"), Map.entry("о", "uo"), Map.entry("оу", "ou"), Map.entry("ун",
                    "ong"),
            Map.entry("и", "i"), Map.entry("ы", "i"), Map.entry("я", "ia"), Map.entry("яо", "iao"), Map.entry("янь", "ian"),
            Map.entry("ян", "iang"), Map.entry("е", "ie"), Map.entry("инь", "in"), Map.entry("ин", "ing"), Map.entry("ю",
                    "iu"),
            Map.entry("юй", "u"), Map.entry("юэ", "ue"), Map.entry("юань", "uan"), Map.entry("юнь", "un"),
            Map.entry("юн", "iong"), Map.entry("у", "u"), Map.entry("уа", "ua"), Map.entry("уай", "uai"),
            Map.entry("уань", "uan"),
            Map.entry("уан", "uang"), Map.entry("уй", "ui"), Map.entry("унь", "un"), Map.entry("эр", "er"));
    /** Without an initial. */
    private static final Map<String, String> ALONE = Map.ofEntries(Map.entry("а", "a"), Map.entry("ай", "ai"),
            Map.entry("ао", "ao"), Map.entry("ань", "an"), Map.entry("ан", "ang"), Map.entry("э", "e"), Map.entry("энь",
                    "en"),
            Map.entry("эр", "er"), Map.entry("оу", "ou"), Map.entry("и", "yi"), Map.entry("инь", "yin"),
            Map.entry("ин", "ying"),
            Map.entry("я", "ya"), Map.entry("яо", "yao"), Map.entry("янь", "yan"), Map.entry("ян", "yang"),
            Map.entry("е", "ye"),
            Map.entry("ю", "you"), Map.entry("юй", "yu"), Map.entry("юэ", "yue"), Map.entry("юань", "yuan"),
            Map.entry("юнь", "yun"), Map.entry("юн", "yong"), Map.entry("у", "wu"), Map.entry("ва", "wa"),
            Map.entry("вай", "wai"),
            Map.entry("вань", "wan"), Map.entry("ван", "wang"), Map.entry("во", "wo"), Map.entry("вэй", "wei"),
            Map.entry("вэнь", "wen"), Map.entry("вэн", "weng"));
    private static final int LONGEST = 4;
    private static final Map<String, String> SYLLABLES = syllables();

    private Palladius() {
    }

    private static Map<String, String> syllables() {
        Map<String, String> syllables = new HashMap<>(ALONE);
        for (String initial : INITIALS) {
            FINALS.forEach((cyrillic, latin) -> {
                boolean front = latin.startsWith("i") && !cyrillic.equals("ы") || cyrillic.startsWith("ю");
                String consonant = CONSONANTS.getOrDefault(initial, (front ? SOFT : HARD).get(initial));
                boolean labial = "бпмф".contains(initial);
                syllables.put(initial + cyrillic, consonant + (labial && cyrillic.equals("о") ? "o" : latin));
            });
        }
        return syllables;
    }

    /** @return the name in pinyin, each word with a capital, or null when it is no Chinese name in Palladius' writing */
    static String pinyin(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            String latin = pinyin(word.toLowerCase(java.util.Locale.ROOT).replace("ъ", ""));
            if (latin == null) {
                return null;
            }
            name.append(name.isEmpty() ? "" : " ").append(Character.toUpperCase(latin.charAt(0))).append(latin.substring(1));
        }
        return name.toString();
    }

    private static String pinyin(String word) {
        StringBuilder latin = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int length = Math.min(LONGEST + 2, word.length() - at);
            // what is left over has to begin a syllable: a longer one may have taken its consonant
            while (length > 0 && (!SYLLABLES.containsKey(word.substring(at, at + length))
                    || at + length < word.length() && pinyin(word.substring(at + length)) == null)) {
                length--;
            }
            if (length == 0) {
                return null;
            }
            latin.append(SYLLABLES.get(word.substring(at, at + length)));
            at += length;
        }
        return latin.toString();
    }
}
