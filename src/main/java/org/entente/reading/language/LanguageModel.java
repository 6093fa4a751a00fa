package org.entente.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.reading.text.Fold;

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
    private final Map<String, int[]> endings = new HashMap<>();

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
            source.others().forEach(this::add);
            source.read().forEach(this::add);
        } catch (IOException e) {
            throw new IllegalStateException("vocabulary/languages.yaml: " + e.getMessage(), e);
        }
    }

    private void add(String code, Profile profile) {
        int language = codes.size();
        codes.add(code);
        letters.add(Fold.of(profile.letters()));
        profile.words().stream().map(Fold::of).distinct().forEach(word -> file(words, word, language));
        if (profile.endings() != null) {
            profile.endings().stream().map(Fold::of).distinct().forEach(ending -> file(endings, ending, language));
        }
    }

    private static void file(Map<String, int[]> index, String key, int language) {
        int[] before = index.getOrDefault(key, NONE);
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = language;
        index.put(key, after);
    }

    /**
     * @param text folded words
     * @param least the lowest score that counts, of 1 for a text of nothing but one language's own function words
     * @return the code of the language that fits best, or null
     */
    String best(List<String> text, double least) {
        double[] hits = new double[codes.size()];
        text.forEach(word -> count(word, hits));
        Map<Character, Integer> histogram = histogram(text);
        String best = null;
        double most = least;
        for (int language = 0; language < hits.length; language++) {
            double score = hits[language] == 0 ? 0 : hits[language] / text.size() * spelling(histogram, letters.get(language));
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
        boolean[] counted = new boolean[hits.length];
        for (int length = 2; word.length() >= LONG_WORD && length <= Math.min(LONGEST_ENDING, word.length() - 2); length++) {
            for (int language : endings.getOrDefault(word.substring(word.length() - length), NONE)) {
                if (!counted[language] && Arrays.stream(languages).noneMatch(l -> l == language)) {
                    hits[language] += ENDING;
                    counted[language] = true;
                }
            }
        }
    }

    private static Map<Character, Integer> histogram(List<String> text) {
        Map<Character, Integer> histogram = new HashMap<>();
        for (String word : text) {
            for (int i = 0; i < word.length(); i++) {
                if (Character.isLetter(word.charAt(i))) {
                    histogram.merge(word.charAt(i), 1, Integer::sum);
                }
            }
        }
        return histogram;
    }

    /** @return 1 when all letters are the language's own, falling to 0 with the share of those that are not */
    private static double spelling(Map<Character, Integer> histogram, String own) {
        int all = 0;
        int foreign = 0;
        for (Map.Entry<Character, Integer> letter : histogram.entrySet()) {
            all += letter.getValue();
            foreign += own.indexOf(letter.getKey()) < 0 ? letter.getValue() : 0;
        }
        return all == 0 ? 0 : Math.max(0, 1 - FOREIGN * foreign / all);
    }
}
