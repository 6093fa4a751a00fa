package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Tells which words may be of a person's name: capitalised ones that the vocabulary knows as nothing else. */
final class NameWords {

    private static final Set<String> NAMED_LIKE_RANK = Set.of("sheikh", "shaikh", "şeyx", "şeyh", "шейх");
    private static final List<Kind> KNOWN = List.of(Kind.COUNTRIES, Kind.ORGANISATIONS, Kind.PLACES, Kind.INSTITUTIONS,
            Kind.ROLES, Kind.BYSTANDERS);

    private final Analysis analysis;

    NameWords(Analysis analysis) {
        this.analysis = analysis;
    }

    /** A capitalised word that is no country, office or other thing known. */
    boolean begins(int token) {
        String text = text(token);
        if (!Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        if (text.length() == 1) {
            return token + 1 < analysis.words().size() && text(token + 1).equals(".") && touches(token, token + 1);
        }
        boolean english = analysis.language() == Language.EN;
        boolean shouted = text.length() > (english ? 2 : 1) && isShouted(text);
        return !shouted && (!isKnown(token) || isNamedLikePlace(token))
                && (english || Regions.country(analysis.words().folded(token)) == null);
    }

    /** {@code Anar Məmmədov Sazişi imzalayıb}: the document's own name begins with a capital, too. */
    boolean isDocument(int token) {
        return analysis.language() != Language.EN && !analysis.at(Kind.INSTRUMENTS, token).isEmpty();
    }

    /** {@code Rashid Ahmed Sheikh}: behind a name it is the surname. */
    boolean isNamedLikeRank(int token, Clause clause) {
        boolean capital = Character.isUpperCase(text(token).charAt(0));
        boolean last = token == clause.last() || !Character.isUpperCase(text(token + 1).charAt(0));
        return capital && last && NAMED_LIKE_RANK.contains(analysis.words().folded(token));
    }

    private static boolean isShouted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isKnown(int token) {
        int start = analysis.words().starts()[token];
        int end = analysis.words().ends()[token];
        for (Kind kind : KNOWN) {
            for (Match match : analysis.at(kind, token)) {
                if (match.start() <= start && end <= match.end() && !Plurals.isWithoutEnding(analysis, match)) {
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

    boolean isRank(int token) {
        return analysis.at(Kind.ROLES, token).stream().anyMatch(m -> m.code().equals("RANK") && m.last() == token);
    }

    /** {@code генерал Милан Мойсилович}: a place's name behind an office or a rank and before a name is a first name. */
    private boolean isNamedLikePlace(int token) {
        if (token == 0 || token + 1 >= analysis.words().size() || !Character.isUpperCase(text(token + 1).charAt(0))
                || text(token + 1).length() < 3 || isKnown(token + 1)) {
            return false;
        }
        boolean place = false;
        for (Match match : analysis.at(Kind.PLACES, token)) {
            place |= match.first() == match.last() && analysis.suffix(match).isEmpty()
                    && (analysis.language() != Language.RU || isRank(token - 1)
                            || match.form().written().replace('ё', 'е').equalsIgnoreCase(analysis.words().folded(token)));
        }
        for (Kind other : List.of(Kind.COUNTRIES, Kind.ORGANISATIONS, Kind.INSTITUTIONS, Kind.ROLES)) {
            place &= analysis.at(other, token).isEmpty();
        }
        boolean behindOffice = false;
        for (Match match : analysis.at(Kind.ROLES, token - 1)) {
            behindOffice |= match.last() == token - 1;
        }
        // посол Республики Куба в Республике Беларусь Сантьяго Перес
        behindOffice |= analysis.language() == Language.RU && !analysis.at(Kind.COUNTRIES, token - 1).isEmpty();
        return place && behindOffice;
    }

    /** {@code İrakli} is no inhabitant of Iraq when a name follows. */
    private boolean isHomonym(Match match, int token) {
        String suffix = analysis.suffix(match);
        boolean derived = match.kind() == Kind.COUNTRIES && match.first() == match.last()
                && (suffix.equals("i") || suffix.equals("li"));
        return derived && token + 1 < analysis.words().size() && Character.isUpperCase(text(token + 1).charAt(0))
                && text(token + 1).length() > 3;
    }

    boolean touches(int one, int next) {
        return next < analysis.words().size() && analysis.words().ends()[one] == analysis.words().starts()[next];
    }

    String text(int token) {
        return analysis.words().written(token);
    }
}
