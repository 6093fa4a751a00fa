package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;

/**
 * Finds runs of capitalised words that may be names: with initials ({@code Ş.Mirziyoyev}), particles ({@code bin, al-, von
 * der}) and hyphens ({@code Kassym-Jomart}); words that the vocabulary knows as something else end a run.
 */
final class NameFinder {

    private static final Set<String> PARTICLES = Set.of("bin", "ibn", "bint", "ben", "al", "el", "es", "as", "ad", "ed",
            "ez", "ar", "er", "eş", "et", "en", "ət", "əl", "əs", "əş", "əd", "ər", "əz", "ən", "ash", "von", "van",
            "der", "den", "de", "di", "da", "del", "do", "dos", "fon", "фон", "ван", "дер", "ден", "де", "да", "ди",
            "ду", "дос", "аль", "эль", "ас", "ад", "аш", "ар", "аз", "ат", "эс", "эр", "эш", "бин", "ибн", "бен", "бинт",
            "ульд",
            "ould", "uld", "ag", "аг", "оглу", "оглы", "кызы", "oğlu", "qizi", "kizi", "la", "le", "ле", "ла", "uly",
            "улы", "uulu", "уулу", "zu", "цу", "ter", "тер");
    /** In Azerbaijani and Turkish also {@code too}: there only before names that have it. */
    private static final Set<String> CLITICS = Set.of("da", "de", "den", "la", "le", "ki");
    private static final Set<String> WITH_CLITIC = Set.of("silva", "costa", "sousa", "souza", "santos", "oliveira",
            "cunha", "lima", "guindos", "cruz", "mistura", "blasio", "gaulle", "kirchner", "mello", "maiziere", "hoop",
            "croo", "villiers", "leon", "palma", "rosa", "roşa", "vega", "pen", "rey", "jonge", "wever", "miranda",
            "fontes", "jesus");
    /** Words that open a sentence and are no names. */
    private static final Set<String> OPENING = Set.of("after", "before", "when", "while", "as", "since", "both", "if",
            "but", "and", "for", "in", "on", "at", "with", "under", "during", "by", "from", "our", "the", "it", "he",
            "she", "his", "her", "asked", "according", "although", "though", "like", "unlike", "earlier", "later",
            "then", "meanwhile", "об", "по", "от", "под", "как", "после", "ранее", "затем", "накануне", "позже", "также",
            "кроме", "между", "для", "bu", "öz", "həmin", "daha", "bundan", "sonra", "ancak", "ayrıca", "ayrica",
            "kabulde", "görüşdə", "görüşte", "eski", "a", "an", "last", "speaking");
    /** A syllable of a Korean or Chinese given name behind a hyphen is written small. */
    private static final int SYLLABLE = 6;

    /** Suffixes behind an apostrophe; what is longer is part of the name ({@code O'Brien}). */
    private static final Pattern SUFFIXED = Pattern.compile("(.{2,})['’‘ʼ](\\p{Ll}{1,8})");

    private final Analysis analysis;
    private final boolean turkic;
    private final NameWords parts;

    NameFinder(Analysis analysis) {
        this.analysis = analysis;
        this.parts = new NameWords(analysis);
        this.turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
    }

    List<NameRun> runs() {
        List<NameRun> runs = new ArrayList<>();
        for (int c = 0; c < analysis.clauses().size(); c++) {
            Clause clause = analysis.clauses().get(c);
            boolean capitals = isAllCapitals(clause);
            for (int token = clause.first(); token <= clause.last(); token++) {
                if (!capitals && parts.begins(token) && !(token == clause.first() && opens(token, clause))) {
                    NameRun run = run(token, clause, c);
                    runs.add(run);
                    token = run.last();
                }
            }
        }
        return runs;
    }

    /**
     * @param offices in the text's order
     * @return the runs, those that begin inside an office's name without what is of it: {@code спецпредставитель по Южному
     *         Кавказу Магдалена Гроно}
     */
    List<NameRun> runs(List<OfficePhrase> offices) {
        List<NameRun> runs = new ArrayList<>();
        int at = 0;
        for (NameRun run : runs()) {
            while (at < offices.size() && offices.get(at).last() < run.first()) {
                at++;
            }
            OfficePhrase office = at < offices.size() ? offices.get(at) : null;
            boolean overlaps = office != null && office.match().last() < run.first() && office.last() >= run.first()
                    && office.last() < run.last();
            runs.add(overlaps && parts.begins(office.last() + 1)
                    ? run(office.last() + 1, analysis.clauses().get(run.clause()), run.clause())
                    : run);
        }
        return runs;
    }

    private boolean isAllCapitals(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (Character.isLowerCase(analysis.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private NameRun run(int from, Clause clause, int number) {
        List<String> words = new ArrayList<>();
        int last = from;
        int token = from;
        StringBuilder word = new StringBuilder();
        boolean ended = false;
        while (!ended) {
            String text = parts.text(token);
            java.util.regex.Matcher suffixed = SUFFIXED.matcher(text);
            ended = suffixed.matches();
            word.append(ended ? suffixed.group(1) : text);
            last = token;
            int next = token + 1;
            if (!ended && isInitial(token) && next <= clause.last() && parts.text(next).equals(".")) {
                word.append('.');
                last = next;
                next++;
            }
            boolean hyphen = !ended && next + 1 <= clause.last() && analysis.words().folded(next).equals("-")
                    && parts.touches(last, next) && parts.touches(next, next + 1)
                    && (continues(next + 1) || !words.isEmpty() && isSyllable(token, next + 1));
            if (hyphen) {
                word.append('-');
                token = next + 1;
                continue;
            }
            words.add(word.toString());
            word.setLength(0);
            if (!ended && next <= clause.last()
                    && (parts.begins(next) && !parts.isDocument(next) || parts.isNamedLikeRank(next, clause)
                            || isParticle(next, clause)
                            || isParticle(token, clause) && Character.isUpperCase(parts.text(next).charAt(0)))) {
                token = next;
            } else {
                ended = true;
            }
        }
        return new NameRun(from, last, List.copyOf(words), analysis.words().starts()[from], analysis.words().ends()[last],
                number);
    }

    /** A sentence's first word that is no name: a word of grammar, or one before somebody's initials. */
    private boolean opens(int token, Clause clause) {
        if (OPENING.contains(analysis.words().folded(token))) {
            return true;
        }
        return analysis.language() != Language.EN && token + 3 <= clause.last() && parts.text(token).length() > 2
                && isInitial(token + 1) && parts.text(token + 2).equals(".") && parts.touches(token + 1, token + 2);
    }

    private boolean isSyllable(int before, int token) {
        String text = parts.text(token);
        return parts.text(before).length() <= SYLLABLE && text.length() <= SYLLABLE && text.length() > 1
                && text.chars().allMatch(Character::isLowerCase);
    }

    private boolean continues(int token) {
        return Character.isUpperCase(parts.text(token).charAt(0)) || PARTICLES.contains(analysis.words().folded(token));
    }

    private boolean isParticle(int token, Clause clause) {
        String word = analysis.words().folded(token);
        if (!PARTICLES.contains(word) || token + 1 > clause.last() || Character.isUpperCase(parts.text(token).charAt(0))) {
            return false;
        }
        boolean hyphen = analysis.words().folded(token + 1).equals("-");
        int next = hyphen ? token + 2 : token + 1;
        if (next > clause.last()) {
            return false;
        }
        if (turkic && !hyphen && CLITICS.contains(word)) {
            String name = analysis.words().folded(next);
            return WITH_CLITIC.stream().anyMatch(name::startsWith) || PARTICLES.contains(name) && isParticle(next, clause);
        }
        return Character.isUpperCase(parts.text(next).charAt(0)) && (hyphen || !parts.isKnown(next) || parts.isRank(next))
                || isParticle(next, clause);
    }

    private boolean isInitial(int token) {
        String text = parts.text(token);
        return text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }
}
