package org.entente.reading.annotate;

import java.util.List;

import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** A signing as one part of a sentence tells it, with the people named there, and what the words beside them make of them. */
final class Deed {

    /** Words between a person and the word that says what part they take: their office. */
    private static final int OFFICE = 4;
    private static final int LOOK = 80;

    private final Analysis analysis;
    final Clause clause;
    final StageCue cue;
    final Scope scope;
    /** In the text's order. */
    final List<Named> people;

    Deed(Analysis analysis, Clause clause, StageCue cue, Scope scope, List<Named> people) {
        this.analysis = analysis;
        this.clause = clause;
        this.cue = cue;
        this.scope = scope;
        this.people = people;
    }

    /** @return the cue's words, folded */
    String word() {
        return analysis.words().fold().substring(cue.start(), cue.end());
    }

    /** @return whether a word of grammar stands before the person with no more than their office between */
    boolean isAfter(Named person, String code) {
        for (Match word : phrases(code, Math.max(clause.start(), person.start() - LOOK), person.start())) {
            boolean comma = analysis.words().fold().substring(word.end(), person.start()).indexOf(',') >= 0;
            if (!comma && tokens(word.end(), person.start()) <= OFFICE) {
                return true;
            }
        }
        return false;
    }

    /** @return whether a word of grammar follows the person */
    boolean isBefore(Named person, String code) {
        return phrases(code, person.end(), Math.min(clause.end(), person.end() + LOOK)).stream()
                .anyMatch(word -> tokens(person.end(), word.start()) == 0);
    }

    /** @return whether a conjunction and no comma joins the two */
    boolean areJoined(Named one, Named other) {
        boolean comma = analysis.words().fold().substring(one.end(), other.start()).indexOf(',') >= 0;
        return !comma && !phrases("AND", one.end(), other.start()).isEmpty();
    }

    /** @return where the first word for the agent ({@code tərəfindən, by}) begins in a stretch of the deed, or -1 */
    int agent(int from, int to) {
        for (Match agent : phrases("AGENT", from, to)) {
            if (scope.contains(agent.start())) {
                return agent.start();
            }
        }
        return -1;
    }

    /** @return where the last word before the cue ends that says that those before it look on; the clause's start without one */
    int watchedUntil() {
        int end = clause.start();
        for (Match witness : phrases("WITNESS", clause.start(), cue.start())) {
            end = scope.contains(witness.start()) ? witness.end() : end;
        }
        return end;
    }

    /** @return where the first word after the cue begins that says that those behind it look on; the clause's end without one */
    int watchedFrom() {
        List<Match> witnesses = phrases("WITNESS", cue.end(), clause.end());
        return witnesses.isEmpty() ? clause.end() : witnesses.get(0).start();
    }

    List<Match> phrases(String code, int from, int to) {
        return analysis.between(Kind.PHRASES, from, to, m -> m.code().equals(code));
    }

    int tokens(int from, int to) {
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
