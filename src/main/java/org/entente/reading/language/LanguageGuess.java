package org.entente.reading.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.UnreadableTextException;
import org.entente.reading.text.Tokenizer;

/**
 * Tells the language by its letters and its most frequent function words: enough for four languages of which two share most
 * letters, and sure on a few sentences.
 */
public final class LanguageGuess {

    private static final Map<Language, Set<String>> WORDS = new EnumMap<>(Map.of(
            Language.AZ, Set.of("və", "ilə", "üçün", "bu", "da", "də", "ki", "bir", "haqqinda", "edib", "olub", "isə",
                    "həmçinin", "arasinda", "görə", "edən", "olan", "deyib", "bildirib", "sonra", "onun", "dair", "kimi"),
            Language.TR, Set.of("ve", "ile", "için", "bu", "da", "de", "bir", "olarak", "ettiği", "dedi", "ise", "olan",
                    "arasinda", "göre", "daha", "etti", "sonra", "ilişkin", "gibi", "olduğunu", "çok", "üzere"),
            Language.RU, Set.of("и", "в", "на", "с", "о", "что", "по", "не", "из", "его", "для", "как", "об", "к", "был",
                    "между", "от", "также", "при", "за", "это", "он", "который"),
            Language.EN, Set.of("the", "of", "and", "to", "in", "a", "that", "on", "for", "is", "was", "with", "by", "as",
                    "said", "its", "from", "has", "at", "an", "be")));
    /** Letters that one of our languages has and the other, its neighbours and rivals, do not. */
    private static final String FOREIGN = "іїєґўђћџљњқғңұһәөүҳӣӯäßåæœõãñąęłżźśćńőűěřůžščāēīūñ¿¡";

    private LanguageGuess() {
    }

    /**
     * @param fold a folded text
     * @throws UnreadableTextException when it is none of the four
     */
    public static Language of(String fold) {
        String sample = fold.substring(0, Math.min(fold.length(), 20_000));
        Map<Language, Double> scores = new EnumMap<>(Language.class);
        int words = 0;
        int letters = 0;
        int ours = 0;
        int foreign = 0;
        int cyrillic = 0;
        int schwa = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                boolean russian = c >= 'а' && c <= 'я';
                cyrillic += russian ? 1 : 0;
                schwa += c == 'ə' ? 1 : 0;
                ours += russian || c >= 'a' && c <= 'z' || "əğşçöü".indexOf(c) >= 0 ? 1 : 0;
                foreign += FOREIGN.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        for (String word : Tokenizer.words(sample)) {
            if (Character.isLetter(word.charAt(0))) {
                words++;
                WORDS.forEach((language, set) -> scores.merge(language, set.contains(word) ? 1.0 : 0.0, Double::sum));
            }
        }
        boolean strange = letters == 0 || ours * 10 < letters * 9 || foreign * 100 > letters;
        Language best = cyrillic * 2 > letters ? Language.RU : latin(scores, schwa, letters);
        double share = words == 0 ? 0 : scores.getOrDefault(best, 0.0) / words;
        if (strange || share < 0.03) {
            throw new UnreadableTextException(
                    "the language is not known; expected Azerbaijani, Russian, Turkish or English");
        }
        return best;
    }

    private static Language latin(Map<Language, Double> scores, int schwa, int letters) {
        if (schwa * 200 > letters) {
            return Language.AZ;
        }
        double turkish = scores.getOrDefault(Language.TR, 0.0);
        double english = scores.getOrDefault(Language.EN, 0.0);
        double azerbaijani = scores.getOrDefault(Language.AZ, 0.0);
        if (english >= turkish && english >= azerbaijani) {
            return Language.EN;
        }
        return turkish >= azerbaijani ? Language.TR : Language.AZ;
    }
}
