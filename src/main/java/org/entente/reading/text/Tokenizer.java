package org.entente.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens, in linear time. */
public final class Tokenizer {

    /** No word of news is longer, in UTF-16 code units; what is gets cut, so that whoever looks at words stays linear. */
    static final int LONGEST_WORD = 100;

    private Tokenizer() {
    }

    /** @return the tokens of text[from, to), in order; together they hold all that is no space */
    public static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        while (at < to) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = isWordChar(c) ? wordEnd(text, at, to) : Math.min(to, at + Character.charCount(c));
            tokens.add(new Token(at, end));
            at = end;
        }
        return tokens;
    }

    /** @return the words and marks of a phrase */
    public static List<String> words(String phrase) {
        return tokens(phrase, 0, phrase.length()).stream().map(t -> phrase.substring(t.start(), t.end())).toList();
    }

    private static int wordEnd(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < LONGEST_WORD) {
            int c = text.codePointAt(at);
            if (!isWordChar(c) && !joins(text, c, from, at, to)) {
                break;
            }
            at += Character.charCount(c);
        }
        return Math.min(at, to);
    }

    /** An apostrophe between letters, {@code Vance'e}; a point or comma between digits, {@code 22.04.2024}. */
    private static boolean joins(String text, int c, int from, int at, int to) {
        if (at == from || at + 1 >= to) {
            return false;
        }
        char next = text.charAt(at + 1);
        boolean apostrophe = "'’‘ʼ".indexOf(c) >= 0 && Character.isLetter(next);
        boolean inNumber = (c == '.' || c == ',') && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next);
        return apostrophe || inNumber;
    }

    private static boolean isWordChar(int c) {
        return Characters.isLetterOrDigit(c) || c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
