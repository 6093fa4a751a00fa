package org.entente.reading.vocabulary;

/** How a word of the vocabulary is capitalised, and so how a text must write it at the least. */
enum Capitals {
    /** Found however it is written. */
    ANY,
    /** Found with a capital first letter, or all in capitals. */
    FIRST,
    /** Found only all in capitals: an abbreviation. */
    ALL;

    static Capitals of(String word) {
        int letters = 0;
        int upper = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                letters++;
                upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
            }
        }
        if (upper == letters && letters > 1) {
            return ALL;
        }
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? FIRST : ANY;
    }

    /** @return whether a word written so in text[start, end) will do */
    boolean met(CharSequence text, int start, int end) {
        return switch (this) {
            case ANY -> true;
            case FIRST -> !Character.isLowerCase(text.charAt(start));
            case ALL -> {
                for (int i = start; i < end; i++) {
                    if (Character.isLowerCase(text.charAt(i))) {
                        yield false;
                    }
                }
                yield true;
            }
        };
    }
}
