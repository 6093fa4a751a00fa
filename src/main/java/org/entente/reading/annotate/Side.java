package org.entente.reading.annotate;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * One who concludes an instrument.
 *
 * @param code of the state or the organisation
 * @param organisation whether it is an organisation
 */
record Side(String code, boolean organisation) {

    static Side of(Match match) {
        return new Side(match.code(), match.kind() == Kind.ORGANISATIONS);
    }

    static Side state(String code) {
        return new Side(code, false);
    }

    static Set<Side> of(Iterable<Match> matches) {
        Set<Side> sides = new LinkedHashSet<>();
        matches.forEach(m -> sides.add(of(m)));
        return sides;
    }

    static Set<String> codes(Iterable<Side> sides) {
        Set<String> codes = new TreeSet<>();
        sides.forEach(s -> codes.add(s.code));
        return codes;
    }
}
