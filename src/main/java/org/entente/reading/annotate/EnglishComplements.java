package org.entente.reading.annotate;

import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** What follows an English office and belongs to it: where an envoy is sent to, a ministry, an institution's name. */
final class EnglishComplements {

    private static final Set<String> OF = Set.of("of", "for");

    private final Analysis analysis;
    private final Lookup lookup;

    EnglishComplements(Analysis analysis) {
        this.analysis = analysis;
        this.lookup = new Lookup(analysis);
    }

    /** {@code ambassador to Georgia, counterparts in Riga}: where an envoy is sent to. */
    boolean leadsToHost(int token, String word, String role) {
        if (!OfficeOwners.isLocal(role) || !word.equals("to") && !word.equals("in") && !(word.equals("from")
                && role.equals("COLLEAGUE"))) {
            return false;
        }
        int next = token + 1 < analysis.words().size() && analysis.words().folded(token + 1).equals("the") ? token + 2
                : token + 1;
        return lookup.covering(next, Kind.COUNTRIES, Kind.ORGANISATIONS, Kind.PLACES) != null;
    }

    /** {@code deputy prime minister and defence minister}: nothing is joined to an office that has no field yet. */
    boolean beginsAnother(String word, int edge, Match head) {
        if (analysis.language() != Language.EN || !word.equals("and") || edge > head.last()) {
            return false;
        }
        for (int token = head.first(); token <= head.last(); token++) {
            if (OF.contains(analysis.words().folded(token))) {
                return false;
            }
        }
        return true;
    }

    /** {@code minister of state at the Ministry of Foreign Affairs} */
    boolean leadsToMinistry(int token, String word) {
        if (!word.equals("at") && !word.equals("in") || token + 2 >= analysis.words().size()) {
            return false;
        }
        int next = analysis.words().folded(token + 1).equals("the") ? token + 2 : token + 1;
        return lookup.coded(next, Kind.PHRASES, "MINISTRY") != null;
    }

    /** An English institution's name behind {@code of}, which the vocabulary does not know: its last token, or -1. */
    int institution(int token, Clause clause, boolean within) {
        String before = analysis.words().folded(token - 1);
        boolean led = OF.contains(before) || before.endsWith("'s") || before.equals("and") && within
                || before.equals("the") && OF.contains(analysis.words().folded(token - 2));
        if (!led || !lookup.isCapitalised(token)) {
            return -1;
        }
        int named = -1;
        int at = token;
        while (at <= clause.last() && analysis.at(Kind.ROLES, at).isEmpty()
                && (lookup.isCapitalised(at) || OF.contains(analysis.words().folded(at))
                        || analysis.words().folded(at).equals("and"))) {
            if (CommonNouns.isInstitution(analysis.words().folded(at), Language.EN)) {
                named = at;
            }
            at++;
        }
        boolean apposition = at < clause.last() && analysis.words().folded(at).equals(",") && lookup.isCapitalised(at + 1)
                && lookup.isCapitalised(at - 1) && !before.equals("and");
        return apposition ? at - 1 : named;
    }
}
