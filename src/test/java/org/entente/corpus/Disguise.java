package org.entente.corpus;

import java.text.Normalizer;
import java.util.Random;
import java.util.function.BiFunction;

/** Ways in which one and the same page comes off the web: none of them changes what it says. */
enum Disguise {

    DECOMPOSED((text, random) -> Normalizer.normalize(text, Normalizer.Form.NFD)),
    COMPOSED((text, random) -> Normalizer.normalize(text, Normalizer.Form.NFC)),
    WINDOWS_LINES((text, random) -> text.replace("\n", "\r\n")),
    OLD_MAC_LINES((text, random) -> text.replace("\r\n", "\n").replace('\n', '\r')),
    BYTE_ORDER_MARK((text, random) -> "\uFEFF" + text),
    NO_BREAK_SPACES((text, random) -> sprinkle(text, random, 3, c -> c == ' ' ? "\u00A0" : null)),
    DOUBLE_SPACES((text, random) -> sprinkle(text, random, 5, c -> c == ' ' ? "  " : null)),
    ZERO_WIDTH((text, random) -> sprinkle(text, random, 9, c -> Character.isLetter(c) ? c + "\u200B" : null)),
    SOFT_HYPHENS((text, random) -> sprinkle(text, random, 9, c -> Character.isLetter(c) ? c + "\u00AD" : null)),
    STRAIGHT_QUOTES((text, random) -> text.replaceAll("[“”„«»]", "\"").replaceAll("[’‘]", "'")),
    CURLY_QUOTES((text, random) -> paired(text, "“", "”").replace('\'', '’')),
    GUILLEMETS((text, random) -> paired(text, "«", "»")),
    REFERENCES((text, random) -> sprinkle(text, random, 4, c -> switch (c) {
        case '"' -> "&quot;";
        case '«' -> "&laquo;";
        case '»' -> "&raquo;";
        case ' ' -> "&nbsp;";
        case '-' -> "&#45;";
        default -> c > 0x7F && !Character.isSurrogate(c) ? "&#" + (int) c + ";" : null;
    })),
    TAGS((text, random) -> sprinkle(text.replace("&", "&amp;"), random, 12,
            c -> c == ' ' ? random.nextBoolean() ? " <b>" : "</b> " : c == '\n' ? "<br/>\n" : null));

    private final BiFunction<String, Random, String> way;

    Disguise(BiFunction<String, Random, String> way) {
        this.way = way;
    }

    String of(String text, Random random) {
        return way.apply(text, random);
    }

    /** What a character becomes, or null where it stays. */
    private interface Change {
        String of(char c);
    }

    /** Changes about one in so many of the characters that can change. */
    private static String sprinkle(String text, Random random, int oneIn, Change change) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            String other = random.nextInt(oneIn) == 0 ? change.of(c) : null;
            out.append(other == null ? String.valueOf(c) : other);
        }
        return out.toString();
    }

    /** Straight quotation marks by turns opening and closing, anew in every line. */
    private static String paired(String text, String opening, String closing) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                out.append(open ? closing : opening);
                open = !open;
            } else {
                out.append(c);
                open &= c != '\n';
            }
        }
        return out.toString();
    }
}
