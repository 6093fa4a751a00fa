package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Walks from an office's head over its portfolio and its owner, as far as every word belongs to the office: before the
 * head in Azerbaijani and Turkish, behind it in Russian, on both sides in English.
 */
final class OfficeWalk {

    static final Set<String> JOINING = Set.of("və", "ve", "и", "and", "of", "for", "the", "по", "'s");
    static final Set<String> LEADING_ON = Set.of("в", "во", "при", "на", "от");
    /** Azerbaijani and Turkish: accredited to. */
    static final Set<String> AT = Set.of("nezdindeki", "nezdinde", "yaninda", "yanindaki", "nəzdində", "nəzdindəki");
    private static final List<Kind> FIELDS = List.of(Kind.SECTORS, Kind.SUBJECTS);
    private static final int FAR = 14;

    static final Pattern LOCATIVE = Pattern.compile(".*d[aəe]k[iu].*");

    private final Analysis analysis;
    private final boolean headLast;
    private final Lookup lookup;
    private final OfficeOwners possession;
    private final RussianDependents russian;
    private final EnglishComplements english;

    OfficeWalk(Analysis analysis) {
        this.analysis = analysis;
        this.headLast = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        this.lookup = new Lookup(analysis);
        this.possession = new OfficeOwners(analysis);
        this.russian = new RussianDependents(analysis);
        this.english = new EnglishComplements(analysis);
    }

    /**
     * @param head the office's head
     * @param from the head's outermost token on that side
     * @param step -1 towards the start of the clause, 1 towards its end
     * @param owners takes up whose office it is
     * @return the outermost token that belongs to the office
     */
    int walk(Match head, int from, int step, Clause clause, List<Match> owners) {
        int edge = from;
        int token = from + step;
        int steps = 0;
        while (token >= clause.first() && token <= clause.last() && steps++ < FAR) {
            Match owner = possession.owner(token, head.code());
            if (owner != null && headLast && owner.kind() != Kind.BYSTANDERS && !possession.isOwning(owner)
                    && !LOCATIVE.matcher(analysis.suffix(owner)).matches()) {
                break;
            }
            if (owner != null) {
                if (!possession.isElsewhere(owner, step, head.code())) {
                    owners.add(owner);
                }
                edge = step < 0 ? owner.first() : owner.last();
                token = edge + step;
                continue;
            }
            Match part = part(token, step);
            if (part != null) {
                edge = step < 0 ? part.first() : part.last();
                token = edge + step;
                continue;
            }
            Match principal = step < 0 && owners.isEmpty() ? possession.principal(token) : null;
            if (principal != null) {
                edge = principal.first();
                token = edge - 1;
                continue;
            }
            String word = analysis.words().folded(token);
            if (step < 0 && (LOCATIVE.matcher(word).matches() || AT.contains(word))) {
                token--;
                continue;
            }
            boolean listed = step > 0 && word.equals(",") && Plurals.isPlural(analysis, head)
                    && lookup.covering(token + 1, Kind.COUNTRIES) != null;
            listed |= headLast && word.equals(",") && edge == token + 1 && Plurals.isPlural(analysis, head)
                    && lookup.covering(edge, Kind.COUNTRIES) != null && lookup.covering(token - 1, Kind.COUNTRIES) != null;
            listed |= word.equals(",") && edge == token - step && isField(edge) && isField(token + step);
            boolean joins = listed || JOINING.contains(word) && !(step > 0 && english.beginsAnother(word, edge, head))
                    || word.equals("-") && !(step < 0 && isDash(token)) || word.equals("'");
            if (step > 0 && analysis.language() == Language.RU) {
                int dependent = russian.last(token, edge, word, head);
                if (dependent >= token) {
                    edge = dependent;
                    token = dependent + 1;
                    continue;
                }
                joins |= LEADING_ON.contains(word);
            }
            joins |= step > 0 && analysis.language() == Language.EN
                    && (english.leadsToHost(token, word, head.code()) || english.leadsToMinistry(token, word));
            if (step > 0 && analysis.language() == Language.RU && word.equals("\"") && edge == token - 1) {
                int closing = closingQuote(token, clause);
                if (closing > 0) {
                    edge = closing;
                    token = closing + 1;
                    continue;
                }
            }
            if (step > 0 && analysis.language() == Language.EN) {
                int name = english.institution(token, clause, edge > head.last() || head.last() > head.first());
                if (name >= token) {
                    edge = name;
                    token = name + 1;
                    continue;
                }
            }
            if (!joins) {
                int reached = step < 0 && analysis.language() != Language.RU ? possession.reach(token, clause, head, owners)
                        : -1;
                if (reached < 0) {
                    break;
                }
                edge = reached;
                token = edge;
            }
            token += step;
        }
        return edge;
    }

    /** {@code помощник президента Грузии – заведующий отделом}: what a dash parts from an office belongs to another. */
    private boolean isDash(int token) {
        Match owner = headLast || token == 0 ? null : lookup.covering(token - 1, Kind.COUNTRIES);
        return owner != null && owner.end() < analysis.words().starts()[token]
                && lookup.covering(owner.first() - 1, Kind.ROLES) != null;
    }

    /** {@code sənaye, mədən və ticarət naziri}: one of the fields that a comma parts. */
    private boolean isField(int token) {
        return lookup.covering(token, Kind.SECTORS, Kind.SUBJECTS) != null
                || lookup.coded(token, Kind.ROLES, "PORTFOLIO") != null;
    }

    /** The end of a name in quotation marks, {@code депутат от партии "…"}, or -1. */
    private int closingQuote(int opening, Clause clause) {
        for (int token = opening + 2; token <= clause.last() && token - opening < 7; token++) {
            if (analysis.words().folded(token).equals("\"")) {
                return token;
            }
        }
        return -1;
    }

    private Match part(int token, int step) {
        for (Kind kind : FIELDS) {
            Match field = lookup.covering(token, kind);
            if (field != null) {
                return field;
            }
        }
        for (Match match : analysis.at(Kind.ROLES, token)) {
            String code = match.code();
            if (code.equals("PORTFOLIO") || code.equals("FORMER") || code.equals("ACTING")
                    || code.equals("RANK") && step > 0) {
                return match;
            }
        }
        return lookup.coded(token, Kind.PHRASES, "MINISTRY", "BOTH_SIDES", "THREE_SIDES");
    }
}
