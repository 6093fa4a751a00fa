package org.entente.reading.text;

import java.util.HashMap;
import java.util.Map;

/** HTML's character references, as far as news pages carry them along. */
final class Entities {

    /** The names of U+00A0 to U+00FF, in order. */
    private static final String LATIN = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
            + "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
            + "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
            + "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
            + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
            + "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
    /** Name and character, by turns. */
    private static final String OTHERS = "amp & lt < gt > quot \" apos ' lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ "
            + "lsaquo ‹ rsaquo › ndash – mdash — horbar ― minus − hellip … bull • prime ′ Prime ″ euro € trade ™ numero № "
            + "rarr → larr ← thinsp \u2009 ensp \u2002 emsp \u2003 zwnj \u200C zwj \u200D Scaron Š scaron š OElig Œ oelig œ "
            + "Gbreve Ğ gbreve ğ Idot İ imath ı inodot ı Scedil Ş scedil ş Ccaron Č ccaron č Zcaron Ž zcaron ž lstrok ł "
            + "Lstrok Ł num # sol / colon : comma , period . lpar ( rpar ) excl ! quest ? semi ; Tab \t NewLine \n";
    /** What windows-1252 has at 0x80 to 0x9F, where numeric references mean it and no control character. */
    private static final String WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
    private static final int LONGEST = 10;
    private static final Map<String, String> NAMED = named();

    private Entities() {
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        String[] latin = LATIN.split(" ");
        for (int i = 0; i < latin.length; i++) {
            named.put(latin[i], Character.toString(0xA0 + i));
        }
        String[] others = OTHERS.split(" ");
        for (int i = 0; i < others.length; i += 2) {
            named.put(others[i], others[i + 1]);
        }
        return Map.copyOf(named);
    }

    /** @return the text with its references resolved, those that were escaped twice too; unknown ones stay */
    static String resolve(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        String once = resolveOnce(text);
        return text.contains("&amp;") ? resolveOnce(once) : once;
    }

    private static String resolveOnce(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', at)) {
            out.append(text, at, amp);
            int end = amp + 1;
            while (end < text.length() && end - amp <= LONGEST && isNameChar(text.charAt(end))) {
                end++;
            }
            boolean closed = end < text.length() && text.charAt(end) == ';' && end > amp + 1;
            String character = closed ? character(text.substring(amp + 1, end)) : null;
            out.append(character == null ? "&" : character);
            at = character == null ? amp + 1 : end + 1;
        }
        return out.append(text, at, text.length()).toString();
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
    }

    private static String character(String name) {
        if (name.charAt(0) != '#') {
            return NAMED.get(name);
        }
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        String digits = name.substring(hex ? 2 : 1);
        if (!digits.matches(hex ? "[0-9a-fA-F]{1,6}" : "[0-9]{1,7}")) {
            return null;
        }
        int code = Integer.parseInt(digits, hex ? 16 : 10);
        if (code >= 0x80 && code < 0xA0) {
            return String.valueOf(WINDOWS.charAt(code - 0x80));
        }
        boolean exists = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
        return exists ? Character.toString(code) : null;
    }
}
