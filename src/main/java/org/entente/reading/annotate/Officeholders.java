package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.entente.reading.Office;
import org.entente.reading.Person;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Whom a clause means by an office of several ({@code the two ministers, iki ölkənin prezidentləri, главы МИД}): those whom
 * the text names in that office, one of each side, when there are no others.
 */
final class Officeholders {

    private static final Set<String> MINISTERS = Set.of("MINISTER", "FOREIGN_MINISTER", "DEFENCE_MINISTER");
    private static final Pattern TURKIC_PLURAL = Pattern.compile("['-]?l[aəe]r[iuü]?");
    private static final Pattern RUSSIAN_DOERS = Pattern.compile("(?:ы|и|а)$");
    private static final Pattern RUSSIAN_AGENTS = Pattern.compile("(?:ами|ями)$");

    private final Analysis analysis;
    private final List<Person> people;

    Officeholders(Analysis analysis, List<Person> people) {
        this.analysis = analysis;
        this.people = people;
    }

    /** @return positions of those who are meant, none when the text leaves it open */
    Set<Integer> named(Scope scope, Clause clause, StageCue cue, boolean passive) {
        for (Match role : analysis.found(Kind.ROLES, clause)) {
            if (scope.contains(role.start()) && isSeveral(role, passive) && does(role, clause, cue, passive)) {
                Set<Integer> meant = holders(role, clause);
                if (!meant.isEmpty()) {
                    return meant;
                }
            }
        }
        return Set.of();
    }

    private boolean isSeveral(Match role, boolean passive) {
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
            case EN -> passive ? !before && isBeside(role, "AGENT", -1, 4) : before && !watches && !isBeside(role, "WITNESS", -1, 4);
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
            if (role.first() - country.last() <= 6 && country.first() - role.last() <= 6) {
                states.add(country.code());
            }
        }
        boolean three = !analysis.found(Kind.PHRASES, "THREE_SIDES", clause).isEmpty();
        int number = states.size() > 1 ? states.size() : three ? 3 : 2;
        Map<String, List<Integer>> byRole = new TreeMap<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            for (Office office : person.offices()) {
                if (isMeant(role.code(), office.role()) && (states.size() < 2 || states.contains(person.country()))) {
                    byRole.computeIfAbsent(office.role(), r -> new ArrayList<>()).add(i);
                }
            }
        }
        List<Integer> meant = null;
        for (List<Integer> holders : byRole.values()) {
            if (isOneOfEach(holders, number)) {
                if (meant != null) {
                    return Set.of();
                }
                meant = holders;
            }
        }
        return meant == null ? Set.of() : new TreeSet<>(meant);
    }

    private static boolean isMeant(String told, String held) {
        return told.equals(held) || told.equals("MINISTER") && MINISTERS.contains(held);
    }

    private boolean isOneOfEach(List<Integer> holders, int number) {
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
        return holders.size() == number && states.size() + unknown == number && unknown < 2 + (number == 2 ? 1 : 0);
    }
}
