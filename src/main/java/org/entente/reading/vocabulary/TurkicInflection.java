package org.entente.reading.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dk.brics.automaton.RegExp;
import dk.brics.automaton.RunAutomaton;

/**
 * Azerbaijani and Turkish: suffixes in their order (number, possessor, case, the relative {@code -ki}, copula), with the
 * consonant before a vowel softened. Vowel harmony is not checked: folded text has lost half of it, and no stem of the
 * vocabulary needs it. The language suffix {@code -ca} is left out on purpose: {@code ingiliscə} names no country.
 */
final class TurkicInflection implements Inflection {

    private static final String NUMBER = "(l[aəe]r)?";
    private static final String POSSESSOR = "(s?[iuü]|[iuü]?m|[iuü]?n|[iuü]?m[iuü]z|[iuü]?n[iuü]z)?";
    private static final String CASE = "(n?[iuü]n|[yn]?[aəe]|[yn]?[iuü]|n?[dt][aəe]n?|y?l[aəe])";
    private static final String DERIVED = "(l[iuü])?";
    private static final String RELATIVE = "(k[iü]" + NUMBER + CASE + "?)?";
    private static final String COPULA = "([dt][iuü]r(l[aəe]r)?|y?[dm][iuü][rş]?)?";
    /** {@code -li} takes no buffer before a vowel: what looks so is another word. */
    private static final String NOT_DERIVED = "~(['\\-]?l[iuü]y[iuü]@)";
    private static final RunAutomaton CHAIN = new RunAutomaton(new RegExp("(['\\-]?" + DERIVED + NUMBER + POSSESSOR
            + "('?" + CASE + ")?" + RELATIVE + COPULA + ")&" + NOT_DERIVED).toAutomaton());

    private static final String VOWELS = "aəeioöuü";
    private static final List<String> PLURAL = List.of("lar", "lər", "ler");

    @Override
    public Set<String> keys(String word, String stem) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(word);
        String base = stem == null ? word : stem;
        keys.add(base);
        int last = base.length() - 1;
        if (stem != null && last > 2 && base.charAt(last) == 's' && VOWELS.indexOf(base.charAt(last - 1)) >= 0) {
            // the s belongs to the possessive of one: başçısı, but başçıları
            PLURAL.forEach(plural -> keys.add(base.substring(0, last) + plural));
        }
        if (last > 1) {
            String body = base.substring(0, last);
            switch (base.charAt(last)) {
                case 'k' -> {
                    keys.add(body + 'ğ');
                    keys.add(body + 'y');
                    keys.add(body + 'g');
                }
                case 'q' -> keys.add(body + 'ğ');
                case 'ç' -> keys.add(body + 'c');
                case 't' -> keys.add(body + 'd');
                case 'p' -> keys.add(body + 'b');
                default -> {
                }
            }
        }
        return keys;
    }

    @Override
    public boolean agglutinates() {
        return true;
    }

    @Override
    public boolean accepts(String fold, int from, int to) {
        int state = CHAIN.getInitialState();
        for (int i = from; i < to && state >= 0; i++) {
            state = CHAIN.step(state, fold.charAt(i));
        }
        return from == to || state >= 0 && CHAIN.isAccept(state);
    }
}
