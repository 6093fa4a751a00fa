package org.entente.reading.header;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.entente.reading.text.Fold;
import org.entente.reading.text.Trie;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * Knows the lines of a page that are none of the item's, by {@code vocabulary/furniture.yaml} and by their shape. Lines are
 * given folded. Immutable.
 */
final class Furniture {

    private static final Pattern BREADCRUMBS = Pattern.compile("[^.!?]{1,30}(?:(?: ?[/>|\"]| ') [^.!?/>|\"]{1,30}){1,4}");
    private static final Pattern COUNT = Pattern.compile("[ (]{1,2}\\d{1,4}$");
    private static final Pattern VALUE = Pattern.compile("[-(]? ?\\d[\\d .,]*\\)?");
    private static final Pattern COUNTED = Pattern.compile("\\d[\\d .,]{0,9} ?(\\p{L}[\\p{L} ]*)");
    private static final Pattern BYLINE = Pattern
            .compile("(?:by|автор:?|müəllif:?|haber:|yazar:?|text by|reported by|written by) [^.]{3,60}");
    private static final int HEADING = 45;
    private static final int NOTICE = 300;
    private static final int LINE = 120;
    /** Marks and a count may stand around a heading. */
    private static final int AROUND = 12;

    private final Set<String> headings;
    private final int longestHeading;
    private final Pattern headingShapes;
    private final Set<String> labels;
    private final Set<String> sources;
    /** Labels, headings and sources by their first word. */
    private final Map<String, List<String>> openings = new HashMap<>();
    private final Trie notices;
    private final Set<String> buttons;
    private final Set<String> sections;
    private final Set<String> stamps;

    private record Source(List<String> headings, List<String> headingShapes, List<String> labels, List<String> sources,
            List<String> buttons,
            List<String> notices, List<String> stamps, List<String> sections) {
    }

    Furniture() {
        try (InputStream in = Furniture.class.getResourceAsStream("/vocabulary/furniture.yaml")) {
            Source source = new ObjectMapper(new YAMLFactory()).readValue(in, Source.class);
            headings = Set.copyOf(new HashSet<>(folded(source.headings())));
            headingShapes = Pattern.compile(String.join("|", source.headingShapes()), Pattern.UNICODE_CHARACTER_CLASS);
            longestHeading = AROUND + headings.stream().mapToInt(String::length).max().orElse(0);
            labels = Set.copyOf(new HashSet<>(folded(source.labels())));
            sources = Set.copyOf(new HashSet<>(folded(source.sources())));
            Trie.Draft draft = new Trie.Draft();
            folded(source.notices()).forEach(notice -> draft.file(notice, 0));
            notices = draft.done();
            buttons = Set.copyOf(new HashSet<>(folded(source.buttons())));
            sections = Set.copyOf(new HashSet<>(folded(source.sections())));
            stamps = Set.copyOf(new HashSet<>(words(source.stamps())));
        } catch (IOException e) {
            throw new IllegalStateException("vocabulary/furniture.yaml: " + e.getMessage(), e);
        }
        Stream.of(headings, labels, sources).flatMap(Set::stream)
                .forEach(form -> openings.computeIfAbsent(firstWord(form), w -> new ArrayList<>()).add(form));
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }

    private static List<String> folded(List<String> forms) {
        return forms.stream().map(Fold::of).toList();
    }

    private static List<String> words(List<String> forms) {
        List<String> words = new ArrayList<>();
        forms.forEach(form -> words.addAll(List.of(Fold.of(form).split(" "))));
        return words;
    }

    /** @return whether the line heads other items: it and all below it is none of this one */
    boolean isHeading(String line) {
        if (line.length() > longestHeading) {
            return false;
        }
        String bare = bare(line);
        return headings.contains(bare) || headings.contains(COUNT.matcher(bare).replaceFirst(""));
    }

    /** @return whether a line below the item heads other items: one of the headings, or shaped as they are */
    boolean isHeadingBelow(String line) {
        boolean stops = line.endsWith(".") || line.endsWith("!") || line.endsWith("?");
        return isHeading(line) || !stops && line.length() <= HEADING && headingShapes.matcher(bare(line)).matches();
    }

    /** @return whether the line by itself is none of the item's, whatever stands below it */
    boolean isLine(String line) {
        if (!LineShapes.hasLetter(line) || isNotice(line)) {
            return true;
        }
        return line.length() < LINE && (isLabel(line) || isButtons(line) || LineShapes.isOfPage(line));
    }

    private boolean isNotice(String line) {
        return line.startsWith("©") || line.length() < NOTICE && notices.isAnyIn(line);
    }

    private boolean isLabel(String line) {
        String bare = strippedStart(line);
        for (String opening : openings.getOrDefault(firstWord(bare), List.of())) {
            if (bare.startsWith(opening) && (labels.contains(opening) ? isValue(bare.substring(opening.length()).strip())
                    : opens(bare, opening))) {
                return true;
            }
        }
        Matcher counted = COUNTED.matcher(bare);
        return counted.matches() && labels.contains(counted.group(1));
    }

    /** Nothing behind the label, a colon or a bar, or a number. */
    private static boolean isValue(String rest) {
        return rest.isEmpty() || ":|".indexOf(rest.charAt(0)) >= 0 || VALUE.matcher(rest).matches();
    }

    private static boolean opens(String line, String label) {
        return line.startsWith(label) && line.length() > label.length() && line.charAt(label.length()) == ':';
    }

    private boolean isButtons(String line) {
        String[] words = line.split("[ ,|/•·]+");
        return words.length > 0 && List.of(words).stream().filter(w -> !w.isEmpty()).allMatch(buttons::contains);
    }

    /** @return whether the line names a section of the paper, or the way to it */
    boolean isSection(String line) {
        if (sections.contains(bare(line))) {
            return true;
        }
        return BREADCRUMBS.matcher(line).matches()
                && List.of(line.split("(?: ?[/>|\"]| ') ")).stream().anyMatch(step -> sections.contains(step.strip()));
    }

    /** @return whether the line tells who wrote the item */
    boolean isByline(String line) {
        return BYLINE.matcher(line).matches();
    }

    /** @return whether the word stands beside dates and times */
    boolean isStamp(String word) {
        return stamps.contains(word) || labels.contains(word);
    }

    /** @return what stands behind the label when the line tells where the item is from, else null */
    String source(String line) {
        String open = line.startsWith("(") ? line.substring(1) : line;
        return sources.stream().filter(label -> opens(open, label)).map(label -> open.substring(label.length() + 1).strip())
                .findFirst().orElse(null);
    }

    private static String bare(String line) {
        String start = strippedStart(line);
        int end = start.length();
        while (end > 0 && !Character.isLetterOrDigit(start.charAt(end - 1))) {
            end--;
        }
        return start.substring(0, end);
    }

    private static String strippedStart(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        return line.substring(start);
    }
}
