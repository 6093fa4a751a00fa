package org.entente.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.folding.Folded;
import org.entente.folding.Indexed;
import org.entente.graphql.list.Sql;

/**
 * Words that are looked for in folded columns.
 *
 * @param folded the words; at least one
 */
public record Wish(Folded folded) {

    private static final int LONGEST = 200;
    // an underscore means any letter to LIKE
    private static final String NEXT = " " + Indexed.MARK.replace("_", "\\_");

    /**
     * @param argument the name of what the text was given as
     * @throws BadCodeException when it has no words or is too long
     */
    public static Wish of(String argument, String text) {
        if (text.length() > LONGEST) {
            throw new BadCodeException("`%s` must have at most %d characters.".formatted(argument, LONGEST));
        }
        Folded folded = Folded.of(text);
        if (folded.isEmpty()) {
            throw new BadCodeException("`%s` must have a letter or a digit.".formatted(argument));
        }
        return new Wish(folded);
    }

    /** @return each word in its spellings */
    public List<Set<String>> words() {
        return folded.words();
    }

    /** @return the condition that a folded column has the words one after another, wherever the first begins */
    public Sql inside(String column) {
        return like(column, "%");
    }

    /** @return the condition that it has them one after another, the last of them or its beginning */
    public Sql inSequence(String column) {
        return like(column, "%" + NEXT);
    }

    private Sql like(String column, String start) {
        return Sql.of("(").and(Sql.join(" or ", folded.spellings().stream()
                .map(words -> Sql.of(column + " like ?", start + String.join(NEXT, words) + "%")).toList())).and(")");
    }

    /** @return what asks the full text index for any of the words */
    public static String any(Collection<String> words) {
        return any(words, "");
    }

    /** @return what asks it for any word that begins so */
    public static String anyBeginning(Collection<String> words) {
        return any(words, "*");
    }

    private static String any(Collection<String> words, String end) {
        return words.stream().map(word -> Indexed.MARK + word + end).collect(Collectors.joining(" ", "+(", ") "));
    }
}
