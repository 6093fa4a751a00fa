package org.entente.reading.annotate;

import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.vocabulary.Kind;

/** {@code X and Y signed, signed by X and Y, X signed with Y, the signatures of X and Y}: told by the order of words. */
final class EnglishDoers implements Doers {

    private static final Set<String> BE = Set.of("was", "were", "been", "be", "is", "are", "being");

    private final Analysis analysis;

    EnglishDoers(Analysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public boolean isPassive(Deed deed) {
        int before = deed.cue.match().first() - 1;
        boolean first = before < deed.clause.first();
        if (!first && (BE.contains(word(before)) || !analysis.at(Kind.INSTRUMENTS, before).isEmpty())) {
            return true;
        }
        return deed.agent(deed.cue.end(), deed.clause.end()) >= 0 && (first || isAside(deed, before));
    }

    /** {@code the agreement with Georgia, signed by}, but not {@code his counterpart, Ouattara, signed}. */
    private boolean isAside(Deed deed, int comma) {
        int before = comma - 1;
        if (!word(comma).equals(",") || before < deed.clause.first()) {
            return false;
        }
        boolean name = Character.isUpperCase(analysis.text().charAt(analysis.words().starts()[before]));
        return !name || !analysis.at(Kind.COUNTRIES, before).isEmpty() || !analysis.at(Kind.INSTRUMENTS, before).isEmpty();
    }

    @Override
    public Set<Integer> of(Deed deed) {
        Set<Integer> doers = new TreeSet<>();
        boolean passive = isPassive(deed);
        int agent = passive ? deed.agent(deed.cue.end(), deed.clause.end()) : ofSignatures(deed);
        int watching = watchedUntil(deed);
        int watched = deed.watchedFrom();
        for (Named person : deed.people) {
            boolean does = person.start() > deed.cue.end()
                    ? person.start() < watched && (agent >= 0 && person.start() > agent
                            || !passive && deed.isAfter(person, "WITH"))
                    : !passive && person.start() >= watching && !isOwner(person);
            if (does && deed.scope.contains(person.start()) && !deed.isAfter(person, "BEHALF")) {
                doers.add(person.person());
            }
        }
        return doers;
    }

    /** {@code attended by A and B, X and Y signed}: as far as the comma. */
    private int watchedUntil(Deed deed) {
        int end = deed.watchedUntil();
        return end == deed.clause.start() ? end
                : end + 1 + analysis.words().fold().substring(end, Math.max(end, deed.cue.start())).lastIndexOf(',');
    }

    /** {@code the signatures of X and Y}: where the names begin, or -1. */
    private int ofSignatures(Deed deed) {
        int next = deed.cue.match().last() + 1;
        boolean of = word(deed.cue.match().first()).startsWith("signature") && next <= deed.clause.last()
                && word(next).equals("of");
        return of ? analysis.words().starts()[next] : -1;
    }

    private boolean isOwner(Named person) {
        return analysis.words().fold().startsWith("'s", person.end())
                || analysis.words().fold().startsWith("'s", person.end() - 2);
    }

    private String word(int token) {
        return analysis.words().folded(token);
    }
}
