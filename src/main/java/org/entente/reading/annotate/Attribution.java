package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Says which office belongs to which name: the office before a name, or behind it in apposition; one plural office for
 * all the names of an enumeration; a colleague's, the office spoken of last.
 */
final class Attribution {

    private static final Set<String> AND = Set.of("və", "ve", "ile", "ilə", "и", "and", ",");

    /** A participle or a possessed noun, which only a genitive goes before. */
    private static final Pattern POSSESSED = Pattern
            .compile(".*d[iuü][ğyk][iuü]?.*|.*s[iuü](?:n.*)?|.*səfəri.*|.*ziyareti.*|fikrinc.*|sözlərin.*|rəyin.*"
                    + "|rəhbərliy.*|başçiliğ.*|iştirak.*|dəvət.*|sədrliy.*|adindan|təşəbbüs.*|qərar.*|çixiş.*");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "is", "his", "her", "their", "one");
    /** What follows an apposition; a verb there starts what somebody else does. */
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ")", ":", "and", "who", "in", "at", "of", "to",
            "for", "from", "since", "-", "as", "on", "during", "under", "with");
    private static final Set<String> SERVING = Set.of("is", "was", "served", "serves", "serving", "became", "has",
            "been", "had", "the", "a", "an", "then", "as", "country's", "also", "once", "its", "his", "her");
    /** Whose holder is not named as the holder of another office in one breath. */
    private static final Set<String> HIGHEST = Set.of("PRESIDENT", "PRIME_MINISTER", "MONARCH", "SPEAKER", "COLLEAGUE");
    private static final int AS_REACH = 9;
    private static final Set<String> NOW = Set.of("hazirda", "indi", "halen", "şimdi", "şu", "ныне", "сейчас", "now",
            "currently");
    private static final int NOW_REACH = 9;

    /** What follows a subject; a genitive is not told apart from its noun so. */
    private static final Set<String> ENDING_SUBJECT = Set.of("isə", "ki", "ilə", "və", "üçün", "ise");

    private static final Pattern TRANSITIVE = Pattern
            .compile("qəbul|təbrik|dəvət|qarşila.*|təyin|müşayiət|mükafatlandir.*|salamla.*|ittiham|dəstəklə.*|təqdim");

    private final Analysis analysis;
    private final Map<Integer, NameRun> byFirst = new HashMap<>();
    private final Map<Integer, NameRun> byLast = new HashMap<>();
    private final Map<NameRun, List<Held>> held = new IdentityHashMap<>();
    private final Set<OfficePhrase> holding = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * An office as a name's.
     *
     * @param place which of the names of the enumeration it is, from 0
     * @param of how many names the enumeration has
     * @param weak whether it tells of somebody known only: {@code X was sworn in as president}
     */
    record Held(OfficePhrase office, String role, String country, RussianCase oblique, boolean company, int place, int of,
            boolean weak) {
    }

    Attribution(Analysis analysis, List<OfficePhrase> offices, List<NameRun> runs) {
        this.analysis = analysis;
        for (NameRun run : runs) {
            byFirst.put(run.first(), run);
            byLast.put(run.last(), run);
        }
        OfficePhrase spokenOf = null;
        for (OfficePhrase office : offices) {
            attribute(office, spokenOf);
            boolean vague = office.role().equals("MINISTER") && office.first() == office.last() && spokenOf != null
                    && spokenOf.role().endsWith("MINISTER");
            if (!office.role().equals("COLLEAGUE") && !vague) {
                spokenOf = office;
            }
        }
        for (int i = 0; i + 1 < offices.size(); i++) {
            joinOffices(offices.get(i), offices.get(i + 1));
        }
        offices.forEach(this::heldOnce);
        if (analysis.language() == Language.EN) {
            offices.forEach(this::heldAs);
            runs.forEach(this::elided);
        }
    }

    /** Whether a name stands beside the office. */
    boolean isHeld(OfficePhrase office) {
        return holding.contains(office);
    }

    /** @return the first office told of the name, or null */
    Held of(NameRun run) {
        List<Held> all = held.get(run);
        return all == null ? null : all.get(0);
    }

    /** @return the offices told of the name, in the text's order */
    List<Held> all(NameRun run) {
        return held.getOrDefault(run, List.of());
    }

    private void hold(NameRun run, Held office) {
        List<Held> all = held.computeIfAbsent(run, r -> new ArrayList<>());
        boolean other = all.stream().allMatch(h -> h.office().match().last() < office.office().match().first());
        if (all.isEmpty()) {
            all.add(office);
        } else if (other && !office.weak() && all.get(0).of() == 1 && office.of() == 1) {
            // in apposition behind the name, when one stands before it already
            all.add(office);
        }
    }

    private void attribute(OfficePhrase office, OfficePhrase spokenOf) {
        String role = office.role().equals("COLLEAGUE") ? spokenOf == null ? null : spokenOf.role() : office.role();
        if (role == null) {
            return;
        }
        List<NameRun> holders = holdersBehind(office);
        if (holders.isEmpty()) {
            holders = holdersBefore(office);
        }
        boolean paired = office.countries().size() == holders.size() && holders.size() > 1;
        for (int i = 0; i < holders.size(); i++) {
            String country = paired ? office.countries().get(i)
                    : office.countries().isEmpty() || office.countries().size() > 1 && holders.size() > 1 ? null
                            : office.countries().get(0);
            holding.add(office);
            hold(holders.get(i), new Held(office, role, country, caseOf(office, holders.size()), office.company(), i,
                    holders.size(), false));
        }
    }

    /** {@code вице-премьер, министр экономики X; deputy prime minister and foreign minister X}: both are X's. */
    private void joinOffices(OfficePhrase one, OfficePhrase next) {
        if (isHeld(one) || one.company() || !isHeld(next) || one.plural() || next.plural() || HIGHEST.contains(one.role())
                || next.role().equals("COLLEAGUE") || next.first() <= one.last() + 1
                || analysis.clauseAt(one.match().start()) != analysis.clauseAt(next.match().start())) {
            return;
        }
        boolean stated = !one.countries().isEmpty() && !next.countries().isEmpty();
        if (stated && !one.countries().equals(next.countries())) {
            return;
        }
        for (int token = one.last() + 1; token < next.first(); token++) {
            String word = analysis.words().folded(token);
            if (!AND.contains(word) && !word.equals("-") && analysis.at(Kind.ROLES, token).isEmpty()) {
                return;
            }
        }
        NameRun run = holderBehind(next);
        if (run == null) {
            return;
        }
        String country = one.countries().isEmpty() ? of(run).country() : one.countries().get(0);
        holding.add(one);
        held.get(run).add(0, new Held(one, one.role(), country, of(run).oblique(), one.company(), 0, 1, false));
    }

    /** The first name behind an office that holds it. */
    private NameRun holderBehind(OfficePhrase office) {
        NameRun first = null;
        for (Map.Entry<NameRun, List<Held>> holder : held.entrySet()) {
            NameRun run = holder.getKey();
            boolean behind = run.first() > office.last() && (first == null || run.first() < first.first());
            if (behind && holder.getValue().stream().anyMatch(h -> h.office() == office)) {
                first = run;
            }
        }
        return first;
    }

    /** {@code sabiq səfir, hazırda mərkəzin eksperti X}: held before, whatever he is now. */
    private void heldOnce(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        int comma = office.last() + 1;
        if (isHeld(office) || office.plural() || comma + 2 > clause.last() || !analysis.words().folded(comma).equals(",")
                || !NOW.contains(analysis.words().folded(comma + 1))) {
            return;
        }
        for (int token = comma + 2; token <= Math.min(clause.last(), comma + NOW_REACH); token++) {
            NameRun run = startingAt(token);
            if (analysis.words().folded(token).equals(",")) {
                return;
            }
            if (run != null && run.words().size() > 1 && isPerson(run)) {
                holding.add(office);
                held.computeIfAbsent(run, r -> new ArrayList<>()).add(0, new Held(office, office.role(),
                        office.countries().isEmpty() ? null : office.countries().get(0), null, office.company(), 0, 1,
                        false));
                return;
            }
        }
    }

    /** {@code X was sworn in as president}: an office of somebody who is known otherwise. */
    private void heldAs(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        int token = office.first() - 1;
        while (token > clause.first() && ARTICLES.contains(analysis.words().folded(token))) {
            token--;
        }
        if (isHeld(office) || token <= clause.first() || !analysis.words().folded(token).equals("as")) {
            return;
        }
        for (int at = token - 1; at >= clause.first() && token - at < AS_REACH; at--) {
            NameRun run = endingAt(at);
            if (analysis.words().folded(at).equals(",") && (at + 1 > clause.last()
                    || !analysis.words().folded(at + 1).equals("who"))) {
                return;
            }
            if (run != null) {
                hold(run, new Held(office, office.role(), office.countries().isEmpty() ? null : office.countries().get(0),
                        null, office.company(), 0, 1, !followedByWho(run)));
                return;
            }
        }
    }

    private boolean followedByWho(NameRun run) {
        Clause clause = analysis.clauses().get(run.clause());
        return run.last() + 2 <= clause.last() && analysis.words().folded(run.last() + 1).equals(",")
                && analysis.words().folded(run.last() + 2).equals("who");
    }

    /** {@code Danish Foreign Minister X, Poland's Y and Finland's Z}: the office goes on. */
    private void elided(NameRun run) {
        int owner = run.first() - 1;
        if (owner < 2 || run.words().size() < 2 || held.containsKey(run) || !analysis.words().folded(owner).endsWith("'s")) {
            return;
        }
        Match country = analysis.at(Kind.COUNTRIES, owner).stream().findFirst().orElse(null);
        int before = country == null ? -1 : country.first() - 1;
        if (before < 1 || !AND.contains(analysis.words().folded(before))) {
            return;
        }
        NameRun other = endingAt(analysis.words().folded(before - 1).equals(",") ? before - 2 : before - 1);
        Held first = other == null ? null : of(other);
        if (first != null && other.clause() == run.clause()) {
            hold(run, new Held(first.office(), first.role(), country.code(), null, first.company(), 0, 1, false));
        }
    }

    private List<NameRun> holdersBehind(OfficePhrase office) {
        int token = office.last() + 1;
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        token = skipRanks(token, clause);
        boolean comma = token <= clause.last() && analysis.words().folded(token).equals(",");
        boolean english = analysis.language() == Language.EN;
        NameRun run = startingAt(comma ? skipRanks(token + 1, clause) : token);
        List<NameRun> holders = new ArrayList<>();
        if (run == null || !isPerson(run)) {
            return holders;
        }
        // "Georgia's …": what follows is a body's name
        if (english && !comma && analysis.words().folded(office.last()).endsWith("'s")) {
            return holders;
        }
        boolean ranked = comma && !english && run.first() > token + 1;
        if (comma && !office.plural() && !ranked && !(english && closes(run, clause, office))) {
            return holders;
        }
        if (isOfAnother(office, run)) {
            return holders;
        }
        holders.add(run);
        while (office.plural()) {
            int next = run.last() + 1;
            if (next > clause.last() || !AND.contains(analysis.words().folded(next))) {
                break;
            }
            next = skipRanks(next + 1, clause);
            if (next <= clause.last() && AND.contains(analysis.words().folded(next))) {
                next = skipRanks(next + 1, clause);
            }
            run = startingAt(next);
            if (run == null || !isPerson(run)) {
                break;
            }
            holders.add(run);
        }
        return holders;
    }

    /** {@code глава аппарата премьера Гергей Гуйяш}: a name in the nominative behind a genitive is not its. */
    private boolean isOfAnother(OfficePhrase office, NameRun run) {
        int before = office.first() - 1;
        if (Plurals.grammaticalCase(analysis, office.match()) != RussianCase.GENITIVE || run.words().size() != 2
                || before <= analysis.clauses().get(run.clause()).first()) {
            return false;
        }
        String noun = analysis.words().folded(before);
        boolean governed = noun.length() > 3 && "аяиы".indexOf(noun.charAt(noun.length() - 1)) >= 0
                && Character.isLowerCase(analysis.text().charAt(analysis.words().starts()[before]))
                && !OfficeWalk.isVerb(noun);
        return governed && run.words().stream().allMatch(w -> w.length() > 3 && endsInConsonant(w));
    }

    private static boolean endsInConsonant(String word) {
        return "бвгджзйклмнпрстфхцчшщь".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** Whether a name behind a comma ends an apposition: {@code South Korea's ambassador, X, named …}. */
    private boolean closes(NameRun run, Clause clause, OfficePhrase office) {
        int next = run.last() + 1;
        boolean end = next > clause.last() || CLOSING.contains(analysis.words().folded(next));
        boolean defined = !office.countries().isEmpty() || office.organisation() != null
                || office.last() > office.match().last()
                || office.first() > 0 && (Set.of("the", "and").contains(analysis.words().folded(office.first() - 1))
                        || analysis.words().folded(office.first() - 1).endsWith("'s"));
        return end && (defined || office.role().equals("COLLEAGUE"));
    }

    /**
     * Whether a run of capitalised words can be a person's name: none of them is a body's, and no state's name leads to
     * it.
     */
    private boolean isPerson(NameRun run) {
        for (int token = run.first(); token <= run.last(); token++) {
            if (CommonNouns.isInstitution(analysis.words().folded(token), analysis.language())
                    && (run.words().size() > 2 || token == run.last() || token == run.first() && run.words().size() > 1)
                    && !isNamed(run)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the authority file knows the name: what sounds like a body's may be his. */
    private boolean isNamed(NameRun run) {
        return !analysis.at(Kind.OFFICIALS, run.last()).isEmpty();
    }

    /** In apposition: {@code Nikol Pashinyan, the Armenian prime minister; X (министр …); X, who was minister}. */
    private List<NameRun> holdersBefore(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        int token = office.first() - 1;
        boolean english = analysis.language() == Language.EN;
        while (token > clause.first() && (ARTICLES.contains(analysis.words().folded(token))
                || english && SERVING.contains(analysis.words().folded(token)))) {
            token--;
        }
        // "X, the Congolese foreign minister": an adjective that may mean two states
        if (english && token > clause.first() + 1 && analysis.words().folded(token - 1).equals("the")
                && Character.isUpperCase(analysis.text().charAt(analysis.words().starts()[token]))) {
            token -= 2;
        }
        List<NameRun> holders = new ArrayList<>();
        boolean who = english && token > clause.first() + 1 && analysis.words().folded(token).equals("who");
        if (who) {
            token--;
        }
        boolean bracket = token > clause.first() && analysis.words().folded(token).equals("(");
        if (token <= clause.first() || !bracket && !analysis.words().folded(token).equals(",")) {
            return holders;
        }
        int next = office.last() + 1;
        boolean open = next <= clause.last() && !CLOSING.contains(analysis.words().folded(next));
        // "X, İran Cumhurbaşkanı ile görüştü": another's office follows the comma
        if (!english && next <= clause.last() && Character.isLetterOrDigit(analysis.words().folded(next).charAt(0))) {
            return holders;
        }
        if (english && !who && !bracket && open
                && Character.isLowerCase(analysis.text().charAt(analysis.words().starts()[next]))) {
            return holders;
        }
        NameRun run = endingAt(beforeBrackets(token - 1, clause));
        while (run != null && isPerson(run) && !followsCountry(run)) {
            holders.add(0, run);
            int and = run.first() - 1;
            run = office.plural() && and > clause.first() && AND.contains(analysis.words().folded(and)) ? endingAt(and - 1)
                    : null;
        }
        return office.plural() && holders.size() < 2 ? List.of() : holders;
    }

    /** {@code Armenian Public Television, the minister …}: a body's name. */
    private boolean followsCountry(NameRun run) {
        return analysis.language() == Language.EN && run.first() > 0 && !isNamed(run)
                && !analysis.at(Kind.COUNTRIES, run.first() - 1).isEmpty() && of(run) == null;
    }

    /** Steps over a party in brackets: {@code Marko Mihkelson (Reform), the chair}. */
    private int beforeBrackets(int from, Clause clause) {
        if (from <= clause.first() || !analysis.words().folded(from).equals(")")) {
            return from;
        }
        for (int token = from - 1; token > clause.first() && from - token < 5; token--) {
            if (analysis.words().folded(token).equals("(")) {
                return token - 1;
            }
        }
        return from;
    }

    private int skipRanks(int from, Clause clause) {
        int token = from;
        boolean moved = true;
        while (moved && token <= clause.last()) {
            int at = token;
            Match rank = analysis.at(Kind.ROLES, at).stream()
                    .filter(m -> m.first() == at && (m.code().equals("RANK") || m.code().equals("ACTING"))).findFirst()
                    .orElse(null);
            moved = rank != null;
            token = moved ? rank.last() + 1 : token;
            if (moved && token <= clause.last() && analysis.words().folded(token).equals(".")) {
                token++;
            }
        }
        return token;
    }

    private NameRun startingAt(int token) {
        return byFirst.get(token);
    }

    private NameRun endingAt(int token) {
        return byLast.get(token);
    }

    /** The case in which the office, and so the name beside it, stands; null for the nominative. */
    private RussianCase caseOf(OfficePhrase office, int holders) {
        RussianCase grammatical = Plurals.grammaticalCase(analysis, office.match());
        String word = grammatical == null || holders < 2 ? "" : Plurals.word(analysis, office.match());
        return word.endsWith("ы") || word.endsWith("и") ? null : grammatical;
    }

    /**
     * Whether what follows an Azerbaijani or Turkish name makes it a genitive: {@code … Vensin imzaladığı, … başçılıq
     * etdiyi}.
     */
    boolean isGenitive(NameRun run) {
        int limit = Math.min(run.last() + 7, analysis.clauses().get(run.clause()).last());
        for (int token = run.last() + 1; token <= limit; token++) {
            String word = analysis.words().folded(token);
            if (ENDING_SUBJECT.contains(word) || word.length() == 1 && !Character.isLetter(word.charAt(0))) {
                return false;
            }
            if (POSSESSED.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb behind an Azerbaijani name does something to him: {@code X-i qəbul edib, qarşılayıb}. */
    boolean isAccusative(NameRun run) {
        int next = run.last() + 1;
        return next <= analysis.clauses().get(run.clause()).last()
                && TRANSITIVE.matcher(analysis.words().folded(next)).matches();
    }

    private boolean isApposition(NameRun run) {
        boolean comma = analysis.words().folded(run.last() + 1).equals(",");
        return comma && (analysis.language() != Language.EN
                || Set.of("a", "an", "the", "one").contains(analysis.words().folded(run.last() + 2)));
    }

    /** Whether the name is of somebody whose work is told and is no office. */
    boolean isBystander(NameRun run, Held office) {
        if (office != null) {
            return office.company();
        }
        boolean before = analysis.at(Kind.BYSTANDERS, run.first() - 1).stream()
                .anyMatch(m -> m.code().equals("BYSTANDER"));
        boolean behind = false;
        for (int token = run.last() + 2; token < run.last() + 6 && !behind; token++) {
            int at = token;
            behind = analysis.at(Kind.BYSTANDERS, token).stream()
                    .anyMatch(m -> m.first() == at && m.code().equals("BYSTANDER"));
        }
        return before || behind && isApposition(run);
    }
}
