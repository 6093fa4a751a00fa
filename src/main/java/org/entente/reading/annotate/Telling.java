package org.entente.reading.annotate;

import java.util.List;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** How a clause tells of an event: as the news itself or as what was before it, of the instrument or of a law about it. */
final class Telling {

    /** {@code imzalamışdı, imzalanmıştı}: had been done before that of which the text speaks. */
    private static final Pattern PLUPERFECT = Pattern.compile("m[iuü][sş][dt][iuü]");
    /** {@code imzalanmış, imzalanan, imzaladığı}: before its noun. */
    private static final Pattern PARTICIPLE = Pattern.compile("(?:m[iuü]ş|[aəe]n|d[iuü][ğkq][iuü]?\\p{L}*)$");
    /** {@code подписанного}: with the endings of an adjective. */
    private static final Pattern ADJECTIVE = Pattern.compile("нн(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$");
    /** {@code imzalanması, подписание, signing}: names the deed and does not say that it was done. */
    private static final Pattern VERBAL_NOUN = Pattern.compile("m[aə]s[iuü]|ma[kğ]|mə[kyğ]|mes[iuü]|me[kğ]"
            + "|^подписани|^парафировани|^ратификаци|^заключени|^signing|^initialling|^imza(?:s[iuü]|lar[iuü])");
    private static final Pattern RELATIVE = Pattern.compile("which|whom|whose|where|котор.*|где");
    private static final int BESIDE = 5;

    private final Analysis analysis;
    private final StageReader stages;
    private final boolean turkic;

    Telling(Analysis analysis, StageReader stages) {
        this.analysis = analysis;
        this.stages = stages;
        turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
    }

    /** @return the stages told in a clause */
    List<StageCue> cues(Clause clause) {
        return stages.cues(clause);
    }

    boolean isTurkic() {
        return turkic;
    }

    /** @return the words of a cue, folded */
    String word(StageCue cue) {
        return analysis.words().fold().substring(cue.start(), cue.end());
    }

    /**
     * @return whether the cue tells of something before the news: by its tense, by being an attribute or a noun, or by a
     *         word like {@code earlier} beside it
     */
    boolean isBackground(Clause clause, StageCue cue) {
        String word = word(cue);
        if (turkic && PLUPERFECT.matcher(word).find() || isAttribute(clause, cue, word)
                || VERBAL_NOUN.matcher(word).find()) {
            return true;
        }
        for (Match earlier : analysis.found(Kind.PHRASES, "EARLIER", clause)) {
            int gap = earlier.last() < cue.match().first() ? cue.match().first() - earlier.last()
                    : earlier.first() - cue.match().last();
            if (gap <= BESIDE || earlier.first() == clause.first()) {
                return true;
            }
        }
        return false;
    }

    private boolean isAttribute(Clause clause, StageCue cue, String word) {
        return switch (analysis.language()) {
            case AZ, TR -> PARTICIPLE.matcher(word).find() && goesOn(clause, cue);
            case RU -> ADJECTIVE.matcher(word).find();
            case EN -> isAfterHad(clause, cue) || isAfterNoun(cue);
        };
    }

    private boolean goesOn(Clause clause, StageCue cue) {
        int next = cue.match().last() + 1;
        return next <= clause.last() && Character.isLetter(analysis.words().folded(next).charAt(0));
    }

    /** {@code had signed, had been signed, having been signed}. */
    private boolean isAfterHad(Clause clause, StageCue cue) {
        for (int i = cue.match().first() - 1; i >= clause.first() && i >= cue.match().first() - 3; i--) {
            String word = analysis.words().folded(i);
            if (word.equals("had") || word.equals("having")) {
                return true;
            }
        }
        return false;
    }

    /** {@code the agreement signed in May}: no subject and no auxiliary between the noun and what was done to it. */
    private boolean isAfterNoun(StageCue cue) {
        int before = cue.match().first() - 1;
        if (before > 0 && analysis.words().folded(before).equals(",")) {
            before--;
        }
        return before >= 0 && analysis.at(Kind.INSTRUMENTS, before).stream().anyMatch(NounUse::isNoun);
    }

    /** @return whether what is done is done to a domestic act: {@code подписал закон о ратификации соглашения} */
    boolean isOfLaw(StageCue cue) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(cue.start()));
        List<Match> laws = analysis.found(Kind.PHRASES, "DOMESTIC", clause);
        if (laws.isEmpty()) {
            return false;
        }
        int law = nearest(laws, cue);
        return law <= BESIDE
                && law < nearest(analysis.between(Kind.INSTRUMENTS, clause.start(), clause.end(), NounUse::isNoun), cue);
    }

    private static int nearest(List<Match> matches, StageCue cue) {
        int nearest = Integer.MAX_VALUE;
        for (Match match : matches) {
            int gap = match.last() < cue.match().first() ? cue.match().first() - match.last()
                    : Math.max(0, match.first() - cue.match().last());
            nearest = Math.min(nearest, gap);
        }
        return nearest;
    }

    /**
     * @return how far what stands at [start, end) is from a cue, in characters and in the order of the language: in
     *         Azerbaijani and Turkish it stands before the verb, and a comma or conjunction begins another statement
     */
    int distance(int start, int end, StageCue cue) {
        boolean after = start >= cue.end();
        int from = after ? cue.end() : Math.min(end, cue.start());
        int to = after ? start : cue.start();
        int cost = to - from + (after && turkic ? 40 : 0);
        return cost + 25 * analysis.between(Kind.PHRASES, from, to, m -> m.code().equals("AND")).size();
    }

    /** @return whether the clause tells another time of the cue than that of the news */
    boolean isPast(Clause clause, StageCue cue, News news) {
        boolean past = false;
        for (Dated date : news.within(clause.start(), clause.end())) {
            if (news.isNews(date.date())) {
                return false;
            }
            past = past || !news.isToCome(date.date()) && !isOthers(date.start(), date.end(), cue, clause);
        }
        return past;
    }

    /** {@code signed a protocol, under which they will be trained in Bursa}: told of something else. */
    boolean isInRelative(int start, StageCue cue) {
        if (turkic || start < cue.end()) {
            return false;
        }
        boolean comma = false;
        int token = cue.match().last() + 1;
        for (int after = 0; token < analysis.words().size() && analysis.words().starts()[token] < start; token++) {
            String word = analysis.words().folded(token);
            after = word.equals(",") ? 3 : after - 1;
            comma |= after > 0 && RELATIVE.matcher(word).matches();
        }
        return comma;
    }

    /** @return whether another deed of the clause is nearer to what stands at [start, end) */
    boolean isOthers(int start, int end, StageCue cue, Clause clause) {
        int own = distance(start, end, cue);
        for (StageCue other : cues(clause)) {
            boolean deed = other.certainty() == Certainty.TOLD && !VERBAL_NOUN.matcher(word(other)).find();
            if (deed && !other.match().equals(cue.match()) && distance(start, end, other) < own) {
                return true;
            }
        }
        return false;
    }
}
