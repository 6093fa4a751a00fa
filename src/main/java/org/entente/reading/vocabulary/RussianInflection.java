package org.entente.reading.vocabulary;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Russian: every form of a word's class, the class told from the dictionary form's ending. Where the ending leaves two
 * classes open ({@code -ие}: соглашение, внешние) the forms of both are filed; a form too many finds nothing in a real
 * text, a form too few misses. Paradigms after Zaliznyak's classes, without stress.
 */
final class RussianInflection implements Inflection {

    private static final String[] ADJECTIVE = { "ый", "ий", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ая",
            "яя", "ей", "ую", "юю", "ою", "ею", "ое", "ее", "ые", "ие", "ых", "их", "ыми", "ими", "о" };
    private static final String[] HARD = { "", "а", "у", "ом", "ем", "е", "ы", "и", "ов", "ей", "ам", "ами", "ах" };
    private static final String[] YOT = { "й", "я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях" };
    private static final String[] SOFT = { "ь", "я", "ю", "ем", "е", "и", "ью", "ей", "ям", "ями", "ях" };
    private static final String[] A = { "а", "ы", "и", "е", "у", "ой", "ою", "ей", "", "ам", "ами", "ах" };
    private static final String[] YA = { "я", "и", "е", "ю", "ей", "ею", "й", "ь", "", "ям", "ями", "ях" };
    private static final String[] O = { "о", "а", "у", "ом", "е", "", "ам", "ами", "ах" };
    private static final String[] E = { "е", "я", "ю", "ем", "и", "й", "ей", "ям", "ями", "ях", "а", "у", "ам", "ами",
            "ах", "" };
    private static final String[] PLURAL = { "ы", "и", "а", "я", "ов", "ев", "ей", "й", "", "ам", "ям", "ами", "ями", "ах",
            "ях" };

    @Override
    public Set<String> keys(String word, String stem) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(word);
        if (stem != null) {
            addHard(keys, stem);
        }
        int length = word.length();
        if (length < 3) {
            return keys;
        }
        String one = word.substring(0, length - 1);
        String two = word.substring(0, length - 2);
        char last = word.charAt(length - 1);
        char before = word.charAt(length - 2);
        if (isAdjective(two, before, last)) {
            add(keys, two, ADJECTIVE);
        }
        switch (last) {
            case 'а' -> {
                add(keys, one, A);
                if (before == 'к') {
                    keys.add(two + "ок");
                    keys.add(two + "ек");
                }
            }
            case 'я' -> add(keys, one, YA);
            case 'о' -> add(keys, one, O);
            case 'е' -> add(keys, one, E);
            case 'й' -> add(keys, one, YOT);
            case 'ь' -> add(keys, one, SOFT);
            case 'ы', 'и' -> add(keys, one, PLURAL);
            case 'у', 'ю', 'э' -> {
            }
            default -> {
                addHard(keys, word);
                if (length > 4 && (before == 'е' || before == 'о') && (last == 'ц' || last == 'к')) {
                    addHard(keys, two + last);
                }
            }
        }
        return keys;
    }

    private static boolean isAdjective(String stem, char before, char last) {
        if (stem.length() < 2) {
            return false;
        }
        char end = stem.charAt(stem.length() - 1);
        return switch (last) {
            case 'й' -> before == 'ы' || before == 'о' || before == 'и' && "гкхжшщчн".indexOf(end) >= 0;
            case 'я' -> before == 'а' || before == 'я';
            case 'е' -> before == 'о' || before == 'е' || before == 'ы' || before == 'и' && "гкхжшщчн".indexOf(end) >= 0;
            default -> false;
        };
    }

    /** A stem in {@code ц} takes {@code -ев} where others take {@code -ов}: немцев, азербайджанцев. */
    private static void addHard(Set<String> keys, String stem) {
        add(keys, stem, HARD);
        if (stem.endsWith("ц")) {
            keys.add(stem + "ев");
        }
        if (stem.endsWith("ов") || stem.endsWith("ев") || stem.endsWith("ин")) {
            keys.add(stem + "ым");
        }
    }

    private static void add(Set<String> keys, String stem, String[] endings) {
        for (String ending : endings) {
            keys.add(stem + ending);
        }
    }

    @Override
    public boolean agglutinates() {
        return false;
    }

    @Override
    public boolean accepts(String fold, int from, int to) {
        return from == to;
    }
}
