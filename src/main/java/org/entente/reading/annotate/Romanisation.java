package org.entente.reading.annotate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;

/**
 * Writes a name as English newswire does: Azerbaijani after the usage of its own agencies ({@code Rəşad} → {@code
 * Rashad}), Russian after the simplified BGN/PCGN system, Turkish with its diacritics off; Chinese and Japanese names in a
 * Russian text by pinyin and Hepburn's system, Kyrgyz and Mongolian ones with {@code j}.
 */
final class Romanisation {

    private static final Map<String, String> AZ = Map.ofEntries(Map.entry("ə", "a"), Map.entry("x", "kh"), Map.entry("c",
            "j"), Map.entry("ç", "ch"), Map.entry("ş", "sh"), Map.entry("ğ", "gh"), Map.entry("q", "g"),
            Map.entry("ı",
                    "i"),
            Map.entry("ö", "o"), Map.entry("ü", "u"), Map.entry("j", "zh"));
    private static final Map<String, String> RU = Map.ofEntries(Map.entry("а", "a"), Map.entry("б", "b"), Map.entry("в",
            "v"), Map.entry("г", "g"), Map.entry("д", "d"), Map.entry("е", "e"), Map.entry("ё", "yo"),
            Map.entry("ж",
                    "zh"),
            Map.entry("з", "z"), Map.entry("и", "i"), Map.entry("й", "y"), Map.entry("к", "k"), Map.entry("л",
                    "l"),
            Map.entry("м", "m"), Map.entry("н", "n"), Map.entry("о", "o"), Map.entry("п", "p"), Map.entry("р",
                    "r"),
            Map.entry("с", "s"), Map.entry("т", "t"), Map.entry("у", "u"), Map.entry("ф", "f"), Map.entry("х",
                    "kh"),
            Map.entry("ц", "ts"), Map.entry("ч", "ch"), Map.entry("ш", "sh"), Map.entry("щ", "shch"),
            Map.entry("ъ", ""), Map.entry("ы", "y"), Map.entry("ь", ""), Map.entry("э", "e"), Map.entry("ю", "yu"),
            Map.entry("я", "ya"));
    /** Japanese in Russian writing, after Polivanov; the longest key first. */
    private static final List<Map.Entry<String, String>> JAPANESE = List.of(Map.entry("дзя", "ja"), Map.entry("дзю", "ju"),
            Map.entry("дзё", "jo"), Map.entry("дзи", "ji"), Map.entry("дзэ", "ze"), Map.entry("дз", "z"),
            Map.entry("ся", "sha"),
            Map.entry("сю", "shu"), Map.entry("сё", "sho"), Map.entry("си", "shi"), Map.entry("тя", "cha"),
            Map.entry("тю", "chu"),
            Map.entry("тё", "cho"), Map.entry("ти", "chi"), Map.entry("ай", "ai"), Map.entry("ой", "oi"), Map.entry("уй",
                    "ui"),
            Map.entry("эй", "ei"), Map.entry("х", "h"));
    /** States whose names have j where Russian writes ж. */
    private static final Set<String> WITH_J = Set.of("KG", "MN");

    private static final Pattern J = Pattern.compile("дж(?=[аеиоуыэюя])");
    private static final Pattern CAPITAL_J = Pattern.compile("Дж(?=[аеиоуыэюя])");
    private static final Pattern ADJECTIVE = Pattern.compile("ий(?= |$)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Romanisation() {
    }

    /** @param country whom the person serves, or null */
    static String of(List<String> words, Language language, String country) {
        boolean russian = language == Language.RU;
        if (russian && ("CN".equals(country) || "TW".equals(country))) {
            String pinyin = Palladius.pinyin(words);
            if (pinyin != null) {
                return pinyin;
            }
        }
        List<String> latin = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String known = i < words.size() - 1 || i == 0 && words.size() == 1 ? GivenNames.english(word, language) : null;
            latin.add(known != null ? known : russian && "JP".equals(country) ? japanese(word) : word(word, language,
                    country));
        }
        return String.join(" ", latin);
    }

    private static String word(String word, Language language, String country) {
        boolean j = country != null && WITH_J.contains(country);
        String latin = switch (language) {
            case AZ -> mapped(j ? word.replace('j', 'c').replace('J', 'C') : word, AZ);
            case RU -> {
                String written = j ? word.replace("ж", "дж").replace("Ж", "Дж") : word;
                written = j ? written.replace("дж", "j").replace("Дж", "J")
                        : CAPITAL_J.matcher(J.matcher(written).replaceAll("j")).replaceAll("J");
                yield mapped(ADJECTIVE.matcher(written).replaceAll("y"), RU);
            }
            case TR, EN -> word;
        };
        return plain(latin);
    }

    private static String japanese(String word) {
        String latin = word.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> rule : JAPANESE) {
            latin = latin.replace(rule.getKey(), rule.getValue());
        }
        latin = plain(mapped(latin, RU));
        return latin.isEmpty() ? latin : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }

    private static String plain(String latin) {
        String plain = Normalizer.normalize(latin.replace('ı', 'i').replace("ø", "o").replace("Ø", "O").replace("ł", "l")
                .replace("Ł", "L").replace("đ", "d").replace("Đ", "D").replace("ß", "ss").replace("æ", "ae").replace("Æ",
                        "Ae")
                .replace("ə", "a").replace("Ə", "A").replace("’", "'"), Normalizer.Form.NFD);
        return MARKS.matcher(plain).replaceAll("");
    }

    private static String mapped(String name, Map<String, String> letters) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            String letter = name.substring(i, i + 1);
            String small = letter.toLowerCase(Locale.ROOT);
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
