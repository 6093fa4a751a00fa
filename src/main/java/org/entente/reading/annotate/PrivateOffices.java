package org.entente.reading.annotate;

import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Tells offices of what is no state's: of institutes, federations, businesses, private advisers. */
final class PrivateOffices {

    private static final Pattern CONSULTANTS = Pattern.compile("(?:danişman|məsləhətçi).*");
    private static final Set<String> ADJECTIVE = Set.of("li", "lu", "lü");

    private final Analysis analysis;
    private final boolean headLast;

    PrivateOffices(Analysis analysis) {
        this.analysis = analysis;
        this.headLast = analysis.language() == Language.AZ || analysis.language() == Language.TR;
    }

    /** {@code Brükselli ticaret danışmanı}: a private adviser, told by where he lives. */
    boolean isOfTown(int first) {
        return headLast && first > 0 && analysis.at(Kind.PLACES, first - 1).stream()
                .anyMatch(m -> ADJECTIVE.contains(analysis.suffix(m)));
    }

    /** {@code enerji danışmanı, nəqliyyat üzrə məsləhətçi}: who advises on a field, and nobody that is told. */
    boolean isConsultant(Match head, int first) {
        String before = first > 0 ? analysis.words().folded(first - 1) : "";
        return headLast && first == head.first() - 1 && !analysis.at(Kind.SECTORS, first).isEmpty()
                && !before.equals("ve") && !before.equals("və")
                && CONSULTANTS.matcher(analysis.words().folded(head.first())).matches();
    }

    /** {@code vice president of the think tank, dərnəyin prezidenti}: presides over what is no state's. */
    boolean isPrivate(Match head, int first, int last, Clause clause) {
        Language language = analysis.language();
        int before = head.first() - 1;
        boolean ofState = !head.code().equals("SECRETARY_GENERAL");
        if (before >= clause.first() && language != Language.RU && (isForeignBody(before, ofState)
                || headLast && before > clause.first() + 1 && analysis.words().folded(before - 1).equals("-")
                        && isForeignBody(before - 2, ofState))) {
            return true;
        }
        if (headLast) {
            for (int token = before; token >= clause.first() && before - token < 3; token--) {
                if (CommonNouns.isPrivate(analysis.words().folded(token), language)) {
                    return analysis.at(Kind.COUNTRIES, token).isEmpty();
                }
            }
            return false;
        }
        boolean found = language == Language.EN && before >= clause.first()
                && CommonNouns.isPrivate(analysis.words().folded(before), language);
        int end = Math.min(clause.last(), Math.max(last, head.last() + 6));
        boolean led = language == Language.RU || head.last() < clause.last()
                && analysis.words().folded(head.last() + 1).equals("of");
        for (int token = head.last() + 1; led && token <= end; token++) {
            String word = analysis.words().folded(token);
            if (CommonNouns.isRuling(word)) {
                return false;
            }
            if (token > last && (word.equals(",") || !Character.isLetter(word.charAt(0)))) {
                break;
            }
            found |= CommonNouns.isPrivate(word, language) && analysis.at(Kind.COUNTRIES, token).isEmpty()
                    || token == head.last() + 1 && isForeignBody(token, ofState);
        }
        return found;
    }

    /** {@code director general of the Moldovan Railways, muzeyin direktoru}. */
    boolean isOfBusiness(Match head, int first, int last) {
        int end = Math.min(last, head.last() + 6);
        for (int token = Math.max(first, head.first() - 3); token <= end; token++) {
            if (CommonNouns.isBusiness(analysis.words().folded(token), analysis.language())) {
                return true;
            }
        }
        return false;
    }

    /** {@code UEFA-nın vitse-prezidenti, президент ФИФА}: letters that stand for no state or organisation that is known. */
    private boolean isForeignBody(int token, boolean ofState) {
        int start = analysis.words().starts()[token];
        int end = analysis.words().ends()[token];
        if (!ofState || end - start < 3) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(analysis.text().charAt(i))) {
                return false;
            }
        }
        return analysis.at(Kind.COUNTRIES, token).isEmpty() && analysis.at(Kind.ORGANISATIONS, token).isEmpty()
                && analysis.at(Kind.INSTITUTIONS, token).isEmpty() && analysis.at(Kind.ROLES, token).isEmpty()
                && !isShouted(token);
    }

    /** Whether the words around are all in capitals: then it is a headline's way. */
    private boolean isShouted(int token) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(analysis.words().starts()[token]));
        return analysis.text().substring(clause.start(), clause.end()).chars().noneMatch(Character::isLowerCase);
    }

    /** {@code "Gürcüstan Dəmir Yolu"nun baş direktoru}: of what has a name in quotation marks. */
    boolean isOfQuoted(Match head) {
        int before = head.first() - 1;
        if (!headLast || before < 1) {
            return false;
        }
        // "Mutabakat Zaptı": Sanayi Bakanı X: what a colon parts is no owner
        boolean suffix = Character.isLetter(analysis.words().folded(before).charAt(0))
                && analysis.words().ends()[before] - analysis.words().starts()[before] < 4
                && analysis.words().starts()[before] == analysis.words().ends()[before - 1];
        return analysis.words().folded(suffix ? before - 1 : before).equals("\"");
    }
}
