package org.entente.corpus;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Whether two spellings are one name's: letters only, without diacritics or capitals, a slip or two forgiven. */
final class Spelling {

    private static final String SPECIAL = "əığşçöüøłđßё";
    private static final String PLAIN = "aigscouoldsе";
    private static final int LONG = 9;

    private Spelling() {
    }

    static String fold(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : Objects.requireNonNullElse(text, "").replace("İ", "i").toLowerCase(Locale.ROOT).toCharArray()) {
            int at = SPECIAL.indexOf(c);
            plain.append(at < 0 ? c : PLAIN.charAt(at));
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /**
     * @param names the names that an official goes by, folded
     */
    static boolean isSame(Gold.Official person, Set<String> names) {
        String name = fold(person.name());
        return names.contains(name) || names.contains(fold(person.written()))
                || names.stream().anyMatch(n -> distance(name, n) <= (name.length() > LONG ? 2 : 1));
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
