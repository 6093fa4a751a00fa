package org.entente.reading.header;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the agency or paper that a text credits: one of {@code vocabulary/outlets.yaml}, else a name that stands where
 * credits stand. The item's own paper comes before the source that it cites, and that before one that somebody told
 * something. Immutable.
 */
final class Outlets {

    /** A credit stands at the beginning of an item. */
    private static final int LEAD = 1500;
    private static final int LABEL_WORDS = 3;
    private static final Comparator<Press.Name> LONGEST = Comparator.comparingInt(name -> name.form().length());
    /** A name in quotation marks, or a site's address. */
    static final Pattern OTHER = Pattern.compile("[\"«“](?<q>\\p{Lu}[^\"»”\\n]{1,30})[\"»”]"
            + "|(?<![\\p{L}\\d.@/-])(?<s>[\\p{L}\\d][\\p{L}\\d-]{1,20}(?:\\.[\\p{L}\\d-]{2,20})?\\.(?i:az|com|tr|com\\.tr|"
            + "ru|kg|kz|uz|tj|tm|ge|am|by|md|ua|org|net|info|tv|media|news|today|eu|de|uk|ir|pl|rs|ro|lv|lt|ee|asia|press|agency|"
            + "online|live|su|ws|me|biz|io|in|рф))(?![\\p{L}\\d])");

    private final Press press = new Press();
    private final Datelines datelines = new Datelines(press);

    /** @return the outlet credited in the parts, in the vocabulary's spelling where it has one, or null */
    String credited(Lines lines, List<Line> parts) {
        String cited = null;
        int left = LEAD;
        for (Line part : parts) {
            if (left <= 0) {
                break;
            }
            Paragraph lead = paragraph(lines, part, left);
            String own = datelines.credited(lead.text(), lead.known());
            own = own == null ? outlet(lead.best(Paragraph.Standing.OWN)) : own;
            if (own != null || cited != null) {
                return own != null ? own : cited;
            }
            cited = outlet(lead.best(Paragraph.Standing.CITED));
            left -= part.end() - part.start();
        }
        return cited != null ? cited : told(lines, parts);
    }

    private String told(Lines lines, List<Line> parts) {
        int left = LEAD;
        for (Line part : parts) {
            Paragraph.Credit told = left <= 0 ? null : paragraph(lines, part, left).best(Paragraph.Standing.TOLD);
            if (told != null) {
                return told.outlet();
            }
            left -= part.end() - part.start();
        }
        return null;
    }

    private Paragraph paragraph(Lines lines, Line part, int left) {
        Line lead = new Line(part.start(), Math.min(part.end(), part.start() + left));
        return new Paragraph(press, lines.written(lead), lines.folded(lead));
    }

    private static String outlet(Paragraph.Credit credit) {
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
}
