package org.entente.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.reading.text.Characters;

/** The credits of one paragraph. */
final class Paragraph {

    /** How far a credit stands from the name, in UTF-16 code units: before it, and behind it. */
    private static final int BEFORE = 35;
    private static final int BEHIND = 85;
    /** How far from a name that is not known, or that is only cited. */
    private static final int NEAR = 30;
    /** What may stand between a name and its suffix or the mark that closes it, and the credit. */
    private static final Pattern TAIL = Pattern.compile("^[\"')]{0,2}[-']?\\p{L}{0,4}[\"')]?,? +");

    /** What a paragraph says of the item's source; the higher, the weaker. */
    enum Standing {
        OWN,
        CITED,
        TOLD
    }

    record Credit(int start, String outlet) {
    }

    private record Other(String name, int start, int end, boolean quoted) {
    }

    private final Press press;
    private final String text;
    private final String fold;
    private final List<Press.Hit> known;
    private List<Other> others;

    Paragraph(Press press, String text, String fold) {
        this.press = press;
        this.text = text;
        this.fold = fold;
        this.known = press.hits(text, fold);
    }

    /** @return the first credit of this standing, the longer name of two that begin together, or null */
    Credit best(Standing standing) {
        Credit best = null;
        for (Press.Hit hit : known) {
            if (best == null && standing(hit.start(), hit.end(), false) == standing) {
                best = new Credit(hit.start(), hit.name().outlet());
            }
        }
        return best != null && standing != Standing.OWN ? best : earlier(best, unknown(standing));
    }

    private Credit earlier(Credit one, Credit other) {
        return one == null || other != null && other.start() < one.start() - NEAR ? other : one;
    }

    /** A name that the list does not have, by where it stands. */
    private Credit unknown(Standing standing) {
        for (Other other : others()) {
            if (standing(other.start(), other.end(), other.quoted()) == standing) {
                return new Credit(other.start(), other.name());
            }
        }
        for (Press.Shape shape : standing == Standing.OWN ? press.shapes() : List.<Press.Shape> of()) {
            Matcher shaped = shape.pattern().matcher(text);
            while (shape.isPossible(fold) && shaped.find()) {
                if (!press.isNoPress(shaped.group("n"))) {
                    return new Credit(shaped.start("n"), shaped.group("n"));
                }
            }
        }
        return null;
    }

    /** Quoted names and sites' addresses that may be a paper's. */
    private List<Other> others() {
        if (others == null) {
            others = new ArrayList<>();
            Matcher other = Outlets.OTHER.matcher(text);
            while (mayHaveOthers() && other.find()) {
                boolean quoted = other.group("q") != null;
                String name = other.group(quoted ? "q" : "s");
                if (!press.isNoPress(name)) {
                    others.add(new Other(name, other.start(), other.end(), quoted));
                }
            }
        }
        return others;
    }

    /** Quotation marks, or a stop inside a word. */
    private boolean mayHaveOthers() {
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '«' || c == '“' || c == '.' && Characters.isLetterOrDigit(text.charAt(i - 1))
                    && Characters.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return !text.isEmpty() && "\"«“".indexOf(text.charAt(0)) >= 0;
    }

    /** A quoted name that is not known must touch its credit: what is quoted may be anything. */
    private Standing standing(int start, int end, boolean closely) {
        String behind = fold.substring(end, Math.min(fold.length(), end + NEAR + 20));
        String near = TAIL.matcher(behind).replaceFirst("").strip();
        String ahead = clauseBefore(start, NEAR);
        String touching = ahead.replaceFirst("[\"' (]+$", "");
        if (press.isCited(ahead, near)) {
            return Standing.CITED;
        }
        if (closely ? press.touches(touching, near) : press.credits(clauseBefore(start, BEFORE), clauseAfter(end))) {
            return Standing.OWN;
        }
        return !closely && press.isTold(touching, near) ? Standing.TOLD : null;
    }

    private String clauseAfter(int end) {
        String after = fold.substring(end, Math.min(fold.length(), end + BEHIND));
        int stop = after.indexOf(". ");
        return stop < 0 ? after : after.substring(0, stop);
    }

    private String clauseBefore(int start, int reach) {
        String before = fold.substring(Math.max(0, start - reach), start);
        return before.substring(before.lastIndexOf(". ") + 1);
    }

    String text() {
        return text;
    }

    /** @return the names of the list in it */
    List<Press.Hit> known() {
        return known;
    }
}
