package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Words too common to mean a field of cooperation by themselves, which mean one among others: {@code media} in
 * {@code energy, transport and media}. They are taken beside a field that is certain, beside one so taken, or beside the
 * word for a field itself ({@code in the legal, military and social spheres}).
 */
final class ListedFields {

    /** The word for a field, which makes fields of what stands before it, and the word for ties, which only ends a list. */
    private static final String SPHERE = "SPHERE";
    private static final String TIE = "TIE";
    private static final String ADJECTIVE = "ADJECTIVE";

    private final Analysis analysis;
    private final Enumeration enumeration;
    private final Set<Integer> starts = new HashSet<>();
    private final Set<Integer> ends = new HashSet<>();
    private final Set<Integer> spheres = new HashSet<>();
    private final Set<Integer> sphereEnds = new HashSet<>();
    private final Set<Integer> ties = new HashSet<>();

    ListedFields(Analysis analysis, List<Match> certain) {
        this.analysis = analysis;
        this.enumeration = new Enumeration(analysis);
        for (Match match : certain) {
            starts.add(match.first());
            ends.add(match.last());
        }
    }

    /** @return the words that mean a field where they stand, in the text's order */
    List<Match> found() {
        List<Match> open = new ArrayList<>();
        for (Match match : analysis.found(Kind.LISTED)) {
            switch (match.code()) {
                case SPHERE -> {
                    spheres.add(match.first());
                    sphereEnds.add(match.last());
                }
                case TIE -> ties.add(match.first());
                case Portfolios.OFFICES, Portfolios.PORTFOLIO, Portfolios.EXPERT, Portfolios.BODY -> {
                }
                default -> {
                    if (analysis.at(Kind.SECTORS, match.first()).isEmpty()) {
                        open.add(match);
                    }
                }
            }
        }
        List<Match> found = new ArrayList<>();
        boolean more = !open.isEmpty();
        while (more) {
            more = open.removeIf(match -> take(match, found));
        }
        return found;
    }

    private boolean take(Match match, List<Match> found) {
        int next = match.last() + 1;
        int after = enumeration.after(match.last());
        boolean adjective = match.entry().kind() != null;
        if (isOffice(next) || adjective && after == next && !spheres.contains(next) && !ties.contains(next)) {
            return false;
        }
        int before = enumeration.before(match.first());
        boolean listed = after > next && starts.contains(after) || before < match.first() - 1 && ends.contains(before)
                || spheres.contains(next) || followsSphere(match.first());
        if (listed) {
            starts.add(match.first());
            ends.add(match.last());
            found.add(match);
        }
        return listed;
    }

    private boolean isOffice(int token) {
        return !analysis.at(Kind.ROLES, token).isEmpty() || !analysis.at(Kind.BYSTANDERS, token).isEmpty();
    }

    private boolean followsSphere(int first) {
        int at = enumeration.leading(first);
        return sphereEnds.contains(at) && (at < first - 1 || analysis.language() == Language.RU);
    }
}
