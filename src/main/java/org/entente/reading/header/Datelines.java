package org.entente.reading.header;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the agency in a paragraph's dateline, or in the signature at its end. Immutable. */
final class Datelines {

    /** Places, days and months, and by-lines, in front of an agency's name in a dateline. */
    private static final Pattern PLACES = Pattern.compile("(?:\\p{Lu}\\p{L}*+|\\d++(?:st|nd|rd|th)?(?: \\p{Ll}{3,9}\\.?)?"
            + "|[\\s.,/()«\"'’\\[–—-]|(?i:корр|by|the|exclusive)\\b)*+");
    private static final int REACH = 60;
    private static final String NAME = "(?<n>\\p{L}[\\p{L}\\d.-]{1,20}(?: \\p{Lu}[\\p{L}\\d.-]{1,15}){0,2})";
    private static final String PLACE = "\\p{Lu}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{2,20})?";
    private static final String PLACES_NAMED = "^" + PLACE + "(?:, " + PLACE + ")?";
    private static final String DAY = "(?:[,.]? ?(?:\\p{L}{3,12}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,12}"
            + "|\\d{2}\\.\\d{2}\\.\\d{4})(?:,? \\d{4})?(?: г)?)";
    /** Names that are not known, in the shapes of datelines. */
    private static final List<Pattern> SHAPES = List.of(
            // ДУШАНБЕ, 03.10.2022. /НИАТ «Ховар»/.   Yerevan /Mediamax/.
            Pattern.compile(PLACES_NAMED + DAY + "?[.,]? /(?:[^/\\n]{0,12}[ «\"])?" + NAME + "[»\"]?/"),
            // Tashkent, Uzbekistan (UzDaily.com) --   SEOUL, May 5 (Yonhap) --   ANKARA, (DHA) -
            Pattern.compile(PLACES_NAMED + DAY + "?[.,]? \\(" + NAME + "\\) ?[:–—-]"),
            // Ashgabat (UrduPoint / Pakistan Point News - 12th January, 2022)
            Pattern.compile("^" + PLACE + " \\(" + NAME + "(?: / [^()\\n/]{2,30}?)? ?[,–—-] ?\\d"),
            // Accra, Oct. 17, GNA -   Душанбе. 5 марта. ИНТЕРФАКС -   YEREVAN, MAY 5, ARMENPRESS.
            Pattern.compile(PLACES_NAMED + DAY + "[.,] ?[«\"]?" + NAME + "[»\"]?(?: ?[:–—.]| -)(?= |$)"),
            // БИШКЕК, 13 мар — Sputnik.
            Pattern.compile("^" + PLACE + DAY + "\\.? ?[–—-] ?[«\"]?" + NAME + "[»\"]?\\.(?= |$)"));
    /** What stands in brackets, or behind a dash, at a line's end. */
    private static final Pattern SIGNATURE = Pattern
            .compile("(?:[(/\\[](?<b>[^()/\\[\\]\\n]{2,30})[)/\\]]\\.?|[-–—] ?(?<d>[^\\n–—-]{2,30}):?)$");
    private static final Pattern BYLINE = Pattern
            .compile("(?:(?i:by|from|haber|xəbər|foto|автор|текст|корр\\.)[ :]+)?(?<n>.{2,30}?):?");
    /** An author between the agency and the end of the dateline that names it: {@code РИА Новости, Иван Петров.} */
    private static final Pattern AUTHOR = Pattern.compile(",? \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+ ?[./]");
    private static final Pattern OPENED = Pattern.compile("\\d.{0,25}(?:[–—-] |/(?:Корр\\. )?)$");

    private final Press press;

    Datelines(Press press) {
        this.press = press;
    }

    /**
     * @param known the names of the list in the paragraph
     * @return the agency of the dateline that opens a paragraph, or null
     */
    String credited(String text, List<Press.Hit> known) {
        for (Press.Hit hit : known) {
            if (hit.start() <= REACH && isDateline(text, hit)) {
                return hit.name().outlet();
            }
        }
        return shaped(text);
    }

    private String shaped(String text) {
        String head = text.substring(0, Math.min(text.length(), REACH + 40));
        for (Pattern shape : SHAPES) {
            Matcher matcher = shape.matcher(head);
            if (matcher.find() && !press.isNoPress(matcher.group("n")) && isName(matcher.group("n"), matcher.group())) {
                return matcher.group("n");
            }
        }
        return null;
    }

    /** What stands small is a word of the text; in brackets without a day beside it a country may stand. */
    private static boolean isName(String name, String dateline) {
        boolean site = name.indexOf('.') > 0;
        boolean bare = dateline.indexOf('(') > 0 && dateline.chars().noneMatch(Character::isDigit);
        boolean capitals = name.chars().filter(Character::isUpperCase).count() > 1;
        return site || Character.isUpperCase(name.charAt(0)) && (!bare || capitals);
    }

    /** {@code МОСКВА, 2 декабря. /ТАСС/.}, {@code БИШКЕК, 13 мар — Sputnik.}, {@code BAGHDAD (Shafaq News) -} */
    private static boolean isDateline(String text, Press.Hit hit) {
        int start = hit.start();
        int end = start + hit.name().form().length();
        return hit.end() == end && PLACES.matcher(text).region(0, start).matches()
                && (isClosed(text, start, end) || isFollowedByAuthor(text, start, end));
    }

    /** Behind the name the dateline ends; a name that opens the paragraph may be one of its words. */
    private static boolean isClosed(String text, int start, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + 3)).strip();
        if (behind.isEmpty()) {
            return true;
        }
        char mark = behind.charAt(0);
        return (start > 0 ? "/)].:–—»\"" : "/.:–—»\"").indexOf(mark) >= 0 || mark == '-' && text.charAt(end) == ' ';
    }

    private static boolean isFollowedByAuthor(String text, int start, int end) {
        return AUTHOR.matcher(text).region(end, text.length()).lookingAt() && OPENED.matcher(text).region(0, start).find();
    }

    /** @return the known outlet that a line consists of, or that stands in brackets or behind a dash at its end, or null */
    String signed(String line) {
        Matcher byline = BYLINE.matcher(line);
        String alone = byline.matches() ? known(byline.group("n")) : null;
        Matcher signature = SIGNATURE.matcher(line);
        if (alone != null || !signature.find()) {
            return alone;
        }
        return known(signature.group("b") != null ? signature.group("b") : signature.group("d"));
    }

    private String known(String written) {
        return press.names().stream().filter(name -> name.form().equals(written.strip())).map(Press.Name::outlet).findFirst()
                .orElse(null);
    }
}
