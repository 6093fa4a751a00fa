package org.entente.reading.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write a date.
 *
 * @param pattern what it looks like, on folded text
 * @param year whether the pattern tells the year in digits
 * @param month whether it tells the month
 * @param day whether it tells the day
 * @param reference whether it may tell the year by reference
 * @param named whether the month stands by its name
 */
record DatePattern(Pattern pattern, boolean year, boolean month, boolean day, boolean reference, boolean named) {

    private static final String DAY = "(?<![\\\\d.,:/-])(?<d>\\\\d{1,2})(?!\\\\d)";
    private static final String YEAR = "(?<![\\\\d,-])(?<y>\\\\d{4})(?!\\\\d)";

    static DatePattern of(String source, String month) {
        String expression = source.replaceAll("\\bMONTH\\b", Matcher.quoteReplacement(month)).replaceAll("DAY", DAY)
                .replaceAll("YEAR", YEAR);
        return new DatePattern(regex(expression), has(expression, "y"), has(expression, "m"), has(expression, "d"),
                has(expression, "this"), source.contains("MONTH"));
    }

    static Pattern regex(String expression) {
        return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static boolean has(String expression, String group) {
        return expression.contains("(?<" + group + ">");
    }

    /** @return whether a text with or without digits and names of months can hold such a date at all */
    boolean isPossible(boolean digits, boolean months) {
        return (digits || !day && !(year && !reference && !named)) && (months || !named);
    }

    /** @return the group's number, or null when it took no part in the match */
    Integer number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? null : Integer.valueOf(digits);
    }
}
