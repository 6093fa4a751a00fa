package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Tells who may own an office, and finds an owner behind words that the vocabulary does not know. */
final class OfficeOwners {

    /** How many words that the vocabulary does not know may stand between an office and its owner. */
    private static final int UNKNOWN = 3;
    /** Azerbaijani and Turkish: the genitive, the izafet or no suffix; whose case is another is no owner. */
    private static final Pattern OWNING = Pattern.compile("['-]?(?:l[aəe]r)?(?:s?[iuü])?(?:n?[iuü]n)?|['-]?l[iuü]");
    private static final Pattern GENITIVE = Pattern.compile("['-]?(?:l[aəe]r)?(?:s?[iuü])?n?[iuü]n");
    /** A singular office's genitive. */
    private static final Pattern PRINCIPAL = Pattern.compile("(?:s?[iuü])?['-]?n?[iuü]n");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:yönetim|hükümet|hökumət|hakimiyyət).*");
    private static final Pattern NEWLY = Pattern.compile("\\p{L}+ly|appointed|elected|named|designated");
    /** What leads to a place or a field, not to an owner. */
    private static final Set<String> ELSEWHERE = Set.of("в", "во", "to", "in", "с", "with", "при", "на", "по");

    private final Analysis analysis;
    private final boolean headLast;
    private final Lookup lookup;

    OfficeOwners(Analysis analysis) {
        this.analysis = analysis;
        this.headLast = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        this.lookup = new Lookup(analysis);
    }

    Match owner(int token, String role) {
        Match owner = lookup.covering(token, Kind.COUNTRIES, Kind.ORGANISATIONS, Kind.INSTITUTIONS);
        if (owner == null) {
            owner = lookup.coded(token, Kind.BYSTANDERS, "COMPANY");
        }
        if (owner == null && isLocal(role)) {
            owner = lookup.covering(token, Kind.PLACES);
        }
        return owner == null || Plurals.isWithoutEnding(analysis, owner) || isFirstName(owner) ? null : owner;
    }

    /** {@code в Республике Беларусь Сантьяго Перес}: a place in the nominative before another capital is a first name. */
    private boolean isFirstName(Match place) {
        int next = place.last() + 1;
        return analysis.language() == Language.RU && place.kind() == Kind.PLACES && place.first() > 0
                && next < analysis.words().size() && lookup.isCapitalised(next) && lookup.covering(next, Kind.PLACES,
                        Kind.COUNTRIES) == null
                && !OfficeWalk.LEADING_ON.contains(analysis.words().folded(place.first() - 1))
                && place.form().written().equalsIgnoreCase(analysis.text().substring(place.start(), place.end()))
                && !isUndeclined(place);
    }

    /** {@code мэр Тбилиси}: a town whose name looks the same in the genitive, right behind its office. */
    private boolean isUndeclined(Match place) {
        boolean governed = analysis.at(Kind.ROLES, place.first() - 1).stream().anyMatch(m -> m.code().equals("OTHER"));
        return governed && "иоуеэы".indexOf(analysis.words().fold().charAt(place.end() - 1)) >= 0;
    }

    /** Whether a place may stand beside such an office: where an envoy is, what a governor governs, a deputy represents. */
    static boolean isLocal(String role) {
        return switch (role) {
            case "AMBASSADOR", "SPECIAL_REPRESENTATIVE", "OTHER", "LEGISLATOR", "COLLEAGUE" -> true;
            default -> false;
        };
    }

    boolean isOwning(Match owner) {
        return OWNING.matcher(analysis.suffix(owner)).matches();
    }

    /**
     * {@code Qazaxıstandakı səfir, посол в Казахстане, ambassador to Georgia}: where the office is held, not whose it
     * is.
     */
    boolean isElsewhere(Match owner, int step, String role) {
        boolean envoy = role.equals("AMBASSADOR") || role.equals("SPECIAL_REPRESENTATIVE");
        if (owner.kind() == Kind.PLACES && envoy) {
            return true;
        }
        if (headLast) {
            return OfficeWalk.LOCATIVE.matcher(analysis.suffix(owner)).matches()
                    || OfficeWalk.AT.contains(analysis.words().folded(owner.last() + 1));
        }
        int at = owner.first() - 1;
        String before = at >= 0 ? analysis.words().folded(at) : "";
        if (before.equals("the") && at > 0) {
            before = analysis.words().folded(at - 1);
        }
        if (role.equals("COLLEAGUE")) {
            return false;
        }
        return step > 0 && (ELSEWHERE.contains(before) || envoy && before.equals("for"));
    }

    /** Looks for an owner behind words that the vocabulary does not know; takes it up and gives its first token, or -1. */
    int reach(int from, Clause clause, Match head, List<Match> owners) {
        if (!owners.isEmpty()) {
            return -1;
        }
        int small = 0;
        for (int token = from; token >= clause.first() && from - token < 8; token--) {
            Match owner = lookup.covering(token, Kind.COUNTRIES, Kind.ORGANISATIONS, Kind.INSTITUTIONS);
            String word = analysis.words().folded(token);
            if (owner != null) {
                boolean with = owner.last() < head.first() && Set.of("ilə", "ile").contains(
                        analysis.words().folded(owner.last() + 1));
                String suffix = analysis.suffix(owner);
                boolean possessor = headLast ? GENITIVE.matcher(suffix).matches() || small == 0 && isOwning(owner)
                        : small == 0 || word.endsWith("'s") || word.endsWith("s'");
                if (with || OfficeWalk.LOCATIVE.matcher(suffix).matches()) {
                    token = owner.first();
                    continue;
                }
                if (!possessor) {
                    return -1;
                }
                owners.add(owner);
                return owner.first();
            }
            if (lookup.covering(token, Kind.PLACES) != null && headLast && GOVERNMENT.matcher(
                    analysis.words().folded(token + 1)).matches()) {
                Match capital = lookup.covering(token, Kind.PLACES);
                owners.add(capital);
                return capital.first();
            }
            boolean letter = Character.isLetter(word.charAt(0));
            boolean another = analysis.at(Kind.ROLES,
                    token).stream().anyMatch(m -> !OfficeFinder.NO_ROLES.contains(m.code()));
            if (!letter || another || !lookup.isCapitalised(token) && !isLink(word) && (!crosses(word) || ++small > UNKNOWN)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isLink(String word) {
        return headLast && (OfficeWalk.JOINING.contains(word) || Set.of("üzrə", "ilə", "ile", "üzere").contains(word));
    }

    private boolean crosses(String word) {
        return headLast ? !AzTrVerbs.isFinite(word) : NEWLY.matcher(word).matches();
    }

    /** {@code Qazaxıstan Prezidentinin xüsusi nümayəndəsi, the Uzbek president's envoy}: whose holder's office it is. */
    Match principal(int token) {
        Match nested = lookup.covering(token, Kind.ROLES);
        if (nested == null || nested.last() != token || OfficeFinder.NO_ROLES.contains(nested.code())
                || nested.code().equals("COLLEAGUE")) {
            return null;
        }
        boolean possessor = headLast ? PRINCIPAL.matcher(analysis.suffix(nested)).matches()
                : analysis.language() == Language.EN && analysis.words().folded(token).endsWith("'s");
        return possessor ? nested : null;
    }
}
