package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Finds the instruments that a clause names and gives each the stage told of it: the nearest one, by the word order of
 * the language (in Azerbaijani and Turkish a finite verb follows its object).
 */
final class HeadFinder {

    /** Words between an instrument and its verb, beyond which the verb is another's. */
    private static final int FAR = 40;
    private static final String BOUNDARIES = ",;:\"«»()";

    private final Analysis analysis;
    private final StageReader stages;

    HeadFinder(Analysis analysis) {
        this.analysis = analysis;
        this.stages = new StageReader(analysis);
    }

    /**
     * @param introduced the cues of the clause that introduces this one as an item of its list, or none
     */
    List<Head> heads(Clause clause, List<StageCue> introduced) {
        List<StageCue> cues = stages.cues(clause);
        List<Match> nouns = analysis.found(Kind.INSTRUMENTS, clause).stream().filter(m -> !isPlural(m) && !isTextOf(m, clause))
                .toList();
        List<Span> phrases = nouns.stream().map(noun -> phrase(noun, clause, cues)).toList();
        List<List<StageCue>> told = tell(nouns, phrases, cues);
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < nouns.size(); i++) {
            List<StageCue> own = told.get(i);
            if (own.isEmpty() && !introduced.isEmpty() && i == 0) {
                own = introduced;
            }
            heads.add(new Head(nouns.get(i), phrases.get(i), subjects(phrases.get(i)), List.copyOf(own)));
        }
        return heads;
    }

    /** Each stage is told of the noun nearest to it; a noun of which none is told shares that of the one it is joined to. */
    private List<List<StageCue>> tell(List<Match> nouns, List<Span> phrases, List<StageCue> cues) {
        List<List<StageCue>> told = new ArrayList<>();
        nouns.forEach(n -> told.add(new ArrayList<>()));
        for (StageCue cue : cues) {
            int best = -1;
            int least = FAR;
            for (int i = 0; i < nouns.size(); i++) {
                int cost = cue.match().overlaps(nouns.get(i)) ? FAR : cost(nouns.get(i), phrases.get(i), cue);
                if (cost < least) {
                    least = cost;
                    best = i;
                }
            }
            if (best >= 0) {
                told.get(best).add(cue);
            }
        }
        for (int i = 1; i < nouns.size(); i++) {
            boolean joined = tokensBetween(phrases.get(i - 1).end(), phrases.get(i).start()) <= 4;
            if (told.get(i).isEmpty() && joined && !nouns.get(i).entry().anaphor()) {
                told.get(i).addAll(told.get(i - 1));
            }
        }
        return told;
    }

    /** {@code müqavilənin mətni, текст договора}: no instrument beside the one whose text it is. */
    private boolean isTextOf(Match noun, Clause clause) {
        return noun.entry().anaphor() && analysis.found(Kind.INSTRUMENTS, clause).stream().anyMatch(m -> !m.entry().anaphor()
                && (m.last() == noun.first() - 1 || analysis.language() == Language.RU && m.first() == noun.last() + 1));
    }

    private boolean isPlural(Match noun) {
        String suffix = analysis.suffix(noun);
        return switch (analysis.language()) {
            case AZ, TR -> suffix.startsWith("lar") || suffix.startsWith("lər") || suffix.startsWith("ler");
            case RU, EN -> false;
        };
    }

    private Set<String> subjects(Span phrase) {
        Set<String> codes = new TreeSet<>();
        for (Match subject : analysis.between(Kind.SUBJECTS, phrase.start(), phrase.end(), m -> true)) {
            codes.add(subject.code());
        }
        return codes;
    }

    private Span phrase(Match noun, Clause clause, List<StageCue> cues) {
        Span quoted = quoted(noun, clause);
        if (quoted != null) {
            return quoted;
        }
        boolean headLast = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        int start = reach(noun, clause, cues, -1, headLast ? 24 : 4);
        int end = headLast ? noun.end() : reach(noun, clause, cues, 1, 24);
        return new Span(start, end);
    }

    private Span quoted(Match noun, Clause clause) {
        String fold = analysis.words().fold();
        int open = -1;
        for (int i = clause.start(); i < clause.end(); i++) {
            char c = fold.charAt(i);
            if (c == '"' && open < 0 || c == '«') {
                open = i;
            } else if ((c == '"' || c == '»') && open >= 0) {
                if (open < noun.start() && noun.start() < i && i - open < 300) {
                    return isSpeech(open, i) ? null : new Span(open + 1, Math.max(i, noun.end()));
                }
                open = -1;
            }
        }
        return null;
    }

    /** A quotation is speech and no title when a comma, full stop or dash ends it. */
    private boolean isSpeech(int open, int close) {
        String fold = analysis.words().fold();
        char last = fold.charAt(close - 1);
        return ",.!?".indexOf(last) >= 0 || close + 1 < fold.length() && fold.startsWith(", -", close + 1);
    }

    private int reach(Match noun, Clause clause, List<StageCue> cues, int step, int words) {
        int token = step < 0 ? noun.first() : noun.last();
        int edge = step < 0 ? noun.start() : noun.end();
        for (int i = 0; i < words; i++) {
            int next = token + step;
            if (next < clause.first() || next > clause.last()) {
                break;
            }
            String word = analysis.words().folded(next);
            int at = next;
            boolean boundary = word.length() == 1 && BOUNDARIES.indexOf(word.charAt(0)) >= 0 && !isListComma(word, next, step);
            if (boundary || cues.stream().anyMatch(c -> c.match().first() <= at && at <= c.match().last())
                    || analysis.found(Kind.INSTRUMENTS, clause).stream()
                            .anyMatch(m -> m != noun && m.first() <= at && at <= m.last())) {
                break;
            }
            token = next;
            edge = step < 0 ? analysis.words().starts()[next] : analysis.words().ends()[next];
        }
        return edge;
    }

    /** A comma inside a title's enumeration of fields ({@code в сферах обороны, транспорта}) does not end it. */
    private boolean isListComma(String word, int token, int step) {
        return word.equals(",") && !analysis.at(Kind.SECTORS, token - 1).isEmpty()
                && !analysis.at(Kind.SECTORS, token + 1).isEmpty();
    }

    private int cost(Match noun, Span phrase, StageCue cue) {
        Match word = cue.match();
        boolean after = word.start() >= noun.end();
        int gap = after ? word.first() - noun.last() : noun.first() - word.last();
        if (!after && word.end() <= phrase.start()) {
            gap = tokensBetween(word.end(), phrase.start());
        } else if (after && word.start() >= phrase.end()) {
            gap = tokensBetween(phrase.end(), word.start());
        }
        boolean turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        boolean disagrees = analysis.language() == Language.RU && after && disagrees(noun, cue);
        return gap + (turkic && !after && !isParticiple(cue) ? 10 : 0) + (disagrees ? 20 : 0)
                + (!turkic && after ? 1 : 0);
    }

    /** A Russian participle takes its noun's gender: {@code хартии …, подписанной}, {@code соглашения …, подписанного}. */
    private boolean disagrees(Match noun, StageCue cue) {
        String word = analysis.words().fold().substring(cue.start(), cue.end());
        boolean feminine = noun.form().written().split(" ")[noun.form().written().startsWith("дорожная") ? 1 : 0]
                .matches(".*(?:[аяь])");
        return word.matches(".*нн(?:ого|ому|ым|ом|ое|ый)") && feminine || word.matches(".*нн(?:ой|ую|ая)") && !feminine;
    }

    /** {@code imzaladığı, imzalanan, imzalanmış}: stands before its noun. */
    private boolean isParticiple(StageCue cue) {
        String fold = analysis.words().fold().substring(cue.match().stemEnd(), cue.end());
        return fold.matches(".*(?:d[iuü][ğk].*|[aəe]n|m[iuü]ş|[aəe]c[aəe][ğkq].*)");
    }

    private int tokensBetween(int from, int to) {
        int count = 1;
        int[] starts = analysis.words().starts();
        int at = java.util.Arrays.binarySearch(starts, from);
        for (int i = at < 0 ? -at - 1 : at; i < starts.length && starts[i] < to; i++) {
            count++;
        }
        return count;
    }

    /** @return the stages told in a clause */
    List<StageCue> cues(Clause clause) {
        return stages.cues(clause);
    }
}
