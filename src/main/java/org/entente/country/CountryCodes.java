package org.entente.country;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;

/** Codes of countries as clients give them. */
public final class CountryCodes {

    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2}");
    /** With Kosovo's, which ISO 3166-1 leaves to its users. */
    private static final Set<String> CODES = Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toUnmodifiableSet());

    private CountryCodes() {
    }

    /**
     * @param argument what the client calls it
     * @return the code in upper case
     * @throws RefusedException when it is no country's
     */
    public static String checked(String argument, String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (!FORM.matcher(code).matches() || !CODES.contains(upper)) {
            throw new RefusedException(ErrorCode.BAD_CODE,
                    "`%s` must be an ISO 3166-1 alpha-2 country code such as AZ.".formatted(argument));
        }
        return upper;
    }

    /** @see #checked(String, String) */
    public static List<String> checked(String argument, Collection<String> codes) {
        return codes.stream().map(code -> checked(argument, code)).distinct().toList();
    }
}
