package org.entente.reading.vocabulary;

import java.util.LinkedHashSet;
import java.util.Set;

/** English: the plural, and the genitive's {@code 's}. */
final class EnglishInflection implements Inflection {

    @Override
    public Set<String> keys(String word, String stem) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(word);
        int last = word.length() - 1;
        if (last < 1) {
            return keys;
        }
        if (word.charAt(last) == 'y' && "aeou".indexOf(word.charAt(last - 1)) < 0) {
            keys.add(word.substring(0, last) + "ies");
        } else if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
            keys.add(word + "es");
        } else {
            keys.add(word + "s");
        }
        if (word.endsWith("man")) {
            keys.add(word.substring(0, last - 1) + "en");
        }
        return keys;
    }

    @Override
    public boolean agglutinates() {
        return false;
    }

    @Override
    public boolean accepts(String fold, int from, int to) {
        int length = to - from;
        return length == 0 || fold.charAt(from) == '\'' && (length == 1 || length == 2 && fold.charAt(from + 1) == 's');
    }
}
