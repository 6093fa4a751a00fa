package org.entente.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.reading.text.Fold;
import org.entente.reading.text.Trie;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** What languages look like, as {@code vocabulary/languages.yaml} says: their letters, function words and endings. */
final class LanguageModel {

    /** An ending says less than a whole word. */
    private static final double ENDING = 0.4;
    private static final int LONG_WORD = 5;
    private static final int LONGEST_ENDING = 7;
    /** A name or two in foreign letters is nothing; every eighth letter foreign is another language. */
    private static final double FOREIGN = 8;
    private static final int[] NONE = {};

    private final List<String> codes = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final Map<String, int[]> words = new HashMap<>();
    /** Languages by their endings, the last letter first. */
    private final Trie endings;

    private record Source(Map<String, Profile> read, Map<String, Profile> others) {
    }

    private record Profile(String letters, List<String> words, List<String> endings) {
    }

    /**
     * Reads the file from the class path.
     *
     * @throws IllegalStateException when it is missing or not understood
     */
    LanguageModel() {
        try (InputStream in = LanguageModel.class.getResourceAsStream("/vocabulary/languages.yaml")) {
            Source source = new ObjectMapper(new YAMLFactory()).readValue(in, Source.class);
            Trie.Draft draft = new Trie.Draft();
            source.others().forEach((code, profile) -> add(code, profile, draft));
            source.read().forEach((code, profile) -> add(code, profile, draft));
            endings = draft.done();
        } catch (IOException e) {
            throw new IllegalStateException("vocabulary/languages.yaml: " + e.getMessage(), e);
        }
    }

    private void add(String code, Profile profile, Trie.Draft draft) {
        int language = codes.size();
        if (language == Long.SIZE) {
            throw new IllegalStateException("vocabulary/languages.yaml: more than %d languages".formatted(Long.SIZE));
        }
        codes.add(code);
        // folding makes one of two letters here and there
        letters.add(distinct(Fold.of(profile.letters())));
        profile.words().stream().map(Fold::of).distinct().forEach(word -> {
            int[] before = words.getOrDefault(word, NONE);
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = language;
            words.put(word, after);
        });
        if (profile.endings() != null) {
            profile.endings().stream().map(Fold::of).distinct()
                    .forEach(ending -> draft.file(new StringBuilder(ending).reverse(), language));
        }
    }

    private static String distinct(String letters) {
        return letters.chars().distinct().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * @param text folded words
     * @param least the lowest score that counts, of 1 for a text of nothing but one language's own function words
     * @return the code of the language that fits best, or null
     */
    String best(List<String> text, double least) {
        double[] hits = new double[codes.size()];
        text.forEach(word -> count(word, hits));
        Letters spelt = Letters.of(text);
        String best = null;
        double most = least;
        for (int language = 0; language < hits.length; language++) {
            double score = hits[language] == 0 ? 0
                    : hits[language] / text.size() * spelling(spelt, letters.get(language));
            if (score > most) {
                most = score;
                best = codes.get(language);
            }
        }
        return best;
    }

    /** What many languages share says little. */
    private void count(String word, double[] hits) {
        int[] languages = words.getOrDefault(word, NONE);
        for (int language : languages) {
            hits[language] += 1 / Math.sqrt(languages.length);
        }
        if (word.length() < LONG_WORD) {
            return;
        }
        long counted = 0;
        for (int language : languages) {
            counted |= 1L << language;
        }
        int node = Trie.ROOT;
        int first = Math.max(2, word.length() - LONGEST_ENDING);
        for (int i = word.length() - 1; i >= first && node != Trie.NONE; i--) {
            node = endings.follow(node, word.charAt(i));
            for (int n = node == Trie.NONE ? 0 : endings.first(node); node != Trie.NONE && n < endings.end(node); n++) {
                int language = endings.number(n);
                if ((counted & 1L << language) == 0) {
                    hits[language] += ENDING;
                    counted |= 1L << language;
                }
            }
        }
    }

    /** @return 1 when all letters are the language's own, falling to 0 with the share of those that are not */
    private static double spelling(Letters spelt, String own) {
        return spelt.size() == 0 ? 0 : Math.max(0, 1 - FOREIGN * spelt.not(own) / spelt.size());
    }
}
