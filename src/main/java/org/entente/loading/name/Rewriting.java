package org.entente.loading.name;

import java.util.Map;

/** Replaces parts of a word, the longest first; {@code ^} and {@code $} stand for its start and its end. */
final class Rewriting {

    private final Map<String, String> rules;
    private final int longest;

    Rewriting(Map<String, String> rules) {
        this.rules = Map.copyOf(rules);
        this.longest = rules.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * @param word one word
     * @param otherwise what becomes of a character without a rule
     */
    String rewrite(String word, java.util.function.IntFunction<String> otherwise) {
        String bounded = "^" + word + "$";
        var written = new StringBuilder();
        int at = 0;
        while (at < bounded.length()) {
            int length = ruleAt(bounded, at);
            if (length > 0) {
                written.append(rules.get(bounded.substring(at, at + length)));
                at += length;
            } else {
                char letter = bounded.charAt(at++);
                if (at > 1 && at < bounded.length()) {
                    written.append(otherwise.apply(letter));
                }
            }
        }
        return written.toString();
    }

    private int ruleAt(String bounded, int at) {
        for (int length = Math.min(longest, bounded.length() - at); length > 0; length--) {
            if (rules.containsKey(bounded.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
