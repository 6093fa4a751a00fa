package org.entente.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens, in linear time. */
public final class Tokenizer {

    private Tokenizer() {
    }

    /** @return the tokens of text[from, to), in order */
    public static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (isWordChar(c)) {
                int end = wordEnd(text, at, to);
                tokens.add(new Token(at, end));
                at = end;
            } else {
                tokens.add(new Token(at, at + 1));
                at++;
            }
        }
        return tokens;
    }

    /** @return the words and marks of a phrase */
    public static List<String> words(String phrase) {
        return tokens(phrase, 0, phrase.length()).stream().map(t -> phrase.substring(t.start(), t.end())).toList();
    }

    private static int wordEnd(String text, int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            boolean apostrophe = "'’‘ʼ".indexOf(c) >= 0 && at > from && at + 1 < to && Character.isLetter(text.charAt(at + 1));
            boolean inNumber = (c == '.' || c == ',') && Character.isDigit(text.charAt(at - 1)) && at + 1 < to
                    && Character.isDigit(text.charAt(at + 1));
            if (!isWordChar(c) && !apostrophe && !inNumber) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c);
    }
}
