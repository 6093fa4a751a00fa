package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Finds runs of capitalised words that may be names: with initials ({@code Ş.Mirziyoyev}), particles ({@code bin, al-, von
 * der}) and hyphens ({@code Kassym-Jomart}); words that the vocabulary knows as something else end a run.
 */
final class NameFinder {

    private static final Set<String> PARTICLES = Set.of("bin", "ibn", "bint", "al", "el", "es", "as", "ad", "ed", "ez", "ar",
            "er", "eş", "ət", "əl", "əs", "von", "van", "der", "den", "de", "di", "da", "del", "fon", "фон", "ван", "дер",
            "де", "аль", "эль", "ас", "ад", "аш", "ар", "эс", "эр", "бин", "ибн", "оглу", "оглы", "кызы", "oğlu", "qizi",
            "la", "le", "ле", "ла", "uly", "улы");
    /** Suffixes behind an apostrophe; what is longer is part of the name ({@code O'Brien}). */
    private static final Pattern SUFFIXED = Pattern.compile("(.{2,})['’‘ʼ](\\p{Ll}{1,8})");

    private final Analysis analysis;

    NameFinder(Analysis analysis) {
        this.analysis = analysis;
    }

    List<NameRun> runs() {
        List<NameRun> runs = new ArrayList<>();
        for (int c = 0; c < analysis.clauses().size(); c++) {
            Clause clause = analysis.clauses().get(c);
            boolean capitals = isAllCapitals(clause);
            for (int token = clause.first(); token <= clause.last(); token++) {
                if (!capitals && begins(token)) {
                    NameRun run = run(token, clause, c);
                    runs.add(run);
                    token = run.last();
                }
            }
        }
        return runs;
    }

    private boolean isAllCapitals(Clause clause) {
        return analysis.text().substring(clause.start(), clause.end()).chars().noneMatch(Character::isLowerCase);
    }

    private NameRun run(int from, Clause clause, int number) {
        List<String> words = new ArrayList<>();
        int last = from;
        int token = from;
        StringBuilder word = new StringBuilder();
        boolean ended = false;
        while (!ended) {
            String text = text(token);
            java.util.regex.Matcher suffixed = SUFFIXED.matcher(text);
            ended = suffixed.matches();
            word.append(ended ? suffixed.group(1) : text);
            last = token;
            int next = token + 1;
            if (!ended && isInitial(token) && next <= clause.last() && text(next).equals(".")) {
                word.append('.');
                last = next;
                next++;
            }
            boolean hyphen = !ended && next + 1 <= clause.last() && text(next).equals("-") && touches(last, next)
                    && touches(next, next + 1) && continues(next + 1);
            if (hyphen) {
                word.append('-');
                token = next + 1;
                continue;
            }
            words.add(word.toString());
            word.setLength(0);
            if (!ended && next <= clause.last() && (begins(next) || isParticle(next, clause))) {
                token = next;
            } else {
                ended = true;
            }
        }
        return new NameRun(from, last, List.copyOf(words), analysis.words().starts()[from], analysis.words().ends()[last],
                number);
    }

    private boolean continues(int token) {
        return Character.isUpperCase(text(token).charAt(0)) || PARTICLES.contains(analysis.words().folded(token));
    }

    private boolean isParticle(int token, Clause clause) {
        if (!PARTICLES.contains(analysis.words().folded(token)) || token + 1 > clause.last()) {
            return false;
        }
        int next = text(token + 1).equals("-") ? token + 2 : token + 1;
        return next <= clause.last() && (Character.isUpperCase(text(next).charAt(0)) || isParticle(next, clause));
    }

    private boolean isInitial(int token) {
        String text = text(token);
        return text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }

    /** A capitalised word that is no country, office or other thing known. */
    private boolean begins(int token) {
        String text = text(token);
        if (!Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        if (text.length() == 1) {
            return token + 1 < analysis.words().size() && text(token + 1).equals(".") && touches(token, token + 1);
        }
        boolean shouted = text.length() > 3 && text.chars().noneMatch(Character::isLowerCase);
        return !shouted && !isKnown(token);
    }

    private boolean isKnown(int token) {
        int start = analysis.words().starts()[token];
        int end = analysis.words().ends()[token];
        for (Kind kind : List.of(Kind.COUNTRIES, Kind.ORGANISATIONS, Kind.PLACES, Kind.INSTITUTIONS, Kind.ROLES,
                Kind.BYSTANDERS)) {
            for (Match match : analysis.at(kind, token)) {
                if (match.start() <= start && end <= match.end()) {
                    boolean profession = kind == Kind.BYSTANDERS && !match.code().equals("COMPANY");
                    return !isHomonym(match, token) && !(profession && isMidSentence(token));
                }
            }
        }
        return false;
    }

    /** Professions are written small there, so a capital makes it a name ({@code Alim} is a scholar, too). */
    private boolean isMidSentence(int token) {
        boolean small = analysis.language() == Language.AZ || analysis.language() == Language.RU;
        return small && analysis.clauses().stream().noneMatch(c -> c.first() == token);
    }

    /** {@code İrakli} is no inhabitant of Iraq when a name follows. */
    private boolean isHomonym(Match match, int token) {
        String suffix = analysis.suffix(match);
        boolean derived = match.kind() == Kind.COUNTRIES && match.first() == match.last() && suffix.matches("l?i");
        return derived && token + 1 < analysis.words().size() && Character.isUpperCase(text(token + 1).charAt(0))
                && text(token + 1).length() > 3;
    }

    private boolean touches(int one, int next) {
        return next < analysis.words().size() && analysis.words().ends()[one] == analysis.words().starts()[next];
    }

    private String text(int token) {
        return analysis.text().substring(analysis.words().starts()[token], analysis.words().ends()[token]);
    }
}
