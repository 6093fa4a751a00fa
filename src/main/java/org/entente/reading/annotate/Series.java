package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Language;
import org.entente.reading.annotate.Head.Manner;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Instruments named in one by a plural, each told apart only by what it is about: the items of a list that the plural
 * introduces ({@code The memoranda relate to: …}), or as many parts as are counted ({@code three memoranda on a, b and c}).
 */
final class Series {

    private static final String COUNTED = "SEVERAL_";

    private final Analysis analysis;
    private final boolean turkic;
    private final Map<String, List<StageCue>> told = new HashMap<>();
    private final Map<Integer, Head> introductions = new HashMap<>();

    Series(Analysis analysis) {
        this.analysis = analysis;
        this.turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
    }

    /** Keeps what is told of instruments named in the plural. */
    void remember(Head plural, int clause) {
        if (!plural.cues().isEmpty()) {
            told.putIfAbsent(plural.type(), plural.cues());
        }
        introductions.put(clause, plural);
    }

    /** @return the instrument that an item without a noun stands for; null when its introduction names none in the plural */
    Head item(Clause item) {
        Head plural = introductions.get(item.introduction());
        if (plural == null || plural.match().entry().anaphor()) {
            return null;
        }
        if (holds(item)) {
            return null;
        }
        List<StageCue> cues = plural.cues().isEmpty() ? told.getOrDefault(plural.type(), List.of()) : plural.cues();
        return cues.isEmpty() ? null : part(plural, new Span(item.start(), item.end()), cues);
    }

    /** {@code The programmes contain dozens of events:} what the list tells is in them. */
    boolean holds(Clause item) {
        Clause introduction = analysis.clauses().get(item.introduction());
        List<Match> holds = analysis.found(Kind.STAGES, "HOLDS", introduction);
        return !holds.isEmpty() && !analysis.between(Kind.INSTRUMENTS, introduction.start(), introduction.end(),
                m -> NounUse.isNoun(m) && !m.entry().anaphor()).isEmpty();
    }

    /** @return one head for each of the counted parts; none when the parts are not as many as counted */
    List<Head> parts(Head plural, Clause clause) {
        int number = number(plural.match(), clause);
        if (number < 2 || plural.cues().isEmpty()) {
            return List.of();
        }
        Span list = turkic ? new Span(clause.start(), plural.match().start())
                : new Span(plural.match().end(), end(plural, clause));
        List<Match> named = analysis.between(Kind.SUBJECTS, list.start(), list.end(), m -> !m.entry().general());
        List<Head> parts = new ArrayList<>();
        int last = -1;
        for (Match subject : named) {
            if (last < 0 || subject.first() > last && isParted(last, subject.first())) {
                parts.add(part(plural, new Span(subject.start(), subject.end()), plural.cues()));
            } else if (last >= subject.first()) {
                continue;
            }
            last = subject.last();
        }
        return parts.size() == number ? parts : List.of();
    }

    private int end(Head plural, Clause clause) {
        int end = clause.end();
        for (StageCue cue : plural.cues()) {
            end = cue.start() > plural.match().end() ? Math.min(end, cue.start()) : end;
        }
        return end;
    }

    private boolean isParted(int from, int to) {
        for (int token = from + 1; token < to; token++) {
            int at = token;
            if (analysis.words().folded(token).equals(",") || analysis.at(Kind.PHRASES, token).stream()
                    .anyMatch(m -> m.first() == at && m.code().equals("AND"))) {
                return true;
            }
        }
        return false;
    }

    private int number(Match noun, Clause clause) {
        for (int token = Math.max(clause.first(), noun.first() - 3); token < noun.first(); token++) {
            for (Match match : analysis.at(Kind.INSTRUMENTS, token)) {
                if (match.code().startsWith(COUNTED)) {
                    return Integer.parseInt(match.code().substring(COUNTED.length()));
                }
            }
        }
        return 0;
    }

    private Head part(Head plural, Span span, List<StageCue> cues) {
        Set<String> subjects = new TreeSet<>();
        analysis.between(Kind.SUBJECTS, span.start(), span.end(), m -> true).forEach(m -> subjects.add(m.code()));
        return new Head(plural.match(), Manner.NAMED, span, subjects, cues);
    }
}
