package org.entente.reading.header;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.reading.text.Fold;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * Finds the agency or paper that a text credits: one of {@code vocabulary/outlets.yaml}, else a site's address or a name in
 * quotation marks that stands where credits stand. Immutable.
 */
final class Outlets {

    /** How far a credit stands from the name, in UTF-16 code units: before it, and behind it. */
    private static final int BEFORE = 35;
    private static final int BEHIND = 75;
    /** A credit stands at the beginning of an item. */
    private static final int LEAD = 1500;
    private static final Pattern OTHER = Pattern.compile("[\"«“](?<q>\\p{Lu}[^\"»”\\n]{1,30})[\"»”]"
            + "|(?<![\\p{L}\\d.@/])(?<s>[\\p{Lu}\\p{Ll}\\d-]{2,20}\\.(?i:az|com|tr|com\\.tr|ru|kg|kz|uz|tj|tm|ge|am|by|md|ua|org|net|info|tv|"
            + "media|news))(?![\\p{L}\\d])");
    /** Places, days and months in front of an agency's name in a dateline. */
    private static final Pattern PLACES = Pattern
            .compile("(?:\\p{Lu}\\p{L}*+|\\d++(?: \\p{Ll}{3,9}\\.?)?|[\\s.,/()«\"'’\\[–—-])*+");
    private static final int DATELINE = 60;

    private final List<Name> names = new ArrayList<>();
    private final List<String> before;
    private final List<String> after;

    private record Name(String form, String outlet) {
    }

    private record Source(List<List<String>> outlets, List<String> before, List<String> after) {
    }

    Outlets() {
        try (InputStream in = Outlets.class.getResourceAsStream("/vocabulary/outlets.yaml")) {
            Source source = new ObjectMapper(new YAMLFactory()).readValue(in, Source.class);
            source.outlets().forEach(forms -> forms.forEach(form -> names.add(new Name(form, forms.get(0)))));
            before = source.before().stream().map(Fold::of).toList();
            after = source.after().stream().map(Fold::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException("vocabulary/outlets.yaml: " + e.getMessage(), e);
        }
    }

    /** @return the outlet credited first in the parts, in the vocabulary's spelling where it has one, or null */
    String credited(Lines lines, List<Line> parts) {
        int left = LEAD;
        for (Line part : parts) {
            if (left <= 0) {
                return null;
            }
            Line lead = new Line(part.start(), Math.min(part.end(), part.start() + left));
            String found = creditedIn(lines.written(lead), lines.folded(lead));
            if (found != null) {
                return found;
            }
            left -= part.end() - part.start();
        }
        return null;
    }

    /** @return the outlet that a label names, in the vocabulary's spelling where it has one */
    String named(String label) {
        return names.stream().filter(name -> label.startsWith(name.form()) && isWhole(label, 0, name.form().length()))
                .map(Name::outlet).findFirst().orElse(null);
    }

    private String creditedIn(String text, String fold) {
        String best = null;
        int first = Integer.MAX_VALUE;
        int longest = 0;
        for (Name name : names) {
            int length = name.form().length();
            for (int at = text.indexOf(name.form()); at >= 0 && at <= first; at = text.indexOf(name.form(), at + 1)) {
                boolean better = at < first || length > longest;
                if (better && isWhole(text, at, at + length)
                        && (isCredited(fold, at, at + length) || isDateline(text, at, at + length))) {
                    first = at;
                    longest = length;
                    best = name.outlet();
                }
            }
        }
        Matcher other = OTHER.matcher(text);
        while (best == null && other.find()) {
            String name = other.group("q") != null ? other.group("q") : other.group("s");
            best = isCreditedClosely(fold, other.start(), other.end()) ? name : null;
        }
        return best;
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)) && text.charAt(start - 1) != '.')
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private boolean isCredited(String fold, int start, int end) {
        return credits(after, clauseAfter(fold, end, BEHIND)) || credits(before, clauseBefore(fold, start, BEFORE));
    }

    /** A name that is not known must touch its credit: what is quoted may be anything. */
    private boolean isCreditedClosely(String fold, int start, int end) {
        String behind = fold.substring(end, Math.min(fold.length(), end + 30)).replaceFirst("^[-']?\\p{L}{1,4}(?= )", "")
                .strip();
        String ahead = clauseBefore(fold, start, 20).strip();
        return after.stream().anyMatch(behind::startsWith) || before.stream().anyMatch(ahead::endsWith);
    }

    private static boolean credits(List<String> credits, String clause) {
        return credits.stream().anyMatch(clause::contains);
    }

    private static String clauseAfter(String fold, int end, int reach) {
        String after = fold.substring(end, Math.min(fold.length(), end + reach));
        int stop = after.indexOf(". ");
        return stop < 0 ? after : after.substring(0, stop);
    }

    private static String clauseBefore(String fold, int start, int reach) {
        String before = fold.substring(Math.max(0, start - reach), start);
        return before.substring(before.lastIndexOf(". ") + 1);
    }

    /** {@code МОСКВА, 2 декабря. /ТАСС/.}, {@code БИШКЕК, 13 мар — Sputnik.}, {@code BAGHDAD (Shafaq News) -} */
    private static boolean isDateline(String text, int start, int end) {
        if (start > DATELINE || !PLACES.matcher(text.substring(0, start)).matches()) {
            return false;
        }
        String behind = text.substring(end, Math.min(text.length(), end + 3)).strip();
        return behind.isEmpty() || "/)].:–—".indexOf(behind.charAt(0)) >= 0
                || behind.charAt(0) == '-' && text.charAt(end) == ' ';
    }
}
