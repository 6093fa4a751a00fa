package org.entente.reading.annotate;

import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.text.Fold;

/** The case in which a text puts a person's name, told from the name's nominative. */
enum NameCase {
    NOMINATIVE,
    GENITIVE,
    /** Instrumental in Russian, {@code -la} in Azerbaijani and Turkish. */
    INSTRUMENTAL,
    OTHER;

    private static final Pattern TURKIC_GENITIVE = Pattern.compile("['-]?n?[iuü]n");
    private static final Pattern TURKIC_WITH = Pattern.compile("['-]?y?l[aəe]");
    private static final Pattern RUSSIAN_INSTRUMENTAL = Pattern.compile("(?:ом|ем|ым|им|ой|ей|ою|ею)$");
    private static final Pattern RUSSIAN_GENITIVE = Pattern.compile("(?:а|я|ы|и|ого|его|ой|ей)$");
    /** Names in {@code -о, -е, -и, -у} have one form for all cases. */
    private static final Pattern RUSSIAN_UNCHANGING = Pattern.compile("[оеиуюэ]$");

    /**
     * @param surface the name as it stands in the text, folded
     * @param written its nominative
     */
    static NameCase of(Language language, String surface, String written) {
        String name = last(surface);
        String nominative = last(Fold.of(written));
        return switch (language) {
            case AZ, TR -> turkic(name, nominative);
            case RU -> russian(surface, name, nominative, Fold.of(written));
            case EN -> NOMINATIVE;
        };
    }

    private static NameCase turkic(String name, String nominative) {
        if (!name.startsWith(nominative) || name.equals(nominative)) {
            return NOMINATIVE;
        }
        String suffix = name.substring(nominative.length());
        if (TURKIC_GENITIVE.matcher(suffix).matches()) {
            return GENITIVE;
        }
        return TURKIC_WITH.matcher(suffix).matches() ? INSTRUMENTAL : OTHER;
    }

    private static NameCase russian(String surface, String name, String nominative, String written) {
        if (name.equals(nominative)) {
            // a surname that does not change is told by the name before it
            String first = surface.substring(0, surface.length() - name.length()).strip();
            boolean changed = first.length() > 2 && first.indexOf('.') < 0 && first.indexOf(' ') < 0
                    && !written.startsWith(first + " ");
            NameCase told = changed ? oblique(first) : NOMINATIVE;
            return told == INSTRUMENTAL || isUnchanging(name) ? told : NOMINATIVE;
        }
        return oblique(name);
    }

    private static NameCase oblique(String name) {
        if (RUSSIAN_INSTRUMENTAL.matcher(name).find()) {
            return INSTRUMENTAL;
        }
        return RUSSIAN_GENITIVE.matcher(name).find() ? GENITIVE : OTHER;
    }

    /** @return whether a Russian name is written alike in all cases, so that its nominative may be any of them */
    static boolean isUnchanging(String surface) {
        return RUSSIAN_UNCHANGING.matcher(surface).find();
    }

    private static String last(String name) {
        int end = name.length();
        int space = Math.max(Math.max(name.lastIndexOf(' '), name.lastIndexOf('.')), name.lastIndexOf('\n'));
        return name.substring(Math.min(space + 1, end));
    }
}
