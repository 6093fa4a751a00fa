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

    private static final Set<String> JOINING = Set.of("və", "ve", "и", "and", "of", "for", "the", "по", "'s");
    /** What leads to a place or a field, not to an owner. */
    private static final Set<String> ELSEWHERE = Set.of("в", "во", "to", "in", "с", "with", "при", "на", "по");
    private static final Set<String> LEADING_ON = Set.of("в", "во", "при", "на", "от");
    /** Azerbaijani and Turkish: accredited to. */
    private static final Set<String> AT = Set.of("nezdindeki", "nezdinde", "yaninda", "yanindaki", "nəzdində", "nəzdindəki");
    private static final Set<String> OF = Set.of("of", "for");
    private static final List<Kind> FIELDS = List.of(Kind.SECTORS, Kind.SUBJECTS);
    private static final int FAR = 14;
    /** How many words that the vocabulary does not know may stand between an office and its owner. */
    private static final int UNKNOWN = 3;

    private static final Pattern LOCATIVE = Pattern.compile(".*d[aəe]k[iu].*");
    /** Azerbaijani and Turkish: the genitive, the izafet or no suffix; whose case is another is no owner. */
    private static final Pattern OWNING = Pattern.compile("['-]?(?:l[aəe]r)?(?:s?[iuü])?(?:n?[iuü]n)?|['-]?l[iuü]");
    private static final Pattern GENITIVE = Pattern.compile("['-]?(?:l[aəe]r)?(?:s?[iuü])?n?[iuü]n");
    /** A singular office's genitive. */
    private static final Pattern PRINCIPAL = Pattern.compile("(?:s?[iuü])?['-]?n?[iuü]n");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:yönetim|hükümet|hökumət|hakimiyyət).*");
    private static final Pattern NEWLY = Pattern.compile("\\p{L}+ly|appointed|elected|named|designated");
    /** Russian: what a noun or adjective in the genitive, or after a preposition, may end in; no verb and no adverb. */
    private static final Pattern DEPENDENT = Pattern
            .compile(".*(?:ов|ев|ей|ий|ых|их|ой|ого|его|ии|ия|ства|сти|ности|тия|ра|та|"
                    + "на|да|ка|за|ла|ры|ки|ды|ты|ны|цы|ям|ам|ым|им|ом|ем|ях|ах|ат|ств|стран|республик|дел|ю)");
    private static final Pattern DATIVE_ADJECTIVE = Pattern.compile(".*(?:ому|ему|ой|ей)");
    private static final Pattern DATIVE = Pattern.compile(".*(?:у|ю|ой|ей|ии|е|ам|ям)");
    private static final Pattern VERB = Pattern
            .compile(".*(?:[аеиыяу]л|[аеиыяу]ла|[аеиыяу]ло|[аеиыяу]ли|ся|сь|ет|ит|ют|ут|ят|ть|ую|аю)|также|лично|сегодня|"
                    + "вчера|завтра|накануне|тогда|затем|после|ранее|позже|пока|когда|чтобы|если|однако|вновь|уже");

    private final Analysis analysis;
    private final boolean headLast;

    OfficeWalk(Analysis analysis) {
        this.analysis = analysis;
        this.headLast = analysis.language() == Language.AZ || analysis.language() == Language.TR;
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
            Match owner = owner(token, head.code());
            if (owner != null && headLast && owner.kind() != Kind.BYSTANDERS && !isOwning(owner)
                    && !LOCATIVE.matcher(analysis.suffix(owner)).matches()) {
                break;
            }
            if (owner != null) {
                if (!isElsewhere(owner, step, head.code())) {
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
            Match principal = step < 0 && owners.isEmpty() ? principal(token) : null;
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
                    && covering(token + 1, Kind.COUNTRIES) != null;
            listed |= headLast && word.equals(",") && edge == token + 1 && Plurals.isPlural(analysis, head)
                    && covering(edge, Kind.COUNTRIES) != null && covering(token - 1, Kind.COUNTRIES) != null;
            listed |= word.equals(",") && edge == token - step && isField(edge) && isField(token + step);
            boolean joins = listed || JOINING.contains(word) && !(step > 0 && beginsAnother(word, edge, head))
                    || word.equals("-") && !(step < 0 && isDash(token)) || word.equals("'");
            if (step > 0 && analysis.language() == Language.RU) {
                int dependent = russian(token, edge, word, head);
                if (dependent >= token) {
                    edge = dependent;
                    token = dependent + 1;
                    continue;
                }
                joins |= LEADING_ON.contains(word);
            }
            joins |= step > 0 && analysis.language() == Language.EN
                    && (leadsToHost(token, word, head.code()) || leadsToMinistry(token, word));
            if (step > 0 && analysis.language() == Language.RU && word.equals("\"") && edge == token - 1) {
                int closing = closingQuote(token, clause);
                if (closing > 0) {
                    edge = closing;
                    token = closing + 1;
                    continue;
                }
            }
            if (step > 0 && analysis.language() == Language.EN) {
                int name = institution(token, clause, edge > head.last() || head.last() > head.first());
                if (name >= token) {
                    edge = name;
                    token = name + 1;
                    continue;
                }
            }
            if (!joins) {
                int reached = step < 0 && analysis.language() != Language.RU ? reach(token, clause, head, owners) : -1;
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
        Match owner = headLast || token == 0 ? null : covering(token - 1, Kind.COUNTRIES);
        return owner != null && owner.end() < analysis.words().starts()[token] && covering(owner.first() - 1, Kind.ROLES) != null;
    }

    /** {@code sənaye, mədən və ticarət naziri}: one of the fields that a comma parts. */
    private boolean isField(int token) {
        return covering(token, Kind.SECTORS, Kind.SUBJECTS) != null || coded(token, Kind.ROLES, "PORTFOLIO") != null;
    }

    /** {@code ambassador to Georgia, counterparts in Riga}: where an envoy is sent to. */
    private boolean leadsToHost(int token, String word, String role) {
        if (!isLocal(role) || !word.equals("to") && !word.equals("in") && !(word.equals("from")
                && role.equals("COLLEAGUE"))) {
            return false;
        }
        int next = token + 1 < analysis.words().size() && analysis.words().folded(token + 1).equals("the") ? token + 2
                : token + 1;
        return covering(next, Kind.COUNTRIES, Kind.ORGANISATIONS, Kind.PLACES) != null;
    }

    /** {@code deputy prime minister and defence minister}: nothing is joined to an office that has no field yet. */
    private boolean beginsAnother(String word, int edge, Match head) {
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
    private boolean leadsToMinistry(int token, String word) {
        if (!word.equals("at") && !word.equals("in") || token + 2 >= analysis.words().size()) {
            return false;
        }
        int next = analysis.words().folded(token + 1).equals("the") ? token + 2 : token + 1;
        return coded(next, Kind.PHRASES, "MINISTRY") != null;
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

    private Match owner(int token, String role) {
        Match owner = covering(token, Kind.COUNTRIES, Kind.ORGANISATIONS, Kind.INSTITUTIONS);
        if (owner == null) {
            owner = coded(token, Kind.BYSTANDERS, "COMPANY");
        }
        if (owner == null && isLocal(role)) {
            owner = covering(token, Kind.PLACES);
        }
        return owner == null || Plurals.isWithoutEnding(analysis, owner) || isFirstName(owner) ? null : owner;
    }

    /** {@code в Республике Беларусь Сантьяго Перес}: a place in the nominative before another capital is a first name. */
    private boolean isFirstName(Match place) {
        int next = place.last() + 1;
        return analysis.language() == Language.RU && place.kind() == Kind.PLACES && place.first() > 0
                && next < analysis.words().size() && isCapitalised(next) && covering(next, Kind.PLACES,
                        Kind.COUNTRIES) == null
                && !LEADING_ON.contains(analysis.words().folded(place.first() - 1))
                && place.form().written().equalsIgnoreCase(analysis.text().substring(place.start(), place.end()))
                && !isUndeclined(place);
    }

    /** {@code мэр Тбилиси}: a town whose name looks the same in the genitive, right behind its office. */
    private boolean isUndeclined(Match place) {
        boolean governed = analysis.at(Kind.ROLES, place.first() - 1).stream().anyMatch(m -> m.code().equals("OTHER"));
        return governed && "иоуеэы".indexOf(analysis.words().folded(place.last()).charAt(place.end() - place.start() - 1)) >= 0;
    }

    private Match part(int token, int step) {
        for (Kind kind : FIELDS) {
            Match field = covering(token, kind);
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
        return coded(token, Kind.PHRASES, "MINISTRY", "BOTH_SIDES", "THREE_SIDES");
    }

    /** {@code Qazaxıstan Prezidentinin xüsusi nümayəndəsi, the Uzbek president's envoy}: whose holder's office it is. */
    private Match principal(int token) {
        Match nested = covering(token, Kind.ROLES);
        if (nested == null || nested.last() != token || OfficeFinder.NO_ROLES.contains(nested.code())
                || nested.code().equals("COLLEAGUE")) {
            return null;
        }
        boolean possessor = headLast ? PRINCIPAL.matcher(analysis.suffix(nested)).matches()
                : analysis.language() == Language.EN && analysis.words().folded(token).endsWith("'s");
        return possessor ? nested : null;
    }

    /** @return whether a Russian word looks like a verb, or is an adverb that often stands so */
    static boolean isVerb(String folded) {
        return VERB.matcher(folded).matches();
    }

    /** Whether a place may stand beside such an office: where an envoy is, what a governor governs, a deputy represents. */
    private static boolean isLocal(String role) {
        return switch (role) {
            case "AMBASSADOR", "SPECIAL_REPRESENTATIVE", "OTHER", "LEGISLATOR", "COLLEAGUE" -> true;
            default -> false;
        };
    }

    private boolean isOwning(Match owner) {
        return OWNING.matcher(analysis.suffix(owner)).matches();
    }

    /**
     * {@code Qazaxıstandakı səfir, посол в Казахстане, ambassador to Georgia}: where the office is held, not whose it
     * is.
     */
    private boolean isElsewhere(Match owner, int step, String role) {
        boolean envoy = role.equals("AMBASSADOR") || role.equals("SPECIAL_REPRESENTATIVE");
        if (owner.kind() == Kind.PLACES && envoy) {
            return true;
        }
        if (headLast) {
            return LOCATIVE.matcher(analysis.suffix(owner)).matches()
                    || AT.contains(analysis.words().folded(owner.last() + 1));
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

    /** A Russian word that depends on the office: its last token, or -1. */
    private int russian(int token, int edge, String word, Match head) {
        char first = analysis.text().charAt(analysis.words().starts()[token]);
        Match nested = covering(token, Kind.ROLES);
        if (nested != null) {
            boolean office = !OfficeFinder.NO_ROLES.contains(nested.code()) && !nested.code().equals("COLLEAGUE");
            // a nominative or a dative beside it is another's office
            boolean governed = office && nested.first() == token && (Plurals.isOblique(analysis, nested)
                    || !Plurals.isOblique(analysis, head)) && !Plurals.isPlural(analysis, head);
            return governed && token == edge + 1 ? nested.last() : -1;
        }
        if (Character.isLowerCase(first)) {
            boolean field = token > 0 && analysis.words().folded(token - 1).equals("по");
            boolean dependent = word.length() > 3 && (field || DEPENDENT.matcher(word).matches())
                    && !VERB.matcher(word).matches();
            return dependent ? token : -1;
        }
        if (!Character.isUpperCase(first) || token + 1 >= analysis.words().size()) {
            return -1;
        }
        // Хорезмской области, Компартии Вьетнама, Партии социалистов, ЦК: a name in the nominative follows none of these
        String text = analysis.text().substring(analysis.words().starts()[token], analysis.words().ends()[token]);
        boolean letters = text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
        char next = analysis.text().charAt(analysis.words().starts()[token + 1]);
        boolean owned = covering(token + 1, Kind.COUNTRIES, Kind.ORGANISATIONS) != null && Character.isUpperCase(next);
        boolean noun = Character.isLowerCase(next) && analysis.words().folded(token + 1).length() > 3
                && DEPENDENT.matcher(analysis.words().folded(token + 1)).matches()
                && !VERB.matcher(analysis.words().folded(token + 1)).matches();
        boolean concern = analysis.words().folded(token - 1).equals("делам") && covering(token, Kind.PLACES) != null;
        boolean common = concern || Regions.country(word) != null || CommonNouns.isInstitution(word, Language.RU) || isRegion(token, word);
        return letters || (owned || noun) && DEPENDENT.matcher(word).matches() || common ? token : -1;
    }

    /** {@code по Южному Кавказу, по Центральной Азии}: the region that an envoy is for. */
    private boolean isRegion(int token, String word) {
        String before = analysis.words().folded(token - 1);
        boolean led = before.equals("по") || token > 1 && analysis.words().folded(token - 2).equals("по")
                && DATIVE_ADJECTIVE.matcher(before).matches();
        return led && DATIVE.matcher(word).matches();
    }

    /** An English institution's name behind {@code of}, which the vocabulary does not know: its last token, or -1. */
    private int institution(int token, Clause clause, boolean within) {
        String before = analysis.words().folded(token - 1);
        boolean led = OF.contains(before) || before.endsWith("'s") || before.equals("and") && within
                || before.equals("the") && OF.contains(analysis.words().folded(token - 2));
        if (!led || !isCapitalised(token)) {
            return -1;
        }
        int named = -1;
        int at = token;
        while (at <= clause.last() && analysis.at(Kind.ROLES, at).isEmpty()
                && (isCapitalised(at) || OF.contains(analysis.words().folded(at))
                        || analysis.words().folded(at).equals("and"))) {
            if (CommonNouns.isInstitution(analysis.words().folded(at), Language.EN)) {
                named = at;
            }
            at++;
        }
        boolean apposition = at < clause.last() && analysis.words().folded(at).equals(",") && isCapitalised(at + 1)
                && isCapitalised(at - 1) && !before.equals("and");
        return apposition ? at - 1 : named;
    }

    /** Looks for an owner behind words that the vocabulary does not know; takes it up and gives its first token, or -1. */
    private int reach(int from, Clause clause, Match head, List<Match> owners) {
        if (!owners.isEmpty()) {
            return -1;
        }
        int small = 0;
        for (int token = from; token >= clause.first() && from - token < 8; token--) {
            Match owner = covering(token, Kind.COUNTRIES, Kind.ORGANISATIONS, Kind.INSTITUTIONS);
            String word = analysis.words().folded(token);
            if (owner != null) {
                boolean with = owner.last() < head.first() && Set.of("ilə", "ile").contains(
                        analysis.words().folded(owner.last() + 1));
                String suffix = analysis.suffix(owner);
                boolean possessor = headLast ? GENITIVE.matcher(suffix).matches() || small == 0 && isOwning(owner)
                        : small == 0 || word.endsWith("'s") || word.endsWith("s'");
                if (with || LOCATIVE.matcher(suffix).matches()) {
                    token = owner.first();
                    continue;
                }
                if (!possessor) {
                    return -1;
                }
                owners.add(owner);
                return owner.first();
            }
            if (covering(token, Kind.PLACES) != null && headLast && GOVERNMENT.matcher(
                    analysis.words().folded(token + 1)).matches()) {
                Match capital = covering(token, Kind.PLACES);
                owners.add(capital);
                return capital.first();
            }
            boolean letter = Character.isLetter(word.charAt(0));
            boolean another = analysis.at(Kind.ROLES,
                    token).stream().anyMatch(m -> !OfficeFinder.NO_ROLES.contains(m.code()));
            if (!letter || another || !isCapitalised(token) && !isLink(word) && (!crosses(word) || ++small > UNKNOWN)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isLink(String word) {
        return headLast && (JOINING.contains(word) || Set.of("üzrə", "ilə", "ile", "üzere").contains(word));
    }

    private boolean crosses(String word) {
        return headLast ? !AzTrVerbs.isFinite(word) : NEWLY.matcher(word).matches();
    }

    private boolean isCapitalised(int token) {
        return Character.isUpperCase(analysis.text().charAt(analysis.words().starts()[token]));
    }

    private Match covering(int token, Kind... kinds) {
        for (Kind kind : kinds) {
            List<Match> found = analysis.at(kind, token);
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return null;
    }

    private Match coded(int token, Kind kind, String... codes) {
        for (Match match : analysis.at(kind, token)) {
            for (String code : codes) {
                if (match.code().equals(code)) {
                    return match;
                }
            }
        }
        return null;
    }
}
