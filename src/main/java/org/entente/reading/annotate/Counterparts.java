package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * The other side as it is named with an instrument: {@code X ilə saziş, соглашение с X, X'le anlaşma, agreement with X}.
 */
final class Counterparts {

    /** Words between the preposition or the postposition and the name. */
    private static final int NEAR = 5;
    /** Words between the name and the instrument, beyond which it is another's. */
    private static final int FAR = 25;
    private static final Pattern INSTRUMENTAL = Pattern.compile("['-]?y?l[aəe](?:d[aəe]|r)?");
    /** Behind "with" and its like these make no side of whom they name. */
    private static final Pattern NO_SIDE = Pattern.compile("\\d.*|участи.*|содействи.*|посредничеств.*|ссылк.*|представител.*"
            + "|participation|presence|mediation|support|help|assistance|reference|regard");
    /** What begins a clause of its own: {@code a deal, which links the one with the other}. */
    private static final Pattern RELATIVE = Pattern.compile("which|who|where|котор.*");
    private static final Set<String> NO_WITH = Set.of("связи", "сравнению", "соответствии", "согласно", "line", "accordance",
            "connection", "compared", "variance");

    private final Analysis analysis;
    private final PartyFinder parties;
    private final boolean turkic;

    Counterparts(Analysis analysis, PartyFinder parties) {
        this.analysis = analysis;
        this.parties = parties;
        this.turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
    }

    /**
     * @param from where to look: after the instrument named before
     * @param to until there: before the instrument named next
     * @return those named together as the other side, none when nobody is
     */
    List<Match> of(Head head, int from, int to) {
        List<Match> named = parties.sides(from, to);
        Match best = null;
        int least = FAR;
        for (Match side : named) {
            int gap = side.last() < head.match().first() ? head.match().first() - side.last()
                    : side.first() - head.match().last();
            // the side stands before the noun in Azerbaijani and Turkish, behind it in Russian and English
            boolean usual = turkic == side.last() < head.match().first();
            int cost = gap + (usual ? 0 : 6);
            boolean parted = !turkic && (usual ? isAside(head.match(), side) : isParted(side, head.match()));
            if (gap > 0 && cost < least && !parted && (turkic ? isWith(side, to) : followsWith(side, from))) {
                best = side;
                least = cost;
            }
        }
        return best == null ? List.of() : enumerated(best, named, head.manner() == Head.Manner.PLURAL);
    }

    /** {@code …, with Croatian Minister … speaking}: what a comma parts is another part of the sentence. */
    private boolean isAside(Match noun, Match side) {
        for (int token = noun.last() + 1; token < side.first(); token++) {
            if (analysis.words().folded(token).equals(",")
                    && RELATIVE.matcher(analysis.words().folded(token + 1)).matches()) {
                return true;
            }
        }
        for (int token = side.first() - 1; token > noun.last() + 1 && token > side.first() - NEAR; token--) {
            if (analysis.words().folded(token).equals("with")) {
                return analysis.words().folded(token - 1).equals(",");
            }
        }
        return false;
    }

    /** @return whether the name stands as somebody's other side */
    boolean isOther(Match side) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(side.start()));
        return turkic ? isWith(side, clause.end()) : followsWith(side, clause.start());
    }

    private boolean isParted(Match side, Match noun) {
        for (int token = side.last() + 1; token < noun.first(); token++) {
            if (",;:".contains(analysis.words().folded(token))) {
                return true;
            }
        }
        return false;
    }

    private List<Match> enumerated(Match best, List<Match> named, boolean plural) {
        List<Match> all = new ArrayList<>();
        all.add(best);
        int at = named.indexOf(best);
        for (int i = turkic ? at - 1 : at + 1; i >= 0 && i < named.size(); i += turkic ? -1 : 1) {
            Match last = all.get(all.size() - 1);
            Match one = turkic ? named.get(i) : last;
            Match other = turkic ? last : named.get(i);
            // "Avrupa Birliği, Gürcistan ile": the comma ends the subject, and no list
            boolean comma = !plural && analysis.words().folded(one.last() + 1).equals(",");
            if (comma || other.first() - one.last() > 3 || !parties.isEnumerated(one, other)) {
                break;
            }
            all.add(named.get(i));
        }
        return all;
    }

    /** {@code Hindistanla, Fransa ilə, Kanada hökuməti ilə}. */
    private boolean isWith(Match side, int to) {
        if (INSTRUMENTAL.matcher(analysis.suffix(side)).matches()) {
            return true;
        }
        for (int token = side.last() + 1; token <= side.last() + 3 && token < analysis.words().size(); token++) {
            String word = analysis.words().folded(token);
            if (analysis.words().starts()[token] >= to || ",;:()\"".contains(word) || isSide(token)) {
                return false;
            }
            if (word.equals("ilə") || word.equals("ile")) {
                return !isSide(token + 1);
            }
        }
        return false;
    }

    private boolean isSide(int token) {
        return !analysis.at(Kind.COUNTRIES, token).isEmpty() || !analysis.at(Kind.ORGANISATIONS, token).isEmpty();
    }

    private boolean followsWith(Match side, int from) {
        for (int token = side.first() - 1; token >= Math.max(0, side.first() - NEAR); token--) {
            String word = analysis.words().folded(token);
            if (analysis.words().starts()[token] < from || ",;:()".contains(word)) {
                return false;
            }
            if (word.equals("with") || word.equals("с") || word.equals("со")) {
                boolean other = token > 0 && NO_WITH.contains(analysis.words().folded(token - 1));
                for (int inside = token + 1; inside < side.first() && !other; inside++) {
                    other = NO_SIDE.matcher(analysis.words().folded(inside)).matches();
                }
                return !other;
            }
            if (isSide(token)) {
                return false;
            }
        }
        return false;
    }
}
