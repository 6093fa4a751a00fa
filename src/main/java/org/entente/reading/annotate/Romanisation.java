package org.entente.reading.annotate;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import org.entente.reading.Language;

/**
 * Writes a name as English newswire does: Azerbaijani after the usage of its own agencies ({@code Rəşad} → {@code
 * Rashad}), Russian after the simplified BGN/PCGN system, Turkish with its diacritics off.
 */
final class Romanisation {

    private static final Map<String, String> AZ = Map.ofEntries(Map.entry("ə", "a"), Map.entry("x", "kh"),
            Map.entry("c", "j"), Map.entry("ç", "ch"), Map.entry("ş", "sh"), Map.entry("ğ", "gh"), Map.entry("q", "g"),
            Map.entry("ı", "i"), Map.entry("ö", "o"), Map.entry("ü", "u"), Map.entry("j", "zh"));
    private static final Map<String, String> RU = Map.ofEntries(Map.entry("а", "a"), Map.entry("б", "b"),
            Map.entry("в", "v"), Map.entry("г", "g"), Map.entry("д", "d"), Map.entry("е", "e"), Map.entry("ё", "yo"),
            Map.entry("ж", "zh"), Map.entry("з", "z"), Map.entry("и", "i"), Map.entry("й", "y"), Map.entry("к", "k"),
            Map.entry("л", "l"), Map.entry("м", "m"), Map.entry("н", "n"), Map.entry("о", "o"), Map.entry("п", "p"),
            Map.entry("р", "r"), Map.entry("с", "s"), Map.entry("т", "t"), Map.entry("у", "u"), Map.entry("ф", "f"),
            Map.entry("х", "kh"), Map.entry("ц", "ts"), Map.entry("ч", "ch"), Map.entry("ш", "sh"), Map.entry("щ", "shch"),
            Map.entry("ъ", ""), Map.entry("ы", "y"), Map.entry("ь", ""), Map.entry("э", "e"), Map.entry("ю", "yu"),
            Map.entry("я", "ya"));

    private Romanisation() {
    }

    static String of(List<String> words, Language language) {
        String name = String.join(" ", words);
        String latin = switch (language) {
            case AZ -> mapped(name, AZ);
            case RU -> mapped(name.replaceAll("дж(?=[аеиоуыэюя])", "j").replaceAll("Дж(?=[аеиоуыэюя])", "J")
                    .replace("ий ", "y ").replaceAll("ий$", "y"), RU);
            case TR, EN -> name;
        };
        String plain = Normalizer.normalize(latin.replace('ı', 'i').replace("ø", "o").replace("ł", "l").replace("Ł", "L")
                .replace("đ", "d").replace("ß", "ss").replace("ə", "a").replace("Ə", "A").replace("’", "'"),
                Normalizer.Form.NFD);
        return plain.replaceAll("\\p{M}", "");
    }

    private static String mapped(String name, Map<String, String> letters) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            String letter = name.substring(i, i + 1);
            String small = letter.toLowerCase(java.util.Locale.ROOT);
            String latin = letters.get(small);
            if (latin == null || letter.equals("I") || letter.equals("İ")) {
                out.append(letter);
            } else if (small.equals(letter) || latin.isEmpty()) {
                out.append(latin);
            } else {
                out.append(Character.toUpperCase(latin.charAt(0))).append(latin.substring(1));
            }
        }
        return out.toString();
    }
}
