package org.entente.reading.header;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.reading.text.Characters;
import org.entente.reading.text.Fold;
import org.entente.reading.text.Trie;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * The agencies and papers of {@code vocabulary/outlets.yaml}, the words by which texts credit them, and the shapes of names
 * that stand as agencies and papers stand. Immutable.
 */
final class Press {

    /** What a name may take behind it when no hyphen or apostrophe parts them: Интерфакса, Anadolu Ajansının. */
    private static final Pattern ENDING = Pattern.compile("[аеиуыюй]|ом|ем|ой|ами|n?[iuü]n|[ny]?[aəe]|[dt][aəe]n?");
    /** What an agency or a paper is called by, before its name or behind it. */
    private static final Pattern NOUN_AHEAD = Pattern.compile(" (?:информ\\p{L}* )?"
            + "(?:агентство|информагентство|портал|издание|газета|телеканал|сайт|журнал|иа|ниа)$");
    private static final Pattern NOUN_BEHIND = Pattern.compile("^(?:(?:xəbər|informasiya|haber|news) )?"
            + "(?:agentli|qəzet|nəşr|portal|sayt|telekanal|ajans|gazete|agency|newspaper)\\p{L}*'?\\p{L}* ");
    private static final int SHORTEST_INFLECTED = 5;
    private static final int SHORT = 5;

    private final List<Name> names = new ArrayList<>();
    private final List<String> before;
    private final List<String> known;
    private final List<String> after;
    private final List<String> cited;
    private final Pattern citedBehind;
    private final List<String> told;
    private final Pattern toldBehind;
    private final List<String> others;
    private final List<Shape> shapes;
    private final Trie forms;

    private record Source(List<List<String>> outlets, List<String> before, List<String> known, List<String> after,
            List<String> cited, String citedBehind, List<String> told, String toldBehind, List<String> others,
            List<ShapeSource> shapes) {
    }

    private record ShapeSource(List<String> near, String shape) {
    }

    /** What a name that the list does not know looks like where an item credits it: group {@code n} is the name. */
    record Shape(List<String> near, Pattern pattern) {

        /** @return whether a folded text has a word without which the shape is nowhere in it */
        boolean isPossible(String fold) {
            for (String word : near) {
                if (fold.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A name of the list where a text has it whole, {@code end} behind its suffix. */
    record Hit(Name name, int start, int end) {
    }

    /** A form that texts write, and the outlet's name to show for it. */
    record Name(String form, String outlet) {
    }

    Press() {
        try (InputStream in = Press.class.getResourceAsStream("/vocabulary/outlets.yaml")) {
            Source source = new ObjectMapper(new YAMLFactory()).readValue(in, Source.class);
            source.outlets().forEach(forms -> forms.forEach(form -> names.add(new Name(form, forms.get(0)))));
            before = folded(source.before());
            known = folded(source.known());
            after = folded(source.after());
            cited = folded(source.cited());
            citedBehind = Pattern.compile(source.citedBehind());
            told = folded(source.told());
            toldBehind = Pattern.compile(source.toldBehind());
            others = folded(source.others());
            shapes = source.shapes().stream().map(shape -> new Shape(folded(shape.near()),
                    Pattern.compile(shape.shape(), Pattern.UNICODE_CHARACTER_CLASS))).toList();
        } catch (IOException e) {
            throw new IllegalStateException("vocabulary/outlets.yaml: " + e.getMessage(), e);
        }
        Trie.Draft draft = new Trie.Draft();
        for (int i = 0; i < names.size(); i++) {
            draft.file(names.get(i).form(), i);
        }
        forms = draft.done();
    }

    private static List<String> folded(List<String> forms) {
        return forms.stream().map(Fold::of).toList();
    }

    /** @return the names, each with every form that texts write */
    List<Name> names() {
        return names;
    }

    /** @return every name of the list in a text, the longest of those that begin together first */
    List<Hit> hits(String text, String fold) {
        List<Hit> hits = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            if (start == 0 || !Characters.isLetterOrDigit(text.charAt(start - 1))) {
                int at = hits.size();
                int node = Trie.ROOT;
                for (int end = start; end < text.length() && node != Trie.NONE;) {
                    node = forms.follow(node, text.charAt(end++));
                    int whole = node != Trie.NONE && forms.first(node) < forms.end(node) ? wholeEnd(text, fold, start, end)
                            : -1;
                    if (whole >= 0) {
                        hits.add(at, new Hit(names.get(forms.number(forms.first(node))), start, whole));
                    }
                }
            }
        }
        return hits;
    }

    /** @return the shapes of names that the list does not know */
    List<Shape> shapes() {
        return shapes;
    }

    boolean credits(String ahead, String behind) {
        return after.stream().anyMatch(behind::contains) || before.stream().anyMatch(ahead::contains)
                || known.stream().anyMatch(ahead::contains);
    }

    /** A credit that touches the name. */
    boolean touches(String ahead, String behind) {
        String directly = NOUN_AHEAD.matcher(ahead).replaceFirst("");
        String at = NOUN_BEHIND.matcher(behind).replaceFirst("");
        return after.stream().anyMatch(at::startsWith) || before.stream().anyMatch(directly::endsWith);
    }

    /** The item's own source, not the item's paper: {@code со ссылкой на}, {@code -a istinadən}, {@code citing}. */
    boolean isCited(String ahead, String behind) {
        return cited.stream().anyMatch(ahead::contains) || citedBehind.matcher(behind).lookingAt();
    }

    /** The one that somebody spoke to: {@code told the agency}, {@code ajansına konuşan}. */
    boolean isTold(String ahead, String behind) {
        return told.stream().anyMatch(ahead::endsWith) || toldBehind.matcher(behind).lookingAt();
    }

    /** @return whether a name not known is that of an office, a company or an organisation, by one of its words */
    boolean isNoPress(String name) {
        String folded = Fold.of(name);
        return others.stream().anyMatch(other -> folded.startsWith(other) && isWordOf(other, folded, 0)
                || folded.indexOf(' ' + other) >= 0 && isWordOf(other, folded, folded.indexOf(' ' + other) + 1));
    }

    /** A short word must stand whole, a longer one may go on. */
    private static boolean isWordOf(String word, String name, int at) {
        int end = at + word.length();
        return word.length() > SHORT || end == name.length() || !Character.isLetterOrDigit(name.charAt(end));
    }

    /** @return the end of the name that stands whole at {@code start}, or -1 when another word goes on there */
    static int wholeEnd(String text, String fold, int start, int end) {
        if (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            return -1;
        }
        int stop = end;
        while (stop < text.length() && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        if (stop == end) {
            boolean address = end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1));
            return address ? -1 : end;
        }
        Matcher ending = ENDING.matcher(fold).region(end, stop);
        return end - start >= SHORTEST_INFLECTED && ending.matches() ? stop : -1;
    }
}
