package org.entente.organisation;

import java.util.Locale;
import java.util.regex.Pattern;

import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;

/** Codes of organisations as clients give them. */
public final class OrganisationCodes {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9_]{2,16}");

    private OrganisationCodes() {
    }

    /**
     * @param argument what the client calls it
     * @return the code in upper case
     * @throws RefusedException when none looks like that
     */
    public static String checked(String argument, String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (!FORM.matcher(upper).matches()) {
            throw new RefusedException(ErrorCode.BAD_CODE,
                    "`%s` must be the code of an organisation such as OSCE; the query `organisations` lists them."
                            .formatted(argument));
        }
        return upper;
    }
}
