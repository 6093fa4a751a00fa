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

    /** The digit is asked for first: what goes before it is only looked at there. */
    private static final String DAY = "(?=[0-9])(?<![\\\\d.,:/-])(?<d>[0-9]{1,2})(?![0-9])";
    private static final String YEAR = "(?=[0-9])(?<![\\\\d,-])(?<y>[0-9]{4})(?![0-9])";
    private static final Pattern BEFORE_DAY = Pattern.compile("^(?:\\(\\?<!(?:[^()]|\\([^()]*\\))*\\))+(?=DAY)");

    static DatePattern of(String source, String month) {
        String sooner = BEFORE_DAY.matcher(source).replaceFirst("(?=[0-9])$0");
        String expression = sooner.replaceAll("\\bMONTH\\b", Matcher.quoteReplacement(month)).replaceAll("DAY", DAY)
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

    /** @return whether a text with or without digits, four in a row, and names of months can hold such a date at all */
    boolean isPossible(boolean digits, boolean years, boolean months) {
        return (years || !year || reference) && (digits || !day && !(year && !reference && !named)) && (months || !named);
    }

    /** @return the group's number, or null when it took no part in the match */
    Integer number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? null : Integer.valueOf(digits);
    }
}
