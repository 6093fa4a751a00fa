package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Language;
import org.entente.reading.annotate.Head.Manner;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Finds the instruments that a clause names, and gives each its phrase, its subjects and the stages told of it. */
final class HeadFinder {

    /** No sentence of news names more. */
    private static final int MOST = 24;

    private final Analysis analysis;
    private final StageReader stages;
    private final NounUse use;
    private final TitleFinder titles;
    private final CueSharing sharing;

    HeadFinder(Analysis analysis, StageReader stages) {
        this.analysis = analysis;
        this.stages = stages;
        this.use = new NounUse(analysis);
        this.titles = new TitleFinder(analysis);
        this.sharing = new CueSharing(analysis);
    }

    /**
     * @param introduced the cues of the clause that introduces this one as an item of its list, or none
     */
    List<Head> heads(Clause clause, List<StageCue> introduced) {
        List<Match> nouns = nouns(clause);
        if (nouns.isEmpty()) {
            return List.of();
        }
        List<StageCue> cues = stages.cues(clause);
        List<Span> phrases = nouns.stream().map(noun -> titles.phrase(noun, clause, cues)).toList();
        List<List<StageCue>> told = sharing.tell(nouns, phrases, cues);
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < nouns.size(); i++) {
            List<StageCue> own = told.get(i);
            // of an item the first noun is meant, of a sentence that goes on each
            if (own.isEmpty() && (i == 0 && !nouns.get(0).entry().anaphor() || !clause.isItem())) {
                own = introduced;
            }
            Head head = new Head(nouns.get(i), use.of(nouns.get(i), clause), phrases.get(i), subjects(phrases.get(i)),
                    List.copyOf(stages.resolved(own, nouns.get(i).code(), clause)));
            if (!isBarePlan(head)) {
                heads.add(head);
            }
        }
        return heads;
    }

    private List<Match> nouns(Clause clause) {
        List<Match> all = analysis.found(Kind.INSTRUMENTS, clause);
        List<Match> nouns = new ArrayList<>();
        for (Match match : all) {
            if (nouns.size() == MOST) {
                break;
            }
            // one word may be found under two forms of its vocabulary
            boolean again = !nouns.isEmpty() && nouns.get(nouns.size() - 1).overlaps(match);
            if (NounUse.isNoun(match) && !again && !isTextOf(match)) {
                nouns.add(match);
            }
        }
        return nouns;
    }

    /** {@code müqavilənin mətni, текст договора}: no instrument beside the one whose text it is. */
    private boolean isTextOf(Match noun) {
        return noun.entry().anaphor() && (isInstrument(noun.first() - 1)
                || analysis.language() == Language.RU && isInstrument(noun.last() + 1));
    }

    private boolean isInstrument(int token) {
        return analysis.at(Kind.INSTRUMENTS, token).stream().anyMatch(m -> NounUse.isNoun(m) && !m.entry().anaphor());
    }

    /** A plan or programme is one of states only where it is told what for, or of whom. */
    private boolean isBarePlan(Head head) {
        Span phrase = head.phrase();
        return head.type().equals("PROGRAMME") && head.match().first() == head.match().last() && head.subjects().isEmpty()
                && head.manner() == Manner.NAMED && !isOfStates(phrase)
                && analysis.between(Kind.SECTORS, phrase.start(), phrase.end(), m -> true).isEmpty();
    }

    private boolean isOfStates(Span phrase) {
        return analysis.between(Kind.COUNTRIES, phrase.start(), phrase.end(), m -> true).size() > 1
                || !analysis.between(Kind.PHRASES, phrase.start(), phrase.end(),
                        m -> m.code().equals("THREE_SIDES")).isEmpty();
    }

    private Set<String> subjects(Span phrase) {
        Set<String> codes = new TreeSet<>();
        for (Match subject : analysis.between(Kind.SUBJECTS, phrase.start(), phrase.end(), m -> true)) {
            codes.add(subject.code());
        }
        return codes;
    }

    /** @return the stages told in a clause */
    List<StageCue> cues(Clause clause) {
        return stages.cues(clause);
    }
}
