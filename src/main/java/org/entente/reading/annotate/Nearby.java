package org.entente.reading.annotate;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** The words of grammar that stand beside a word in its part of the sentence. */
final class Nearby {

    private final Analysis analysis;

    Nearby(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Whether a word of grammar stands at most so many words before or after, with no comma or quote between. */
    boolean has(String code, Match cue, Clause clause, int before, int after) {
        for (Match word : analysis.found(Kind.PHRASES, code, clause)) {
            boolean close = word.last() < cue.first() && cue.first() - word.last() <= before
                    || word.first() > cue.last() && word.first() - cue.last() <= after
                    || word.first() <= cue.last() && cue.first() <= word.last();
            // "documents were signed" supposes nothing, "were it signed" does
            boolean passive = word.first() > clause.first() && analysis.words().folded(word.first()).equals("were")
                    || isMonth(word, clause);
            if (close && !passive && !isInName(word)
                    && !isParted(Math.min(word.end(), cue.end()), Math.max(word.start(), cue.start()))
                    && !(analysis.language() == Language.EN && word.first() > cue.last() && isJoined(cue, word))) {
                return true;
            }
        }
        return false;
    }

    /** {@code on 13 May}: a capital inside the sentence. */
    private boolean isMonth(Match word, Clause clause) {
        return analysis.language() == Language.EN && word.first() > clause.first()
                && analysis.words().folded(word.first()).equals("may")
                && Character.isUpperCase(analysis.text().charAt(word.start()));
    }

    /** {@code was drafted and was not signed}: what follows the conjunction is said of another deed. */
    private boolean isJoined(Match cue, Match word) {
        for (int token = cue.last() + 1; token < word.first(); token++) {
            if (analysis.words().folded(token).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** {@code niyyət protokolu, протокол о намерениях}: the intention is in the instrument's name. */
    private boolean isInName(Match word) {
        return analysis.at(Kind.INSTRUMENTS, word.first()).stream().anyMatch(m -> NounUse.isNoun(m) && m.covers(word));
    }

    /** @return whether a comma, a quote or a bracket parts the two */
    boolean isParted(int from, int to) {
        int brackets = 0;
        for (int i = from; i < to; i++) {
            char c = analysis.words().fold().charAt(i);
            if (c == '(') {
                brackets++;
            } else if (c == ')') {
                brackets--;
            } else if (brackets == 0 && (c == ',' || c == ';' || c == ':' || c == '"')) {
                return true;
            }
        }
        return brackets != 0;
    }
}
