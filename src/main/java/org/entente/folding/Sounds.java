package org.entente.folding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds as words sound, so that the spellings of languages meet: {@code Aliyev}, {@code Əliyev} and {@code Алиев} are
 * {@code aliev}, {@code Shusha}, {@code Şuşa} and {@code Шуша} are {@code shusha}.
 */
final class Sounds {

    /** Letters that sound otherwise than they look. */
    private static final Map<Integer, String> HEARD = new HashMap<>();
    private static final Pattern GLIDE = Pattern.compile("(?<=[aeiou])y(?=e)");
    private static final Pattern LONG_I = Pattern.compile("ii+");
    /** What the rules change: in most words nothing. */
    private static final List<String> RULED = List.of("y", "x", "ii", "zh", "kh", "gh", "dj");

    static {
        Map.of("ə", "a", "ş", "sh", "ç", "ch", "š", "sh", "č", "ch", "ž", "j", "ж", "zh")
                .forEach((letter, sound) -> HEARD.put(letter.codePointAt(0), sound));
        Map.of("ц", "ts", "ч", "ch", "ш", "sh", "щ", "shch", "ю", "yu", "я", "ya")
                .forEach((letter, sound) -> HEARD.put(letter.codePointAt(0), sound));
    }

    private Sounds() {
    }

    /** @return the fold of a composed text, with any number of spaces between its words */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 16);
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length();) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            String plain = Letters.of(character);
            if (plain.indexOf(' ') < 0) {
                word.appendCodePoint(Character.toLowerCase(character));
            } else {
                hear(word, folded);
                folded.append(plain);
            }
        }
        hear(word, folded);
        return folded.toString();
    }

    private static void hear(StringBuilder word, StringBuilder folded) {
        // letters that only Azerbaijani and Turkish have: there c is j and q is g
        boolean turkic = word.chars().anyMatch(c -> c == 'ə' || c == 'ı' || c == 'ğ' || c == 'ş');
        StringBuilder heard = new StringBuilder(word.length() + 4);
        for (int at = 0; at < word.length();) {
            int letter = word.codePointAt(at);
            at += Character.charCount(letter);
            heard.append(heard(letter, heard.length() == 0, turkic));
        }
        word.setLength(0);
        folded.append(settled(heard.toString()));
    }

    private static String heard(int letter, boolean first, boolean turkic) {
        if (first && (letter == 'е' || letter == 'ё')) {
            return "ye";
        }
        if (letter == 'q') {
            return turkic ? "g" : "k";
        }
        if (letter == 'c' && turkic) {
            return "j";
        }
        String own = HEARD.get(letter);
        return own != null ? own : Letters.of(letter);
    }

    /** @return the same in the one spelling that is left of several: what it answers stays as it is */
    private static String settled(String word) {
        String settled = word;
        String before;
        do {
            before = settled;
            if (RULED.stream().noneMatch(settled::contains)) {
                return settled;
            }
            settled = settled.replace("dzh", "j").replace("dj", "j").replace("zh", "j").replace("kh", "h")
                    .replace("gh", "g").replace("x", "h");
            settled = GLIDE.matcher(settled).replaceAll("").replace('y', 'i');
            settled = LONG_I.matcher(settled).replaceAll("i");
        } while (!settled.equals(before));
        return settled;
    }
}
