package org.entente.reading.annotate;

import java.util.regex.Pattern;

import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Match;

/** Azerbaijani and Turkish verbs: their suffixes, and the verbs that make one of the noun before them. */
final class TurkicForm implements Form {

    /** Negated verb: {@code imzalanmayıb, imzalanmadığını, imzalamıyor}; not the verbal noun {@code imzalanması}. */
    private static final Pattern NEGATED = Pattern.compile(".*(?:m[aə](?:d[iuü]|y[iuü]b|m[iuü]ş|y[aə]c|z|y[aə]n)"
            + "|m[ae](?:d[iuü]|m[iuü]ş|yac|yec|z|yan|yen)|m[iuü]yor|m[iuü]r(?:|lar|lər)$).*");
    private static final Pattern UNDONE = Pattern.compile(".+m[aəe](?:d[iuü]|y[iuü]b|m[iuü]ş|yac|yəc|yec).*|.+m[iuü](?:yor|r)");
    /** The verb that makes one of the noun before it. */
    private static final Pattern AUXILIARY = Pattern.compile("olun.*|et[mdti].*|ed[ie].*|olma.*");
    /** {@code yürürlüğe girdiğinde, qüvvəyə mindikdə}. */
    private static final Pattern WHEN_DONE = Pattern.compile("(?:.*d[iuü])?[ğkq](?:[iuü]n)?d[aəe]");
    private static final Pattern APPROVAL = Pattern.compile("(?:onay|ratifikasiya|təsdiq)"
            + "(?:s?i|in|s?ina|y?a|s?ini|s?inin|s?inda|s?inə|ə)?");
    /** What makes of an approval one that was given. */
    private static final Pattern GIVEN = Pattern.compile("ald[iı].*|alan.*|alm[iı]ş.*|alara?k|"
            + "ver(?:di|en|miş|il[dm]).*|gec.*|geç.*"
            + "|ç[iı]k.*|sonra.*|ardindan|ile|tamamla.*");
    private static final Pattern FUTURE = Pattern.compile(".*[aəe]c[aəe][qğk].*");
    private static final Pattern CONDITIONAL = Pattern.compile(".*(?:s[aəe]$|s[aəe]l[aəe]r$|[ae]bil.*)");
    /** {@code imzalanması, imzalanmasını, imzalamaq, imzalamayı}: the deed, not that it was done. */
    private static final Pattern VERBAL_NOUN = Pattern.compile(".*m[aəe](?:s[iuü].*|[kq]|[ğy][aəei].*|k.*)");
    /** {@code uzlaşma}: the deed as a noun. */
    private static final Pattern NOUN = Pattern.compile("m[aəe](?:y[aəei]|n[iuü]n)?");
    /** What follows a verbal noun that speaks of what was done: {@code imzalanmasından sonra, imzalanması ile}. */
    private static final Pattern DONE = Pattern.compile("sonra.*|ardindan|zamani|sirasinda|münasib.*|ilə|ile|dolayi.*|"
            + "beri|bəri|mərasim.*|tören.*|nəticəsində|sonucu.*|ildönüm.*|yil|takiben|bərabər|birlikdə|birlikte|təbrik.*|tebrik.*"
            + "|alqişla.*|sayəsində|duyur.*|açiqla.*|elan|bildir.*");

    private final Analysis analysis;

    TurkicForm(Analysis analysis) {
        this.analysis = analysis;
    }

    boolean isNegated(Match cue, Clause clause) {
        return NEGATED.matcher(tail(cue, clause)).matches();
    }

    boolean isConditional(Match cue, Clause clause) {
        return CONDITIONAL.matcher(tail(cue, clause)).matches();
    }

    /** {@code uzlaşma}: names the deed. */
    boolean isNoun(Match cue, Clause clause) {
        return NOUN.matcher(tail(cue, clause)).matches();
    }

    /** {@code imzalanacaq, imzalanmaya hazır}. */
    boolean isToCome(Match cue, Clause clause) {
        String tail = tail(cue, clause);
        boolean ready = VERBAL_NOUN.matcher(tail).matches() && cue.last() < clause.last()
                && analysis.words().folded(cue.last() + 1).startsWith("hazir");
        return ready || FUTURE.matcher(tail).matches();
    }

    @Override
    public Certainty of(Match cue, Clause clause) {
        String own = suffixes(cue);
        return VERBAL_NOUN.matcher(own).matches() && !isDone(cue, own, clause) ? Certainty.SUPPOSED : Certainty.TOLD;
    }

    @Override
    public boolean isFuture(Match cue) {
        return FUTURE.matcher(suffixes(cue)).matches();
    }

    @Override
    public boolean isAfterwards(Match cue, Clause clause) {
        if (WHEN_DONE.matcher(tail(cue, clause)).matches()) {
            return true;
        }
        for (int token = cue.last() + 1; token <= Math.min(cue.last() + 2, clause.last()); token++) {
            if (analysis.words().folded(token).equals("sonra")) {
                return true;
            }
        }
        return false;
    }

    /** {@code qüvvəyə mindikdən sonra … artacaq}. */
    boolean endsInFuture(Match cue, Clause clause) {
        for (int token = Math.max(cue.last() + 1, clause.last() - 4); token <= clause.last(); token++) {
            if (FUTURE.matcher(analysis.words().folded(token)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** {@code onay bekliyor, onayına sunulacak, askıya alma hakkı}: what may be done, unless told that it was. */
    boolean isOpen(Match cue, Clause clause) {
        if (cue.last() >= clause.last()) {
            return false;
        }
        String word = analysis.words().fold().substring(cue.start(), cue.end());
        String next = analysis.words().folded(cue.last() + 1);
        if (next.startsWith("hakk") || next.startsWith("hüqu") || next.startsWith("yetki")) {
            return true;
        }
        boolean given = GIVEN.matcher(next).matches() || cue.last() + 1 < clause.last()
                && GIVEN.matcher(analysis.words().folded(cue.last() + 2)).matches();
        return APPROVAL.matcher(word).matches() && !given && !AUXILIARY.matcher(next).matches();
    }

    /** {@code taslak metin görmediğini}: the verb behind denies it. */
    boolean isUndone(Match cue, Clause clause) {
        for (int token = cue.last() + 1; token <= Math.min(cue.last() + 3, clause.last()); token++) {
            if (UNDONE.matcher(analysis.words().folded(token)).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isDone(Match cue, String tail, Clause clause) {
        if (tail.endsWith("ndan") || tail.endsWith("ndən") || tail.endsWith("nden")) {
            return true;
        }
        for (int token = cue.last() + 1; token <= Math.min(cue.last() + 2, clause.last()); token++) {
            if (DONE.matcher(analysis.words().folded(token)).matches()) {
                return true;
            }
        }
        return false;
    }

    private String suffixes(Match cue) {
        return analysis.words().fold().substring(Math.min(cue.stemEnd(), cue.end()), cue.end());
    }

    /** The suffixes of the verb; {@code ratifikasiya olunmayıb, parafe etmedi}: those of the verb that the noun makes. */
    private String tail(Match cue, Clause clause) {
        String own = suffixes(cue);
        String next = cue.last() < clause.last() ? analysis.words().folded(cue.last() + 1) : "";
        return own.isEmpty() && AUXILIARY.matcher(next).matches() ? next : own;
    }
}
