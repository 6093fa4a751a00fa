package org.entente.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * @param code what it is refused with
     * @param argument the name of what the text was given as
     * @throws RefusedException when it has no words or is too long
     */
    public static Wish of(ErrorCode code, String argument, String text) {
        if (text.length() > LONGEST) {
            throw new RefusedException(code, "`%s` must have at most %d characters.".formatted(argument, LONGEST));
        }
        Folded folded = Folded.of(text);
        if (folded.isEmpty()) {
            throw new RefusedException(code, "`%s` must have a letter or a digit.".formatted(argument));
        }
        return new Wish(folded);
    }

    /** @return each word in its spellings */
    public List<Set<String>> words() {
        return folded.words();
    }

    /** @return the condition that a folded column has the words one after another, wherever the first begins */
    public Sql inside(String column, NodeId.Kind kind) {
        return like(column, "%", next(kind));
    }

    /** @return the condition that it has them one after another, the last of them or its beginning */
    public Sql inSequence(String column, NodeId.Kind kind) {
        return like(column, "%" + next(kind), next(kind));
    }

    private Sql like(String column, String start, String next) {
        return Sql.of("(").and(Sql.join(" or ", folded.spellings().stream()
                .map(words -> Sql.of(column + " like ?", start + String.join(next, words) + "%")).toList())).and(")");
    }

    private static String next(NodeId.Kind kind) {
        return " " + Indexed.mark(kind.name());
    }

    /** @return what asks the full text index for things of a kind with any of the words */
    public static String any(NodeId.Kind kind, Collection<String> words) {
        return anyBeginningOr(kind, Set.of(), words);
    }

    /** @return what asks it for those with any word that begins so */
    public static String anyBeginning(NodeId.Kind kind, Collection<String> beginnings) {
        return anyBeginningOr(kind, beginnings, Set.of());
    }

    /** @return what asks it for those with any word that begins so, or any of the whole words */
    public static String anyBeginningOr(NodeId.Kind kind, Collection<String> beginnings, Collection<String> words) {
        String mark = Indexed.mark(kind.name());
        return Stream.concat(beginnings.stream().map(word -> mark + word + "*"), words.stream().map(word -> mark + word))
                .collect(Collectors.joining(" ", "+(", ") "));
    }
}
