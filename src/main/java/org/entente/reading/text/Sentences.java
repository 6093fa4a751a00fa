package org.entente.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into sentences. A full stop ends none after an initial, an abbreviation, an ordinal or inside a name
 * ({@code Metbuat.az}); a quotation's own full stop ends none when the sentence goes on behind it.
 */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of("prof", "dr", "doç", "mr", "mrs", "ms", "st", "av", "sn", "г",
            "гг", "им", "ул", "тыс", "млн", "млрд", "т", "д", "др", "пр", "s", "h", "ş", "m", "no", "vb", "vs", "bkz", "e",
            "i", "b", "jr", "sr", "gen", "lt", "col", "sen", "rep", "gov", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
            "сен", "окт", "ноя", "дек", "янв", "фев", "мар", "апр", "авг", "долл", "руб", "см", "проф", "акад", "ред");

    private Sentences() {
    }

    /** A sentence: start inclusive, end exclusive, no space at either end. */
    public record Sentence(int start, int end) {
    }

    /** @return the sentences of text[from, to), in order; together they hold all that is no space */
    public static List<Sentence> of(String text, int from, int to) {
        List<Sentence> sentences = new ArrayList<>();
        int start = from;
        boolean quoted = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '«' || c == '“' || c == '"' && !quoted) {
                quoted = true;
            } else if (c == '»' || c == '”' || c == '"') {
                quoted = false;
            }
            if (".!?…".indexOf(c) >= 0 && ends(text, start, at, to)) {
                int end = closing(text, at + 1, to);
                add(sentences, text, start, end);
                start = end;
                at = end - 1;
                quoted = false;
            }
        }
        add(sentences, text, start, to);
        return sentences;
    }

    private static int closing(String text, int at, int to) {
        int end = at;
        while (end < to && "\"»”’'.!?…)".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean ends(String text, int start, int at, int to) {
        int next = closing(text, at + 1, to);
        if (next >= to) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        int after = next;
        while (after < to && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        if (after >= to) {
            return true;
        }
        char first = text.charAt(after);
        if (Character.isLowerCase(first) || first == ',' || first == ';') {
            return false;
        }
        boolean dash = "-–—".indexOf(first) >= 0;
        if (dash && next > at + 1) {
            return false;
        }
        return text.charAt(at) != '.' || !isAbbreviated(text, start, at);
    }

    private static boolean isAbbreviated(String text, int start, int at) {
        int from = at;
        while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, at);
        if (word.isEmpty()) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(Fold.of(word));
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(start, end));
        }
    }
}
