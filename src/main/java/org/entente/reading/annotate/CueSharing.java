package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.Stage;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Which stage of a clause is told of which instrument: the nearest one, by the word order of the language (in Azerbaijani
 * and Turkish a finite verb follows its object); the instruments of one enumeration share it.
 */
final class CueSharing {

    /** Words between an instrument and its verb, beyond which the verb is another's. */
    private static final int FAR = 30;
    /** The same for what is said of many other things too: that they are prepared, stopped, approved. */
    private static final int NEAR = 16;
    private static final Pattern PARTICIPLE = Pattern.compile(".*(?:d[iuü][ğk].*|[aəe]n|m[iuü]ş|[aəe]c[aəe][ğkq].*)");
    private static final Pattern ATTRIBUTE = Pattern.compile(".*[aəe]n");
    private static final Set<String> BEING = Set.of("bulunan", "olan");
    private static final Pattern NOT_FEMININE = Pattern.compile(".*нн(?:ого|ому|ым|ом|ое|ый)");
    private static final Pattern FEMININE = Pattern.compile(".*нн(?:ой|ую|ая)");

    private final Analysis analysis;
    private final boolean turkic;

    CueSharing(Analysis analysis) {
        this.analysis = analysis;
        this.turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
    }

    List<List<StageCue>> tell(List<Match> nouns, List<Span> phrases, List<StageCue> cues) {
        List<List<StageCue>> told = new ArrayList<>();
        nouns.forEach(n -> told.add(new ArrayList<>()));
        StageCue before = null;
        int last = -1;
        for (StageCue cue : cues) {
            int best = -1;
            int least = cue.stage() == Stage.SIGNED ? FAR : NEAR;
            for (int i = 0; i < nouns.size(); i++) {
                int cost = cue.match().overlaps(nouns.get(i)) ? FAR : cost(nouns.get(i), phrases.get(i), cue);
                if (cost < least) {
                    least = cost;
                    best = i;
                }
            }
            // "signed in May and, as of today, in force": told of what the verb before is told of
            boolean goesOn = best < 0 && last >= 0 && cue.match().first() - before.match().last() < NEAR;
            if (best >= 0 || goesOn) {
                last = best >= 0 ? best : last;
                before = cue;
                told.get(last).add(cue);
            }
        }
        share(nouns, phrases, told);
        return told;
    }

    /** A noun of which nothing is told shares what is told of the one that it is joined to. */
    private void share(List<Match> nouns, List<Span> phrases, List<List<StageCue>> told) {
        for (int i = 1; i < nouns.size(); i++) {
            boolean joined = tokensBetween(phrases.get(i - 1).end(), phrases.get(i).start()) <= 4
                    && !isAmended(nouns.get(i - 1), nouns.get(i)) || isAmong(nouns.get(i));
            if (told.get(i).isEmpty() && joined && !nouns.get(i).entry().anaphor()) {
                told.get(i).addAll(told.get(i - 1));
            }
        }
        for (int i = nouns.size() - 2; turkic && i >= 0; i--) {
            boolean shares = isEnumerated(nouns.get(i)) || isOneOf(nouns.get(i), nouns.get(i + 1));
            if (told.get(i).isEmpty() && !nouns.get(i).entry().anaphor() && shares) {
                told.get(i).addAll(told.get(i + 1));
            }
        }
    }

    /** {@code протокол о внесении изменений в соглашение}: the one is what the other is about. */
    private boolean isAmended(Match one, Match other) {
        return !analysis.between(Kind.STAGES, one.end(), other.start(), m -> m.code().equals("AMENDS")
                && other.first() - m.last() <= 3).isEmpty();
    }

    /** {@code подписали ряд документов, в том числе соглашение}. */
    private boolean isAmong(Match noun) {
        int start = analysis.clauses().get(analysis.clauseAt(noun.start())).start();
        return !analysis.between(Kind.STAGES, start, noun.start(), m -> m.code().equals("AMONG")).isEmpty();
    }

    /** {@code A Anlaşması, B Anlaşması ve C Protokolü imzalandı}: a comma or conjunction stands right behind the noun. */
    private boolean isEnumerated(Match noun) {
        int next = noun.last() + 1;
        if (next < analysis.words().size() && analysis.words().folded(next).equals("\"")) {
            next++;
        }
        int at = next;
        return next < analysis.words().size() && (",;".contains(analysis.words().folded(next)) || analysis
                .at(Kind.PHRASES, next).stream().anyMatch(m -> m.first() == at && m.code().equals("AND")));
    }

    /** {@code … anlaşmasının da bulunduğu belgeler imzalandı}: it is one of the documents named behind. */
    private boolean isOneOf(Match noun, Match documents) {
        String suffix = analysis.suffix(documents);
        boolean plural = suffix.startsWith("lar") || suffix.startsWith("lər") || suffix.startsWith("ler");
        return plural && documents.entry().anaphor() && documents.first() - noun.last() <= 4;
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
        boolean attribute = turkic && after && isAttribute(cue);
        boolean disagrees = analysis.language() == Language.RU && after && disagrees(noun, cue);
        return gap + (turkic && !after && !isParticiple(cue) || attribute ? 10 : 0) + (disagrees ? 20 : 0)
                + (!turkic && after ? 1 : 0);
    }

    /** A Russian participle takes its noun's gender: {@code хартии …, подписанной}, {@code соглашения …, подписанного}. */
    private boolean disagrees(Match noun, StageCue cue) {
        String word = analysis.words().fold().substring(cue.start(), cue.end());
        String written = noun.form().written();
        int from = written.startsWith("дорожная") ? written.indexOf(' ') + 1 : 0;
        int space = written.indexOf(' ', from);
        char last = written.charAt((space < 0 ? written.length() : space) - 1);
        boolean feminine = "аяь".indexOf(last) >= 0;
        return (feminine ? NOT_FEMININE : FEMININE).matcher(word).matches();
    }

    /** {@code imzaladığı, imzalanan, imzalanmış}: stands before its noun. */
    private boolean isParticiple(StageCue cue) {
        return PARTICIPLE.matcher(analysis.words().fold().substring(cue.match().stemEnd(), cue.end())).matches();
    }

    /** {@code imzalanan, yürürlükte bulunan}: belongs to the noun that follows. */
    private boolean isAttribute(StageCue cue) {
        String fold = analysis.words().fold();
        int next = cue.match().last() + 1;
        return ATTRIBUTE.matcher(fold.substring(cue.match().stemEnd(), cue.end())).matches()
                || next < analysis.words().size() && BEING.contains(analysis.words().folded(next));
    }

    private int tokensBetween(int from, int to) {
        int[] starts = analysis.words().starts();
        int at = Arrays.binarySearch(starts, from);
        int first = at < 0 ? -at - 1 : at;
        int end = Arrays.binarySearch(starts, to);
        return 1 + Math.max(0, (end < 0 ? -end - 1 : end) - first);
    }
}
