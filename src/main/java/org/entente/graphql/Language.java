package org.entente.graphql;

import java.util.Locale;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The languages that documents are written in and names are given in. */
@Enum
@Description("A language that documents are written in and names are given in.")
public enum Language {
    @Description("Azerbaijani, in Latin letters.")
    AZ,
    @Description("Russian.")
    RU,
    @Description("Turkish.")
    TR,
    @Description("English.")
    EN;

    /** @return the language of a two-letter code, in either case */
    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
