package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.Passage;
import org.entente.reading.Person;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Who signs: in the active those who do it, in the passive those by whom it is done; not those who look on, and not those who
 * tell of it. Where a clause has only the office of those who sign, they are whom the text names in it elsewhere.
 */
final class Signatories {

    private static final Pattern PASSIVE_TURKIC = Pattern
            .compile("imzalan|paraflan|bağlan|edil|olun|at[iu]l|qoyul|konul|koyul");
    private static final Pattern PASSIVE_RUSSIAN = Pattern.compile("писан|креплен|ключен|фирован|писыва\\p{L}+с[яь]");
    /** {@code imzaladığı, imzalaması}: its subject stands in the genitive. */
    private static final Pattern NOUNLIKE = Pattern.compile("(?:d[iuü][ğkq](?:[iuü]|[aəe])|m[aəe]s[iuü])");
    /** {@code X ile Y'nin imzası bulunuyor}. */
    private static final Pattern NOUN = Pattern.compile("^imza(?:s[iuü]|lar[iuü])");
    /** {@code imzaladığımız}: the speaker is one of them. */
    private static final Pattern OURS = Pattern.compile("d[iuü][ğ][iuü]m[iuü]z?");
    /** Words between a person and the word that says what part they take. */
    private static final int REACH = 4;

    private final Analysis analysis;
    private final List<Person> people;
    private final Officeholders officeholders;

    /** A place where a person is named. */
    record Named(int person, int start, int end, NameCase nameCase) {
    }

    Signatories(Analysis analysis, List<Person> people) {
        this.analysis = analysis;
        this.people = people;
        this.officeholders = new Officeholders(analysis, people);
    }

    /** @return positions of those who sign in the clause of the cue; what a list's introduction tells holds for its items */
    Set<Integer> of(StageCue cue) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(cue.start()));
        Set<Integer> signers = new TreeSet<>();
        Scope scope = Scope.of(analysis, clause, cue);
        List<Named> named = named(scope);
        boolean passive = isPassive(clause, cue, scope, named);
        switch (analysis.language()) {
            case AZ, TR -> turkic(signers, named, clause, cue, scope, passive);
            case RU -> russian(signers, named, clause, cue, passive);
            case EN -> english(signers, named, clause, cue, scope, passive);
        }
        List<Match> witnesses = analysis.found(Kind.PHRASES, "AS_WITNESS", clause);
        if (!witnesses.isEmpty()) {
            witnesses.forEach(w -> last(named, w.start()).ifPresent(n -> signers.remove(n.person())));
            return signers;
        }
        return signers.isEmpty() ? officeholders.named(scope, clause, cue, passive) : signers;
    }

    private static Optional<Named> last(List<Named> named, int offset) {
        return named.stream().filter(n -> n.end() <= offset).reduce((one, next) -> next);
    }

    private List<Named> named(Scope scope) {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (Passage passage : people.get(i).passages()) {
                if (scope.contains(passage.start())) {
                    String surface = analysis.words().fold().substring(passage.start(), passage.end());
                    named.add(new Named(i, passage.start(), passage.end(),
                            NameCase.of(analysis.language(), surface, people.get(i).written())));
                }
            }
        }
        named.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return named;
    }

    private boolean isPassive(Clause clause, StageCue cue, Scope scope, List<Named> named) {
        String word = analysis.words().fold().substring(cue.start(), cue.end());
        return switch (analysis.language()) {
            case AZ, TR -> PASSIVE_TURKIC.matcher(word).find();
            case RU -> PASSIVE_RUSSIAN.matcher(word).find();
            case EN -> isAfterBe(clause, cue) || agent(clause, cue, scope) >= 0 && hasNoSubject(clause, cue, named);
        };
    }

    /** {@code X və Y imzalayıb, X ilə Y tərəfindən imzalanıb, X ile Y'nin imzaladığı}. */
    private void turkic(Set<Integer> signers, List<Named> named, Clause clause, StageCue cue, Scope scope, boolean passive) {
        String word = analysis.words().fold().substring(cue.start(), cue.end());
        int until = passive ? agent(clause, cue, scope) : cue.start();
        boolean nounlike = !passive && (NOUNLIKE.matcher(word).find() || NOUN.matcher(word).find());
        int watching = lastWitness(clause, cue, scope);
        if (OURS.matcher(word).find()) {
            ours(signers, named, clause, cue);
            return;
        }
        Named next = null;
        for (int i = named.size() - 1; i >= 0; i--) {
            Named person = named.get(i);
            if (person.end() > until || isFor(person, "BEHALF", false)) {
                continue;
            }
            boolean does = nounlike ? next == null ? person.nameCase() == NameCase.GENITIVE : isJoined(person, next)
                    : person.nameCase() == NameCase.NOMINATIVE || person.nameCase() == NameCase.INSTRUMENTAL;
            if (does && person.start() >= watching) {
                signers.add(person.person());
                next = person;
            }
        }
    }

    /** {@code X ile imzaladığımız … dedi Y}: X, and Y who says so. */
    private void ours(Set<Integer> signers, List<Named> named, Clause clause, StageCue cue) {
        for (Named person : named) {
            boolean with = person.nameCase() == NameCase.INSTRUMENTAL || isFor(person, "WITH", false);
            if (with && person.end() <= cue.start()) {
                signers.add(person.person());
            }
        }
        for (Match speech : analysis.found(Kind.PHRASES, "SPEECH", clause)) {
            for (int i = 0; speech.start() >= cue.end() && i < people.size(); i++) {
                for (Passage passage : people.get(i).passages()) {
                    if (passage.start() >= speech.end() && tokens(speech.end(), passage.start()) <= 1) {
                        signers.add(i);
                    }
                }
            }
        }
    }

    private boolean isJoined(Named one, Named other) {
        boolean comma = analysis.words().fold().substring(one.end(), other.start()).indexOf(',') >= 0;
        return !comma && !analysis.between(Kind.PHRASES, one.end(), other.start(), m -> m.code().equals("AND")).isEmpty();
    }

    /** {@code подписали X и Y, подписан X и Y, скреплён подписями X и Y}. */
    private void russian(Set<Integer> signers, List<Named> named, Clause clause, StageCue cue, boolean passive) {
        boolean signatures = passive && (analysis.words().fold().startsWith("подпис", cue.end() + 1)
                || analysis.words().fold().substring(cue.start(), cue.end()).contains(" подпис"));
        for (Named person : named) {
            boolean does = switch (person.nameCase()) {
                case NOMINATIVE -> !passive
                        || NameCase.isUnchanging(analysis.words().fold().substring(person.start(), person.end()));
                case INSTRUMENTAL -> passive;
                case GENITIVE -> signatures && person.start() > cue.end();
                case OTHER -> false;
            };
            if (does && !isFor(person, "BEHALF", true) && !isFor(person, "WITNESS", true)) {
                signers.add(person.person());
            }
        }
    }

    /** {@code X and Y signed, signed by X and Y, X signed with Y}. */
    private void english(Set<Integer> signers, List<Named> named, Clause clause, StageCue cue, Scope scope, boolean passive) {
        int agent = passive ? agent(clause, cue, scope) : ofSignatures(cue);
        int watching = lastWitness(clause, cue, scope);
        int watched = firstWitness(clause, cue);
        for (Named person : named) {
            boolean does = person.start() > cue.end()
                    ? (agent >= 0 && person.start() > agent || isFor(person, "WITH", true) && !passive) && person.start() < watched
                    : !passive && person.start() >= watching && !isOwner(person);
            if (does && !isFor(person, "BEHALF", true)) {
                signers.add(person.person());
            }
        }
    }

    /** {@code the signatures of X and Y}: where the names begin, or -1. */
    private int ofSignatures(StageCue cue) {
        int next = cue.match().last() + 1;
        boolean of = analysis.words().folded(cue.match().first()).startsWith("signature") && next < analysis.words().size()
                && analysis.words().folded(next).equals("of");
        return of ? analysis.words().starts()[next] : -1;
    }

    /** {@code the agreement signed by X; , signed in Baku by X; Signed by X}: nobody stands before the verb to do it. */
    private boolean hasNoSubject(Clause clause, StageCue cue, List<Named> named) {
        int before = cue.match().first() - 1;
        if (before < clause.first()) {
            return true;
        }
        int comma = analysis.words().starts()[before];
        if (analysis.words().folded(before).equals(",")) {
            return named.stream().noneMatch(n -> n.end() <= comma && comma - n.end() <= 1);
        }
        return !analysis.at(Kind.INSTRUMENTS, before).isEmpty();
    }

    private boolean isOwner(Named person) {
        return analysis.words().fold().startsWith("'s", person.end())
                || analysis.words().fold().substring(person.start(), person.end()).endsWith("'s");
    }

    /** Where the word for the agent ({@code tərəfindən, tarafından, by}) stands, or -1. */
    private int agent(Clause clause, StageCue cue, Scope scope) {
        boolean after = analysis.language() == Language.EN;
        for (Match agent : analysis.found(Kind.PHRASES, "AGENT", clause)) {
            if (scope.contains(agent.start()) && (after ? agent.start() >= cue.end() : agent.end() <= cue.start())) {
                return agent.start();
            }
        }
        return -1;
    }

    private boolean isAfterBe(Clause clause, StageCue cue) {
        int before = cue.match().first() - 1;
        return before >= clause.first()
                && Set.of("was", "were", "been", "be", "is", "are", "being").contains(analysis.words().folded(before));
    }

    /** The end of the last word before the cue that says that those before it look on; the clause's start when there is none. */
    private int lastWitness(Clause clause, StageCue cue, Scope scope) {
        int end = clause.start();
        for (Match witness : analysis.found(Kind.PHRASES, "WITNESS", clause)) {
            if (witness.end() <= cue.start() && scope.contains(witness.start())) {
                int comma = analysis.language() == Language.EN
                        ? analysis.words().fold().lastIndexOf(',', cue.start()) : witness.end();
                end = Math.max(witness.end(), comma);
            }
        }
        return end;
    }

    private int firstWitness(Clause clause, StageCue cue) {
        for (Match witness : analysis.found(Kind.PHRASES, "WITNESS", clause)) {
            if (witness.start() >= cue.end()) {
                return witness.start();
            }
        }
        return clause.end();
    }

    /** Whether a word of grammar stands just before or after a person, with perhaps their office between. */
    private boolean isFor(Named person, String code, boolean before) {
        int from = before ? Math.max(0, person.start() - 80) : person.end();
        int to = before ? person.start() : Math.min(analysis.text().length(), person.end() + 20);
        for (Match word : analysis.between(Kind.PHRASES, from, to, m -> m.code().equals(code))) {
            int start = before ? word.end() : person.end();
            int end = before ? person.start() : word.start();
            if (tokens(start, end) <= (before ? REACH : 0) && analysis.words().fold().substring(start, end).indexOf(',') < 0) {
                return true;
            }
        }
        return false;
    }

    private int tokens(int from, int to) {
        int count = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            boolean letter = !Character.isWhitespace(analysis.words().fold().charAt(i));
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return count;
    }
}
