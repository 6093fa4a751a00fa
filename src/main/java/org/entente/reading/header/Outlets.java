package org.entente.reading.header;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.entente.reading.text.Fold;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Finds the agency or paper that a text credits, by {@code vocabulary/outlets.yaml}. */
final class Outlets {

    /** How far a credit stands from its name at the most, in UTF-16 code units. */
    private static final int NEAR = 90;
    /** A credit stands at the beginning of an item. */
    private static final int LEAD = 1500;

    private final List<Name> names = new ArrayList<>();
    private final List<String> credits;

    private record Name(String form, String outlet) {
    }

    /** What the file says. */
    record Source(List<List<String>> outlets, List<String> credits) {
    }

    Outlets() {
        try (InputStream in = Outlets.class.getResourceAsStream("/vocabulary/outlets.yaml")) {
            Source source = new ObjectMapper(new YAMLFactory()).readValue(in, Source.class);
            source.outlets().forEach(forms -> forms.forEach(form -> names.add(new Name(form, forms.get(0)))));
            credits = source.credits();
        } catch (IOException e) {
            throw new IllegalStateException("vocabulary/outlets.yaml: " + e.getMessage(), e);
        }
    }

    /** @return the outlet credited first in text[from, to), or null */
    String credited(String text, int from, int to) {
        String lead = text.substring(from, Math.min(to, from + LEAD));
        String fold = Fold.of(lead);
        String best = null;
        int first = Integer.MAX_VALUE;
        for (Name name : names) {
            for (int at = lead.indexOf(name.form()); at >= 0; at = lead.indexOf(name.form(), at + 1)) {
                int end = at + name.form().length();
                if (at < first && isWhole(lead, at, end) && isCredited(fold, lead, at, end)) {
                    first = at;
                    best = name.outlet();
                }
            }
        }
        return best;
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private boolean isCredited(String fold, String text, int start, int end) {
        String after = fold.substring(end, Math.min(fold.length(), end + NEAR));
        String before = fold.substring(Math.max(0, start - NEAR), start);
        int stop = after.indexOf(". ");
        String rest = stop < 0 ? after : after.substring(0, stop);
        String begun = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n')) + 1);
        boolean told = credits.stream().anyMatch(c -> rest.contains(c) || begun.contains(c));
        return told || isDateline(text, start, end);
    }

    /** {@code МОСКВА, 2 декабря. /ТАСС/.}, {@code БИШКЕК, 13 мар — Sputnik.}, {@code BAGHDAD (Shafaq News) -} */
    private static boolean isDateline(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? '\n' : text.charAt(end);
        boolean enclosed = (before == '/' || before == '(') && (after == '/' || after == ')');
        int lineStart = text.lastIndexOf('\n', start) + 1;
        String lineBefore = text.substring(lineStart, start);
        boolean capitals = lineBefore.length() > 3 && lineBefore.length() < 50 && lineBefore.equals(lineBefore.strip() + " ")
                && Character.isUpperCase(lineBefore.charAt(0)) && Character.isUpperCase(lineBefore.charAt(1));
        return enclosed || capitals && (after == '.' || after == '\n' || after == ' ' && text.startsWith(" -", end));
    }
}
