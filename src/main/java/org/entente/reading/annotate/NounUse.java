package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.annotate.Head.Manner;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** How a noun that names an instrument is meant: by its number, by its ending, by the words of reference before it. */
final class NounUse {

    /** Codes of the vocabulary of instruments that are no nouns but stand before one. */
    private static final Set<String> BESIDE = Set.of("THIS", "SUCH", "SIMILAR");
    /** What looks like an instrument and is none: {@code программа визита}. */
    private static final String NONE = "NONE";
    private static final Pattern RUSSIAN_PLURAL = Pattern
            .compile("(?:соглашен|заявлен|декларац|конвенц|харт)(?:ий|иям|иями|иях)"
                    + "|(?:договор|меморандум|протокол|контракт|пакт|документ|план|текст)(?:ы|ов|ам|ами|ах)"
                    + "|программ(?:|ам|ами|ах)|договоренност(?:и|ей|ям|ями|ях)");
    private static final Pattern RUSSIAN_PLURAL_ADJECTIVE = Pattern.compile(".+(?:ы|[кгхшщч]и)(?:е|х|ми)");
    private static final Pattern COPULA = Pattern.compile(".*d[ıiuü]r");
    /** Words of time: {@code bu gün, этого года} refers to a day and no instrument. */
    private static final List<String> TIMES = List.of("gün", "həftə", "yil", "hafta", "год", "месяц", "недел", "year",
            "week", "month", "morning", "time", "dəfə");
    private static final Set<String> SHORT_TIMES = Set.of("il", "ilin", "ilki", "ay", "ayin", "kez");
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "which");
    private static final Set<String> BE = Set.of("is", "was", "are", "were");

    private final Analysis analysis;

    NounUse(Analysis analysis) {
        this.analysis = analysis;
    }

    /** @return whether it is a noun that may name an instrument */
    static boolean isNoun(Match match) {
        return !BESIDE.contains(match.code()) && !match.code().startsWith("SEVERAL") && !match.code().equals(NONE);
    }

    Manner of(Match noun, Clause clause) {
        if (isPlural(noun, clause)) {
            return Manner.PLURAL;
        }
        if (before("SIMILAR", noun, clause, 5)) {
            return Manner.SIMILAR;
        }
        if (before("SUCH", noun, clause, 3)) {
            return Manner.SUCH;
        }
        return before("THIS", noun, clause, 2) || isPredicate(noun, clause) ? Manner.BACK : Manner.NAMED;
    }

    private boolean before(String code, Match noun, Clause clause, int reach) {
        int from = Math.max(clause.first(), noun.first() - reach);
        for (int token = noun.first() - 1; token >= from; token--) {
            if (",;:".contains(analysis.words().folded(token))) {
                return false;
            }
            for (Match match : analysis.at(Kind.INSTRUMENTS, token)) {
                if (isNoun(match)) {
                    return false;
                }
                if (match.code().equals(code)) {
                    return match.last() + 1 >= noun.first() || !isTime(match.last() + 1);
                }
            }
        }
        return false;
    }

    private boolean isTime(int token) {
        String word = analysis.words().folded(token);
        return SHORT_TIMES.contains(word) || TIMES.stream().anyMatch(word::startsWith);
    }

    /** {@code It is the first treaty …, … dördüncü belə müqavilədir}: says what the one named before is. */
    private boolean isPredicate(Match noun, Clause clause) {
        return switch (analysis.language()) {
            case AZ, TR -> COPULA.matcher(analysis.suffix(noun)).matches();
            case RU -> false;
            case EN -> {
                boolean found = false;
                for (int token = noun.first() - 1; token > clause.first() && token > noun.first() - 8 && !found; token--) {
                    found = BE.contains(analysis.words().folded(token)) && !analysis.words().folded(token + 1).equals("to")
                            && PRONOUNS.contains(analysis.words().folded(token - 1));
                }
                yield found;
            }
        };
    }

    private boolean isPlural(Match noun, Clause clause) {
        boolean ending = switch (analysis.language()) {
            case AZ, TR -> analysis.suffix(noun).startsWith("lar") || analysis.suffix(noun).startsWith("lər")
                    || analysis.suffix(noun).startsWith("ler");
            case RU -> isRussianPlural(noun, clause);
            case EN -> isEnglishPlural(noun);
        };
        return ending || isCounted(noun, clause);
    }

    private boolean isRussianPlural(Match noun, Clause clause) {
        for (int token = noun.first(); token <= noun.last(); token++) {
            if (RUSSIAN_PLURAL.matcher(analysis.words().folded(token)).matches()) {
                return true;
            }
        }
        int before = noun.first() - 1;
        String first = analysis.words().folded(noun.first());
        return first.endsWith("ия") && before >= clause.first()
                && RUSSIAN_PLURAL_ADJECTIVE.matcher(analysis.words().folded(before)).matches();
    }

    private boolean isEnglishPlural(Match noun) {
        String written = noun.form().written();
        if (written.equals("memoranda")) {
            return true;
        }
        int of = written.indexOf(" of ");
        String word = analysis.words().folded(of < 0 ? noun.last() : noun.first());
        String own = analysis.words().fold().substring(noun.start(), noun.end());
        boolean apostrophe = own.endsWith("'s");
        return !apostrophe && (word.endsWith("ies") || word.endsWith("s") && !word.endsWith("ss"));
    }

    /** {@code üç yeni anlaşma, три соглашения}: a numeral stands before it, or before its adjective. */
    private boolean isCounted(Match noun, Clause clause) {
        for (int token = noun.first() - 1; token >= Math.max(clause.first(), noun.first() - 2); token--) {
            int at = token;
            boolean sides = analysis.at(Kind.PHRASES, token).stream().anyMatch(m -> m.code().endsWith("_SIDES"));
            if (sides || ",;:()".contains(analysis.words().folded(token))) {
                return false;
            }
            boolean several = analysis.at(Kind.INSTRUMENTS, token).stream().anyMatch(m -> m.code().startsWith("SEVERAL"));
            boolean goesOn = token + 1 == noun.first() || isPlainWord(at + 1);
            if (goesOn && (several || isSmallNumber(analysis.words().folded(token)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlainWord(int token) {
        String word = analysis.words().folded(token);
        return word.length() > 2 && Character.isLetter(word.charAt(0)) && !word.startsWith("tərəf") && !word.startsWith("taraf")
                && analysis.at(Kind.COUNTRIES, token).isEmpty();
    }

    private boolean isSmallNumber(String word) {
        return word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(Character::isDigit) && !word.equals("1")
                && Integer.parseInt(word) < 40 && analysis.language() != Language.EN;
    }
}
