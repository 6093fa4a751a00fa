package org.entente.folding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/**
 * Folds letter by letter, so that any part of a text folds to a part of its fold and one wrong letter stays one: case and
 * diacritics off, Cyrillic and the letters of the four languages one for one, other scripts as ICU romanises them.
 */
final class Letters {

    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщыэюяґғєіїүұәөқңһўј";
    private static final String ROMAN = "abvgdeejziyklmnoprstufhccssyeuaggeiiuuaoknhuy";
    private static final Map<Integer, String> OWN = new HashMap<>();
    // filled as letters come; two threads that fill one place write the same
    private static final String[] KNOWN = new String[0x2000];
    private static final Map<Integer, String> OTHERS = new ConcurrentHashMap<>();

    static {
        for (int i = 0; i < CYRILLIC.length(); i++) {
            OWN.put((int) CYRILLIC.charAt(i), ROMAN.substring(i, i + 1));
        }
        Map.of("ə", "e", "ı", "i", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th")
                .forEach((letter, plain) -> OWN.put(letter.codePointAt(0), plain));
        // what vanishes: apostrophes, and the signs that only soften or harden
        "'’‘ʼʻ‚‛`´′ʹъь".codePoints().forEach(sign -> OWN.put(sign, ""));
    }

    private Letters() {
    }

    /** @return the text composed, so that a letter is one character however it was typed */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** @return the fold of a composed character: letters a to z and digits, none, or with spaces where words end */
    static String of(int character) {
        if (character >= KNOWN.length) {
            return OTHERS.computeIfAbsent(character, Letters::folded);
        }
        String known = KNOWN[character];
        if (known == null) {
            known = folded(character);
            KNOWN[character] = known;
        }
        return known;
    }

    private static String folded(int character) {
        int small = Character.toLowerCase(character);
        String own = OWN.get(small);
        if (own != null) {
            return own;
        }
        if (Character.digit(small, 10) >= 0) {
            return String.valueOf(Character.digit(small, 10));
        }
        return switch (Character.getType(small)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT,
                    Character.MODIFIER_LETTER ->
                "";
            default -> Character.isLetter(small) ? romanised(small) : " ";
        };
    }

    private static String romanised(int letter) {
        String written = Character.toString(letter);
        String plain = plain(Normalizer.normalize(written, Normalizer.Form.NFD));
        if (!plain.isEmpty()) {
            return plain;
        }
        String romanised = plain(Romaniser.ANY_SCRIPT.transliterate(written));
        // a script of whole words sets no spaces between them
        return Character.isIdeographic(letter) ? " " + romanised + " " : romanised;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Made when a letter of another script comes. */
    private static final class Romaniser {
        static final Transliterator ANY_SCRIPT = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
