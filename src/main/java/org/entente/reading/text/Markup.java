package org.entente.reading.text;

import java.util.Locale;
import java.util.Set;

/**
 * Takes the tags of a web page out of its text, in linear time. Only what HTML knows as an element is a tag:
 * {@code <<Report>>} stays.
 */
final class Markup {

    /** Elements whose content is no text. */
    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "iframe", "svg", "template", "head");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "br", "center",
            "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
            "hr", "html", "li", "main", "nav", "ol", "option", "p", "pre", "section", "select", "table", "tbody", "thead",
            "tr", "ul");
    private static final Set<String> CELLS = Set.of("td", "th", "img");
    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "big", "button", "cite", "code", "del", "em", "font",
            "i", "input", "ins", "label", "link", "meta", "o", "picture", "q", "s", "small", "source", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "video", "audio", "wbr");

    private final String text;
    private final StringBuilder out;
    private int at;

    private Markup(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** @return the text without tags, comments and scripts; where a block ends, a line ends */
    static String strip(String text) {
        return text.indexOf('<') < 0 ? text : new Markup(text).stripped();
    }

    private String stripped() {
        boolean commentsEnd = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '<') {
                out.append(c);
                at++;
            } else if (commentsEnd && text.startsWith("<!--", at)) {
                int end = text.indexOf("-->", at + 4);
                commentsEnd = end >= 0;
                at = commentsEnd ? end + 3 : at;
            } else {
                tag();
            }
        }
        return out.toString();
    }

    private void tag() {
        int nameStart = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int nameEnd = nameStart;
        while (nameEnd < text.length() && nameEnd - nameStart < 12 && Character.isLetterOrDigit(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        int end = isElement(name) ? closing(nameEnd) : -1;
        if (end < 0) {
            out.append('<');
            at++;
            return;
        }
        boolean opens = nameStart == at + 1;
        at = end + 1;
        if (opens && SILENT.contains(name)) {
            skipContent(name);
        }
        if (BLOCKS.contains(name)) {
            out.append('\n');
        } else if (CELLS.contains(name)) {
            out.append(' ');
        }
    }

    private static boolean isElement(String name) {
        return INLINE.contains(name) || BLOCKS.contains(name) || CELLS.contains(name) || SILENT.contains(name);
    }

    /** The tag's own end: before the next tag, so that a page is walked once only. */
    private int closing(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** Content ends at the element's closing tag, else with the page: an open script is script to the end. */
    private void skipContent(String name) {
        int i = text.indexOf("</", at);
        while (i >= 0 && !text.regionMatches(true, i + 2, name, 0, name.length())) {
            i = text.indexOf("</", i + 2);
        }
        at = i < 0 ? text.length() : i;
    }
}
