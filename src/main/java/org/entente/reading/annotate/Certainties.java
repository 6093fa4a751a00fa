package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.Stage;
import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Whether a stage is told as a fact: by the verb's own negation and mood in Azerbaijani and Turkish, by its form in Russian,
 * by the words beside it in all four languages, and by what the sentence makes of what it reports.
 */
final class Certainties {

    /** Negated verb: {@code imzalanmayıb, imzalanmadığını, imzalamıyor}; not the verbal noun {@code imzalanması}. */
    private static final Pattern NEGATED = Pattern.compile(".*(?:m[aə](?:d[iuü]|y[iuü]b|m[iuü]ş|y[aə]c|z|y[aə]n)"
            + "|m[ae](?:d[iuü]|m[iuü]ş|yac|yec|z|yan|yen)|m[iuü]yor|m[iuü]r(?:|lar|lər)$).*");
    private static final Pattern UNDONE = Pattern.compile(".+m[aəe](?:d[iuü]|y[iuü]b|m[iuü]ş|yac|yəc|yec).*|.+m[iuü](?:yor|r)");
    /** The verb that makes one of the noun before it. */
    private static final Pattern AUXILIARY = Pattern.compile("olun.*|et[mdti].*|ed[ie].*|olma.*");
    /** {@code yürürlüğe girdiğinde, qüvvəyə mindikdə}. */
    private static final Pattern WHEN_DONE = Pattern.compile(".*d[iuü][ğk](?:[iuü]nd)?[aəe]");
    private static final Pattern APPROVAL = Pattern.compile("(?:onay|ratifikasiya|təsdiq)(?:s?i|in|s?ina|y?a|s?ini|s?inin|s?inda|s?inə|ə)?");
    /** What makes of an approval one that was given. */
    private static final Pattern GIVEN = Pattern.compile("ald[iı].*|alan.*|alm[iı]ş.*|alara?k|ver(?:di|en|miş|il[dm]).*|gec.*|geç.*"
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
    private static final Pattern RUSSIAN_FUTURE = Pattern.compile("(?:вступ|заключ|прекрат)[ия]т.*|подпиш.*|парафиру[ею]т"
            + "|ратифициру[ею]т|денонсиру[ею]т|расторгн.*|приостанов[ия]т");
    private static final Pattern RUSSIAN_INFINITIVE = Pattern.compile("\\S*(?:ть|ться)(?: .*)?");
    private static final Pattern RUSSIAN_NOUN = Pattern.compile("(?:подписани|ратификаци|парафировани|вступлени|заключени"
            + "|денонсаци|согласовани).*");
    private static final Set<String> AIMS = Set.of("для", "на", "к", "ко", "перед", "до", "без");
    /** {@code раунд согласования}: what is still going on. */
    private static final Pattern PROCESS = Pattern.compile("раунд.*|процесс.*|процедур.*|стади.*|этап.*|срок.*|ожидани.*|вопрос.*");
    private static final Set<String> ABOUT = Set.of("о", "об");
    /**
     * Who reports of a deed, or makes a law of it, tells that it was done: {@code сообщил о подписании, закон о
     * ратификации}.
     */
    private static final Pattern REPORTING = Pattern
            .compile("сообщ.*|объяв.*|закон.*|указ.*|постановлени.*|решени.*|документ.*");
    private static final Set<String> MODALS = Set.of("must", "should", "can", "cannot", "shall", "unless", "before", "until",
            "ahead", "yet", "awaits", "awaiting", "pending", "requires", "require", "ready");
    private static final Set<String> AFTER = Set.of("after", "following", "upon", "completed", "since", "exchanged",
            "exchange");
    private static final Set<String> IS = Set.of("is", "are");
    private static final Set<String> UNTIL = Set.of("until", "unless", "once");
    private static final Set<String> WHEN = Set.of("after", "when", "as", "после");
    private static final int RUSSIAN_REACH = 16;

    private final Analysis analysis;
    private final boolean turkic;

    Certainties(Analysis analysis) {
        this.analysis = analysis;
        this.turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
    }

    Certainty of(Match cue, Stage stage, List<Match> told, Clause clause) {
        String tail = turkic ? tail(cue, clause) : "";
        if (NEGATED.matcher(tail).matches() || near("NEGATION", cue, clause, turkic ? 1 : 5, turkic ? 4 : 3)) {
            return Certainty.DENIED;
        }
        if (isAbsent(cue, told) || turkic && (stage == Stage.PROPOSED || NOUN.matcher(tail).matches()) && isUndone(cue, clause)) {
            return Certainty.DENIED;
        }
        if (analysis.words().folded(clause.last()).equals("?")
                || told.stream().anyMatch(m -> m.code().equals("DENIAL")) || CONDITIONAL.matcher(tail).matches()
                || stage == Stage.AGREED && told.stream().anyMatch(m -> m.code().equals("PARTLY"))
                || near("HYPOTHESIS", cue, clause, 9, turkic ? 4 : 2) || isWished(cue, told)
                || turkic && isOpen(cue, clause)) {
            return Certainty.SUPPOSED;
        }
        boolean ready = turkic && VERBAL_NOUN.matcher(tail).matches() && cue.last() < clause.last()
                && analysis.words().folded(cue.last() + 1).startsWith("hazir");
        if (ready || FUTURE.matcher(tail).matches() || near("PLAN", cue, clause, turkic ? 2 : 6, turkic ? 5 : 2)) {
            return told.stream().anyMatch(m -> m.code().equals("CONDITION")) ? Certainty.SUPPOSED : Certainty.PLANNED;
        }
        if (stage == Stage.PROPOSED) {
            return Certainty.TOLD;
        }
        return isPrecondition(cue, told, clause) ? Certainty.SUPPOSED : byForm(cue, turkic ? suffixes(cue) : "", clause);
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

    /** {@code onay bekliyor, ratifikasiya üçün, onayına sunulacak, askıya alma hakkı}: what may be done, unless it is told that it was. */
    private boolean isOpen(Match cue, Clause clause) {
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

    /**
     * {@code вступит в силу после ратификации, onaylandıktan sonra yürürlüğe girecek}: the one is to happen when the
     * other has.
     */
    private boolean isPrecondition(Match cue, List<Match> told, Clause clause) {
        return isAfterwards(cue, clause) && (!analysis.found(Kind.PHRASES, "PLAN", clause).isEmpty()
                || told.stream().anyMatch(other -> other != cue && isFuture(other)) || turkic && endsInFuture(cue, clause));
    }

    /** {@code qüvvəyə mindikdən sonra … artacaq}. */
    private boolean endsInFuture(Match cue, Clause clause) {
        for (int token = Math.max(cue.last() + 1, clause.last() - 4); token <= clause.last(); token++) {
            if (FUTURE.matcher(analysis.words().folded(token)).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterwards(Match cue, Clause clause) {
        if (!turkic) {
            return cue.first() > clause.first() && WHEN.contains(analysis.words().folded(cue.first() - 1));
        }
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

    private boolean isFuture(Match cue) {
        String fold = analysis.words().fold();
        return turkic ? FUTURE.matcher(fold.substring(Math.min(cue.stemEnd(), cue.end()), cue.end())).matches()
                : RUSSIAN_FUTURE.matcher(fold.substring(cue.start(), cue.end())).matches();
    }

    private Certainty byForm(Match cue, String tail, Clause clause) {
        return switch (analysis.language()) {
            case AZ, TR -> VERBAL_NOUN.matcher(tail).matches() && !isDone(cue, tail, clause) ? Certainty.SUPPOSED
                    : Certainty.TOLD;
            case RU -> russian(cue, clause);
            case EN -> english(cue, clause);
        };
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

    private Certainty russian(Match cue, Clause clause) {
        String word = analysis.words().fold().substring(cue.start(), cue.end());
        if (RUSSIAN_FUTURE.matcher(word).matches() || RUSSIAN_INFINITIVE.matcher(word).matches()) {
            return Certainty.PLANNED;
        }
        if (!RUSSIAN_NOUN.matcher(word).matches()) {
            return Certainty.TOLD;
        }
        if (cue.first() > clause.first() && PROCESS.matcher(analysis.words().folded(cue.first() - 1)).matches()) {
            return Certainty.SUPPOSED;
        }
        boolean about = cue.first() > clause.first() && ABOUT.contains(analysis.words().folded(cue.first() - 1));
        if (about && !isReported(cue, clause)) {
            return Certainty.SUPPOSED;
        }
        if (cue.first() > clause.first() && AIMS.contains(analysis.words().folded(cue.first() - 1))) {
            return Certainty.SUPPOSED;
        }
        return near("PLAN", cue, clause, 0, RUSSIAN_REACH) ? Certainty.PLANNED
                : near("NEGATION", cue, clause, 0, RUSSIAN_REACH) ? Certainty.DENIED : Certainty.TOLD;
    }

    /** {@code until both have signed it, after it is signed}. */
    private boolean isStillToBe(Match cue, Clause clause) {
        boolean present = cue.first() > clause.first() && IS.contains(analysis.words().folded(cue.first() - 1));
        for (int token = cue.first() - 1; token >= Math.max(clause.first(), cue.first() - 6); token--) {
            String word = analysis.words().folded(token);
            if (word.equals(",")) {
                return false;
            }
            if (UNTIL.contains(word) || present && WHEN.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReported(Match cue, Clause clause) {
        for (int token = cue.first() - 2; token >= Math.max(clause.first(), cue.first() - 8); token--) {
            if (REPORTING.matcher(analysis.words().folded(token)).matches()) {
                return true;
            }
        }
        return false;
    }

    private Certainty english(Match cue, Clause clause) {
        boolean noun = analysis.words().folded(cue.first()).endsWith("ation");
        boolean after = false;
        for (int token = cue.first() - 1; token >= Math.max(clause.first(), cue.first() - 4); token--) {
            String word = analysis.words().folded(token);
            if (token >= cue.first() - 2 && word.equals("to") && !noun) {
                return Certainty.PLANNED;
            }
            if (token >= cue.first() - 3 && MODALS.contains(word)) {
                return Certainty.SUPPOSED;
            }
            after |= AFTER.contains(word);
        }
        if (!noun && isStillToBe(cue, clause)) {
            return Certainty.SUPPOSED;
        }
        return noun && cue.code().equals("RATIFIED") && !after ? Certainty.SUPPOSED : Certainty.TOLD;
    }

    /** {@code taslak metin görmediğini}: the verb behind denies it. */
    private boolean isUndone(Match cue, Clause clause) {
        for (int token = cue.last() + 1; token <= Math.min(cue.last() + 3, clause.last()); token++) {
            if (UNDONE.matcher(analysis.words().folded(token)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** {@code imzalanmış bir protokol bulunmadığını}: there is none. */
    private boolean isAbsent(Match cue, List<Match> told) {
        for (Match absent : told) {
            if (absent.code().equals("ABSENT") && absent.first() > cue.last() && absent.first() - cue.last() <= 6
                    && !isParted(cue.end(), absent.start())) {
                return true;
            }
        }
        return false;
    }

    /** Somebody wants it, asks for it, or it is only said to be so. */
    private boolean isWished(Match cue, List<Match> told) {
        for (Match wish : told) {
            boolean close = wish.code().equals("WISH") && (wish.last() < cue.first() && cue.first() - wish.last() <= 9
                    || wish.first() > cue.last() && wish.first() - cue.last() <= (turkic ? 5 : 2));
            if (close && !isParted(Math.min(wish.end(), cue.end()), Math.max(wish.start(), cue.start()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of grammar stands at most so many words before or after, with no comma or quote between. */
    private boolean near(String code, Match cue, Clause clause, int before, int after) {
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

    private boolean isParted(int from, int to) {
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
