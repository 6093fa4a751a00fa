package org.entente.reading.annotate;

import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** What the words around a noun say of it: whether they make a title of it, a new one, one of three or none at all. */
final class Naming {

    /** What ties a title to a Russian or English noun before it. */
    private static final Set<String> TYING = Set.of("on", "of", "for", "about", "between", "with", "to", "concerning", "о",
            "об",
            "по", "в", "между", "с", "со", "на");
    private static final Set<String> NO = Set.of("no", "никакого", "никаких", "никакое");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "every", "bir", "hər hansi", "herhangi", "любой");

    private static final Pattern INTERIM = Pattern
            .compile("müvəqqəti|araliq|geçici|временн.*|промежуточн.*|interim|provisional|temporary");

    private final Analysis analysis;

    Naming(Analysis analysis) {
        this.analysis = analysis;
    }

    boolean hasTitle(Head head) {
        Span phrase = head.phrase();
        if (head.match().entry().anaphor() || phrase.end() - phrase.start() <= head.match().length() + 8) {
            return false;
        }
        int next = head.match().last() + 1;
        boolean named = phrase.start() < head.match().start() || phrase.start() > head.match().end();
        return named || next < analysis.words().size() && TYING.contains(analysis.words().folded(next));
    }

    boolean isIndefinite(Head head, Clause clause) {
        int from = Math.max(clause.first(), head.match().first() - 4);
        for (int token = head.match().first() - 1; token >= from; token--) {
            String word = analysis.words().folded(token);
            if (INDEFINITE.contains(word)) {
                return true;
            }
            if (word.equals("the") || ",;:".contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** {@code никакого нового соглашения}. */
    boolean isNone(Head head) {
        for (int token = head.match().first() - 1; token >= Math.max(0, head.match().first() - 3); token--) {
            if (NO.contains(analysis.words().folded(token))) {
                return true;
            }
        }
        return !analysis.between(Kind.PHRASES, head.phrase().start(), head.match().start(), m -> m.code().equals("NEGATION"))
                .isEmpty();
    }

    /** {@code müvəqqəti saziş, interim agreement}: another than the one that is to last. */
    boolean isInterim(Head head) {
        for (int token = head.match().first() - 1; token >= Math.max(0, head.match().first() - 2); token--) {
            if (INTERIM.matcher(analysis.words().folded(token)).matches()) {
                return true;
            }
        }
        return false;
    }

    boolean isOfThree(Head head) {
        return !analysis.between(Kind.PHRASES, head.phrase().start(), head.match().end(),
                m -> m.code().equals("THREE_SIDES")).isEmpty();
    }

    /** {@code taraflar arasında, between the two countries}: those of whom the instrument before was told. */
    boolean isBetweenBoth(Clause clause) {
        for (Match both : analysis.found(Kind.PHRASES, "BOTH_SIDES", clause)) {
            boolean between = analysis.at(Kind.PHRASES, both.last() + 1).stream().anyMatch(m -> m.code().equals("BETWEEN"))
                    || analysis.at(Kind.PHRASES, both.first() - 1).stream().anyMatch(m -> m.code().equals("BETWEEN"));
            if (between) {
                return true;
            }
        }
        return false;
    }
}
