package org.entente.reading.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a decoded page to the one form that is stored and that citations count in: NFC, line ends {@code \n}, plain
 * spaces, no invisible characters, no mark-up.
 */
public final class Settling {

    private static final Pattern SCRIPT = Pattern.compile("<(script|style)\\b[^>]{0,2000}>.{0,100000}?</\\1\\s*>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("<(?:br|/p|/div|/li|/h[1-6])\\b[^<>]{0,200}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>|<!--.{0,5000}?-->", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
            Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
            Map.entry("laquo", "«"), Map.entry("raquo", "»"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"), Map.entry("ndash", "–"), Map.entry("mdash", "—"),
            Map.entry("hellip", "…"), Map.entry("bull", "•"), Map.entry("middot", "·"), Map.entry("shy", ""),
            Map.entry("zwnj", ""), Map.entry("uuml", "ü"), Map.entry("ouml", "ö"), Map.entry("ccedil", "ç"),
            Map.entry("Uuml", "Ü"), Map.entry("Ouml", "Ö"), Map.entry("Ccedil", "Ç"), Map.entry("pound", "£"),
            Map.entry("euro", "€"), Map.entry("bdquo", "„"));

    private Settling() {
    }

    public static String settle(String decoded) {
        String text = decoded;
        if (text.indexOf('<') >= 0) {
            text = SCRIPT.matcher(text).replaceAll(" ");
            text = BREAK.matcher(text).replaceAll("\n");
            text = TAG.matcher(text).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(entity(m.group(1), m.group())));
        }
        return Normalizer.normalize(visible(text), Normalizer.Form.NFC);
    }

    private static String entity(String name, String whole) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean character = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF) && code >= ' ';
        return character ? Character.toString(code) : whole;
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B') {
                out.append('\n');
            } else if (c == '\n' || c == '\t') {
                out.append(c == '\t' ? ' ' : c);
            } else if (Character.isSpaceChar(c)) {
                out.append(' ');
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\uFEFF' || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}
