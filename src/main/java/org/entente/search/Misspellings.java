package org.entente.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.folding.Indexed;
import org.entente.graphql.list.Row;
import org.entente.graphql.list.Rows;
import org.entente.graphql.list.Sql;

/** Finds words of names that may be meant where one letter is wrong, missing, too many or in its neighbour's place. */
@ApplicationScoped
class Misspellings {

    private final Rows rows;

    Misspellings(Rows rows) {
        this.rows = rows;
    }

    /** @return for each word, in its spellings, the words that differ by one letter; one statement in all */
    List<Set<String>> of(List<Set<String>> words) {
        Set<String> gapped = new LinkedHashSet<>();
        words.forEach(spellings -> spellings.stream().filter(word -> Indexed.isForgiving(word + "?"))
                .forEach(word -> gapped.addAll(Indexed.gaps(word))));
        Set<String> candidates = new HashSet<>();
        if (!gapped.isEmpty()) {
            for (Row row : rows
                    .of(Sql.of("select distinct word from search_gap where").and(Sql.among("gapped", gapped)))) {
                candidates.add(row.get("word"));
            }
        }
        List<Set<String>> alike = new ArrayList<>();
        for (Set<String> spellings : words) {
            Set<String> others = new LinkedHashSet<>();
            candidates.stream().sorted().filter(word -> spellings.stream().anyMatch(asked -> oneApart(asked, word)))
                    .forEach(others::add);
            alike.add(others);
        }
        return alike;
    }

    /** @return whether one letter put in, left out or changed, or two neighbours exchanged, make one word of the other */
    static boolean oneApart(String one, String other) {
        if (one.length() > other.length()) {
            return oneApart(other, one);
        }
        int start = 0;
        while (start < one.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < one.length() - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - start - end;
        int right = other.length() - start - end;
        return right == 1 && left <= 1 || left == 2 && right == 2 && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
    }
}
