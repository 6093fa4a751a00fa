package org.entente.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.graphql.NodeId;
import org.entente.graphql.Wish;

/**
 * What is searched.
 *
 * @param words the words, each in its spellings
 * @param alike for each of them the words of names that differ from it by one letter
 * @param kinds the kinds of things wanted
 */
record Question(List<Set<String>> words, List<Set<String>> alike, Set<NodeId.Kind> kinds) {

    /** @return whether a name may be meant by what no name has */
    boolean isMisspelt() {
        return alike.stream().anyMatch(others -> !others.isEmpty());
    }

    /** @return what asks the full text index for all words, whole */
    String whole(NodeId.Kind kind) {
        return words.stream().map(word -> Wish.any(kind, word)).collect(Collectors.joining());
    }

    /** @return what asks it for the words or longer ones; but for short words, when there are others */
    String begun(NodeId.Kind kind) {
        List<Set<String>> asked = words.stream().filter(word -> !isShort(word)).toList();
        return (asked.isEmpty() ? words.subList(0, 1) : asked).stream().map(word -> Wish.anyBeginning(kind, word))
                .collect(Collectors.joining());
    }

    /** @return whether {@link #begun} asks for less than all words: too many words begin with a short one */
    boolean isMoreThanBegun() {
        return words.size() > 1 && words.stream().anyMatch(Question::isShort);
    }

    /** @return what asks it for all words, longer ones or those alike; for short words whole */
    String misspelt(NodeId.Kind kind) {
        StringBuilder asked = new StringBuilder();
        for (int place = 0; place < words.size(); place++) {
            Set<String> word = words.get(place);
            asked.append(isShort(word) ? Wish.any(kind, word) : Wish.anyBeginningOr(kind, word, alike.get(place)));
        }
        return asked.toString();
    }

    /** @return whether too many words begin as that one does, or are like it */
    boolean isShort(int place) {
        return isShort(words.get(place));
    }

    private static boolean isShort(Set<String> word) {
        return word.stream().anyMatch(spelling -> spelling.length() < 3);
    }

    /** @return how many of the words a text has: two for each that it has whole, one for what only begins or is alike */
    int metBy(List<List<String>> spellings, Set<Integer> places) {
        return places.stream().mapToInt(place -> metBy(spellings, place)).sum();
    }

    int metBy(List<List<String>> spellings, int place) {
        Set<String> word = words.get(place);
        if (all(spellings).anyMatch(word::contains)) {
            return 2;
        }
        boolean nearly = all(spellings).anyMatch(
                other -> alike.get(place).contains(other) || word.stream().anyMatch(other::startsWith));
        return nearly ? 1 : 0;
    }

    private static Stream<String> all(List<List<String>> spellings) {
        return spellings.stream().flatMap(List::stream);
    }
}
