package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.Office;
import org.entente.reading.Person;
import org.entente.reading.text.Fold;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Whom a clause means by an office of several ({@code the two ministers, iki ölkənin prezidentləri, главы МИД}): those whom
 * the text names in that office, one of each side, when there are no others.
 */
final class Officeholders {

    private static final Pattern TURKIC_PLURAL = Pattern.compile("['-]?l[aəe]r[iuü]?");
    private static final Pattern RUSSIAN_DOERS = Pattern.compile("(?:ы|и|а)$");
    private static final Pattern RUSSIAN_AGENTS = Pattern.compile("(?:ами|ями)$");

    /** No sentence of news names more. */
    private static final int MOST = 16;
    private static final String MINISTER = "MINISTER";
    private static final Set<String> MINISTERS = Set.of(MINISTER, "FOREIGN_MINISTER", "DEFENCE_MINISTER");
    private static final String HEADS = "HEADS";
    private static final int ROOT = 5;
    /** Words between an office and the state whose it is. */
    private static final int BESIDE = 6;

    private static final Set<String> NUMBERS = Set.of("iki", "üç", "two", "three", "both", "оба", "два", "обоих", "двух",
            "три");

    private final Analysis analysis;
    private final List<Person> people;

    Officeholders(Analysis analysis, List<Person> people) {
        this.analysis = analysis;
        this.people = people;
    }

    /** @return positions of those who are meant, none when the text leaves it open */
    Set<Integer> named(Deed deed, boolean passive) {
        Clause clause = deed.clause;
        List<Match> offices = new ArrayList<>(analysis.found(Kind.ROLES, clause));
        offices.addAll(analysis.found(Kind.PHRASES, HEADS, clause));
        for (Match role : offices.subList(0, Math.min(offices.size(), MOST))) {
            if (deed.scope.contains(role.start()) && isSeveral(role, passive) && does(role, clause, deed.cue, passive)) {
                Set<Integer> meant = isOpen(role, clause) ? Set.of() : holders(role, clause);
                if (!meant.isEmpty()) {
                    return meant;
                }
            }
        }
        return Set.of();
    }

    /** {@code the ministers signed:} and a list: each may have signed another item, unless they are told to be two. */
    private boolean isOpen(Match role, Clause clause) {
        int next = analysis.clauseAt(clause.start()) + 1;
        boolean introduces = next < analysis.clauses().size() && analysis.clauses().get(next).introduction() == next - 1;
        boolean counted = role.first() > 0 && NUMBERS.contains(analysis.words().folded(role.first() - 1));
        return introduces && !counted;
    }

    private boolean isSeveral(Match role, boolean passive) {
        if (role.kind() == Kind.PHRASES) {
            return true;
        }
        return switch (analysis.language()) {
            case AZ, TR -> TURKIC_PLURAL.matcher(analysis.suffix(role)).matches() || isCounted(role);
            case RU -> {
                String head = analysis.words().folded(role.first());
                boolean singular = role.form().written().split(" ")[0].equalsIgnoreCase(head);
                yield !singular && (passive ? RUSSIAN_AGENTS : RUSSIAN_DOERS).matcher(head).find();
            }
            case EN -> analysis.words().folded(role.last()).endsWith("s") && !role.form().written().endsWith("s");
        };
    }

    /** {@code her iki Bakan, hər iki prezident}: a number takes the singular. */
    private boolean isCounted(Match role) {
        return role.first() > 0 && Set.of("iki", "üç").contains(analysis.words().folded(role.first() - 1))
                && analysis.suffix(role).isEmpty();
    }

    private boolean does(Match role, Clause clause, StageCue cue, boolean passive) {
        boolean before = role.end() <= cue.start();
        boolean watches = analysis.between(Kind.PHRASES, role.start(), clause.end(), m -> m.code().equals("WITNESS")).stream()
                .anyMatch(m -> m.first() - role.last() <= 3);
        return switch (analysis.language()) {
            case AZ, TR -> before && !watches && (!passive || isBeside(role, "AGENT", 1, 3));
            case RU -> !isBeside(role, "WITNESS", -1, 3);
            case EN ->
                passive ? !before && isBeside(role, "AGENT", -1, 4) : before && !watches && !isBeside(role, "WITNESS", -1, 4);
        };
    }

    private boolean isBeside(Match role, String code, int step, int words) {
        for (int i = 1; i <= words; i++) {
            int token = step < 0 ? role.first() - i : role.last() + i;
            for (Match match : analysis.at(Kind.PHRASES, token)) {
                if (match.code().equals(code)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<Integer> holders(Match role, Clause clause) {
        Set<String> states = new TreeSet<>();
        for (Match country : analysis.found(Kind.COUNTRIES, clause)) {
            if (role.first() - country.last() <= BESIDE && country.first() - role.last() <= BESIDE) {
                states.add(country.code());
            }
        }
        boolean three = !analysis.found(Kind.PHRASES, "THREE_SIDES", clause).isEmpty();
        int number = states.size() > 1 ? states.size() : three ? 3 : 2;
        String field = field(role);
        Set<Integer> holders = new TreeSet<>();
        for (int i = 0; i < people.size(); i++) {
            String country = people.get(i).country();
            boolean ofSides = states.size() < 2 || country != null && states.contains(country);
            if (ofSides && holds(people.get(i), role.code(), field)) {
                holders.add(i);
            }
        }
        if (holders.size() == number - 1) {
            joined(clause, states).ifPresent(holders::add);
        }
        return isOneOfEach(holders, number) ? holders : Set.of();
    }

    /** {@code the presidents}: one whose office is told, and whom all know, named beside them just before without one. */
    private Optional<Integer> joined(Clause clause, Set<String> states) {
        int number = analysis.clauseAt(clause.start());
        Clause before = analysis.clauses().get(Math.max(0, number - 1));
        Integer joined = null;
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            boolean known = person.offices().isEmpty() && person.authority() != null && person.country() != null
                    && (states.size() < 2 || states.contains(person.country()));
            if (known && person.passages().stream().anyMatch(p -> before.contains(p.start()))) {
                if (joined != null) {
                    return Optional.empty();
                }
                joined = i;
            }
        }
        return Optional.ofNullable(joined);
    }

    private static boolean holds(Person person, String role, String field) {
        for (Office office : person.offices()) {
            boolean minister = (role.equals(MINISTER) || role.equals(HEADS)) && MINISTERS.contains(office.role());
            if ((office.role().equals(role) || minister) && Fold.of(office.title()).contains(field)) {
                return true;
            }
        }
        return false;
    }

    /** {@code energetika nazirləri, министры энергетики}: the root of the word for what the ministers are of, or nothing. */
    private String field(Match role) {
        int beside = analysis.language() == Language.RU ? role.last() + 1 : role.first() - 1;
        boolean told = role.code().equals(MINISTER)
                && !(analysis.at(Kind.SECTORS, beside).isEmpty() && analysis.at(Kind.SUBJECTS, beside).isEmpty());
        String word = told ? analysis.words().folded(beside) : "";
        return word.substring(0, Math.min(ROOT, word.length()));
    }

    /** Each of another state; of at most two the text may leave open whom they serve. */
    private boolean isOneOfEach(Set<Integer> holders, int number) {
        Set<String> states = new TreeSet<>();
        int unknown = 0;
        for (int holder : holders) {
            String country = people.get(holder).country();
            if (country == null) {
                unknown++;
            } else {
                states.add(country);
            }
        }
        return holders.size() == number && states.size() + unknown == number && unknown <= 2;
    }
}
