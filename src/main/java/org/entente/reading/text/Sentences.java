package org.entente.reading.text;

import java.util.ArrayList;
import java.util.List;

import org.entente.reading.Language;

/**
 * Cuts a paragraph into sentences. A full stop ends none after an initial, an abbreviation, an ordinal or inside a name
 * ({@code Metbuat.az}); a quotation's own full stop ends none when the sentence goes on behind it.
 */
public final class Sentences {

    private static final String STOPS = ".!?…";
    private static final String CLOSING = "\"»”’'" + STOPS + ")";
    /** No sentence of news is longer, in UTF-16 code units; what is gets cut, so that whoever looks at one stays linear. */
    static final int LONGEST = 4000;

    private Sentences() {
    }

    /** A sentence: start inclusive, end exclusive, no space at either end. */
    public record Sentence(int start, int end) {
    }

    /** @return the sentences of text[from, to), in order; together they hold all that is no space */
    public static List<Sentence> of(Language language, String text, int from, int to) {
        List<Sentence> sentences = new ArrayList<>();
        int start = from;
        int at = from;
        while (at < to) {
            int next = at + 1;
            boolean cut = false;
            if (STOPS.indexOf(text.charAt(at)) >= 0) {
                next = behindClosing(text, next, to);
                cut = ends(language, text, start, at, next, to);
            } else if (next - start >= LONGEST) {
                cut = Character.isWhitespace(text.charAt(at)) || next - start >= LONGEST + Tokenizer.LONGEST_WORD;
            }
            if (cut) {
                add(sentences, text, start, next);
                start = next;
            }
            at = next;
        }
        add(sentences, text, start, to);
        return sentences;
    }

    private static int behindClosing(String text, int at, int to) {
        int end = at;
        while (end < to && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** @param next offset behind the stop and the marks that close a quotation or a bracket */
    private static boolean ends(Language language, String text, int start, int stop, int next, int to) {
        if (next >= to) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return next == stop + 1 && isGlued(text, start, stop, to);
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
        if ("-–—".indexOf(first) >= 0 && next > stop + 1) {
            return false;
        }
        return text.charAt(stop) != '.'
                || !Abbreviations.goOn(text, start, stop, after, language == Language.TR);
    }

    /** A space forgotten: {@code dedi.Sonra}, but not {@code Ş.Mirziyoyev}, {@code Civil.ge} or {@code 22.04}. */
    private static boolean isGlued(String text, int start, int stop, int to) {
        return stop - 3 >= start && stop + 2 < to && Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLowerCase(text.charAt(stop - 2)) && Character.isLowerCase(text.charAt(stop - 3))
                && Character.isUpperCase(text.charAt(stop + 1)) && Character.isLetter(text.charAt(stop + 2))
                && !Abbreviations.goOn(text, start, stop, stop + 1, false);
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
