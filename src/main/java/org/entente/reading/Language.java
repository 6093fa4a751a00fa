package org.entente.reading;

import java.util.Locale;

/** The languages that texts are read in. */
public enum Language {
    AZ,
    RU,
    TR,
    EN;

    /** @return the ISO 639-1 code in lower case, as the vocabulary writes it: {@code az} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
