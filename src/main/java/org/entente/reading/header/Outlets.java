package org.entente.reading.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.reading.text.Characters;

/**
 * Finds the agency or paper that a text credits: one of {@code vocabulary/outlets.yaml}, else a name that stands where
 * credits stand. The item's own paper comes before the source that it cites, and that before one that somebody told
 * something. Immutable.
 */
final class Outlets {

    /** How far a credit stands from the name, in UTF-16 code units: before it, and behind it. */
    private static final int BEFORE = 35;
    private static final int BEHIND = 85;
    /** How far from a name that is not known, or that is only cited. */
    private static final int NEAR = 30;
    /** A credit stands at the beginning of an item. */
    private static final int LEAD = 1500;
    private static final int LABEL_WORDS = 3;
    private static final Comparator<Press.Name> LONGEST = Comparator.comparingInt(name -> name.form().length());
    /** What may stand between a name and its suffix or the mark that closes it, and the credit. */
    private static final Pattern TAIL = Pattern.compile("^[\"')]{0,2}[-']?\\p{L}{0,4}[\"')]?,? +");
    /** A name in quotation marks, or a site's address. */
    private static final Pattern OTHER = Pattern.compile("[\"«“](?<q>\\p{Lu}[^\"»”\\n]{1,30})[\"»”]"
            + "|(?<![\\p{L}\\d.@/-])(?<s>[\\p{L}\\d][\\p{L}\\d-]{1,20}(?:\\.[\\p{L}\\d-]{2,20})?\\.(?i:az|com|tr|com\\.tr|"
            + "ru|kg|kz|uz|tj|tm|ge|am|by|md|ua|org|net|info|tv|media|news|today|eu|de|uk|ir|pl|rs|ro|lv|lt|ee|asia|press|agency|"
            + "online|live|su|ws|me|biz|io|in|рф))(?![\\p{L}\\d])");

    private final Press press = new Press();
    private final Datelines datelines = new Datelines(press);

    /** What a paragraph says of the item's source; the higher, the weaker. */
    private enum Standing {
        OWN,
        CITED,
        TOLD
    }

    private record Credit(int start, String outlet) {
    }

    private record Other(String name, int start, int end, boolean quoted) {
    }

    /** @return the outlet credited in the parts, in the vocabulary's spelling where it has one, or null */
    String credited(Lines lines, List<Line> parts) {
        String cited = null;
        int left = LEAD;
        for (Line part : parts) {
            if (left <= 0) {
                break;
            }
            Paragraph lead = paragraph(lines, part, left);
            String own = datelines.credited(lead.text, lead.known);
            own = own == null ? outlet(lead.best(Standing.OWN)) : own;
            if (own != null || cited != null) {
                return own != null ? own : cited;
            }
            cited = outlet(lead.best(Standing.CITED));
            left -= part.end() - part.start();
        }
        return cited != null ? cited : told(lines, parts);
    }

    private String told(Lines lines, List<Line> parts) {
        int left = LEAD;
        for (Line part : parts) {
            Credit told = left <= 0 ? null : paragraph(lines, part, left).best(Standing.TOLD);
            if (told != null) {
                return told.outlet();
            }
            left -= part.end() - part.start();
        }
        return null;
    }

    private Paragraph paragraph(Lines lines, Line part, int left) {
        Line lead = new Line(part.start(), Math.min(part.end(), part.start() + left));
        return new Paragraph(lines.written(lead), lines.folded(lead));
    }

    private static String outlet(Credit credit) {
        return credit == null ? null : credit.outlet();
    }

    /** @return the outlet that signs the item: alone on a line, or in brackets at a paragraph's end; or null */
    String signed(String line) {
        return datelines.signed(line);
    }

    /** @return the outlet that a label names, in the vocabulary's spelling where it has one, or null when it names none */
    String named(String label) {
        String bare = label.replaceFirst("[\\s.)]+$", "").replaceAll("^[\"«“]|[\"»”]$", "");
        String known = press.names().stream().filter(name -> bare.startsWith(name.form())
                && Press.wholeEnd(bare, bare, 0, name.form().length()) == name.form().length()).max(LONGEST)
                .map(Press.Name::outlet).orElse(null);
        boolean capital = !bare.isBlank() && Character.isUpperCase(bare.charAt(0));
        boolean name = capital && bare.split(" ").length <= LABEL_WORDS || OTHER.matcher(bare).matches();
        return known == null && name && !press.isNoPress(bare) ? bare : known;
    }

    /** The credits of one paragraph. */
    private final class Paragraph {
        private final String text;
        private final String fold;
        private final List<Press.Hit> known;
        private List<Other> others;

        Paragraph(String text, String fold) {
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
                Matcher other = OTHER.matcher(text);
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
    }
}
