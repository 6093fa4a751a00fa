package org.entente.loading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's name by its sound, without particles.
 *
 * @param words its words, in the order written
 */
public record SpokenName(List<Word> words) {

    private static final String VOICED = "BDGJZV";
    private static final String VOICELESS = "PTKCSF";

    /**
     * @param sound consonants in capitals, vowels in lower case
     * @param initial whether only the first letter is written
     */
    public record Word(String sound, boolean initial) {

        /**
         * @return the consonants, with the vowel that starts the word and the one that makes a surname a woman's
         *         ({@code -ova}, {@code -ina}, {@code -ska}): what the spellings of all languages keep
         */
        String bones() {
            String inner = sound.substring(1).replaceAll("[aiu]", "");
            boolean feminine = sound.matches(".+([VK]a|iNa)");
            return sound.charAt(0) + inner + (feminine ? "a" : "");
        }

        boolean fits(Word longer) {
            return initial ? longer.sound.startsWith(sound) : !longer.initial && longer.sound.equals(sound);
        }
    }

    /** @return whether it has two words or more and none is an initial */
    public boolean complete() {
        return words.size() > 1 && words.stream().noneMatch(Word::initial);
    }

    /** @return how much it tells: two for a word, one for an initial */
    public int weight() {
        return words.stream().mapToInt(word -> word.initial() ? 1 : 2).sum();
    }

    /** @return keys of which two names share one when they sound alike, in whatever order surname and name stand */
    public Set<String> sounds() {
        String inOrder = words.stream().map(word -> word.initial() ? word.sound() + "." : word.sound()).sorted()
                .collect(Collectors.joining(" "));
        return Set.of(inOrder, "+" + joined(words.stream().map(Word::sound).toList()));
    }

    /** @return keys of which two names share one when their consonants are alike */
    public Set<String> bones() {
        List<String> parts = new ArrayList<>();
        for (Word word : words) {
            parts.add(parts.isEmpty() ? word.bones() : word.bones().replaceAll("^[aiu](?=.)", ""));
        }
        return Set.of(inOrderOfLetters(), "+" + joined(parts));
    }

    /** @return keys of which two names share one when their consonants are alike but for the voice: Vardan, Vartan */
    public Set<String> voicelessBones() {
        return bones().stream().map(SpokenName::voiceless).collect(Collectors.toSet());
    }

    private static String voiceless(String bones) {
        StringBuilder hard = new StringBuilder(bones.length());
        for (int i = 0; i < bones.length(); i++) {
            int voiced = VOICED.indexOf(bones.charAt(i));
            hard.append(voiced < 0 ? bones.charAt(i) : VOICELESS.charAt(voiced));
        }
        return hard.toString();
    }

    /** @return its consonants, word by word in the order of letters: the part of a natural key that no spelling changes */
    public String inOrderOfLetters() {
        return words.stream().map(Word::bones).sorted().collect(Collectors.joining(" "));
    }

    /**
     * @param longer a name that tells more
     * @return whether every word of this one is a word of that one, a single word being its last
     */
    public boolean isPartOf(SpokenName longer) {
        if (weight() >= longer.weight()) {
            return false;
        }
        if (words.size() == 1) {
            return words.get(0).fits(longer.words.get(longer.words.size() - 1));
        }
        var left = new ArrayList<>(longer.words);
        // whole words first, so that an initial does not take the place of one
        for (boolean initial : new boolean[] { false, true }) {
            for (Word word : words) {
                if (word.initial() == initial) {
                    var place = left.stream().filter(word::fits).findFirst();
                    if (place.isEmpty()) {
                        return false;
                    }
                    left.remove(place.get());
                }
            }
        }
        return true;
    }

    // "Abdul Latif", "Abdüllatif": where one language writes two words and another one
    private static String joined(List<String> parts) {
        return String.join("", parts).replaceAll("([A-Z])\\1+", "$1");
    }
}
