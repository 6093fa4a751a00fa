package org.entente.reading.annotate;

import java.util.Set;

/** Steps from one member of an enumeration to the next, over the commas and conjunctions between them. */
final class Enumeration {

    private static final Set<String> JOINING = Set.of(",", "və", "ve", "ilə", "ile", "и", "and", "а", "также", "as", "well",
            "həmçinin", "habelə", "ayrica", "həm", "так", "both", "the");
    /** What stands between a noun and the members that follow it. */
    private static final Set<String> LEADING = Set.of("of", "the", ":");
    /** What stands between an expert or a body and its field, before it and behind it. */
    private static final Set<String> OVER = Set.of("üzrə", "məsələləri", "sahəsi", "sahəsində", "konulari", "konularinda",
            "alaninda", "politikalari", "siyasəti", "siyaseti", "politikasi", "\"", "»", "”");
    private static final Set<String> IN = Set.of("of", "the", "on", "in", "for", "international", "field", "по", "в", "области",
            "сфере", "вопросам", "рынка", "отрасли", "проблемам", "международной", "\"", "«", "“");
    private static final int FURTHEST = 4;

    private final Analysis analysis;

    Enumeration(Analysis analysis) {
        this.analysis = analysis;
    }

    /** @return the word before the joining words before a token; the one right before it when nothing joins */
    int before(int first) {
        return back(first, JOINING);
    }

    /** @return the word after the joining words after a token; the one right after it when nothing joins */
    int after(int last) {
        return forth(last, JOINING);
    }

    /** @return the word before a token, articles and prepositions skipped */
    int leading(int first) {
        return back(first, LEADING);
    }

    /** @return the word after a token, articles and prepositions skipped */
    int led(int last) {
        return forth(last, LEADING);
    }

    /** @return the word that a field ends with, if the expert or body at a token has one before it */
    int headed(int first) {
        return back(first, OVER);
    }

    /** @return the word that a field begins with, if the expert or body at a token has one behind it */
    int heading(int last) {
        return forth(last, IN);
    }

    private int back(int first, Set<String> skipped) {
        int at = first - 1;
        while (at >= 0 && first - at <= FURTHEST && skipped.contains(analysis.words().folded(at))) {
            at--;
        }
        return at;
    }

    private int forth(int last, Set<String> skipped) {
        int at = last + 1;
        while (at < analysis.words().size() && at - last <= FURTHEST && skipped.contains(analysis.words().folded(at))) {
            at++;
        }
        return at;
    }
}
