package org.entente.loading.fold;

/**
 * What a citation speaks of.
 *
 * @param kind what it is
 * @param key its code, or the id of an official or an agreement
 */
public record Subject(Kind kind, String key) {

    /** The kinds, as the store spells them. */
    public enum Kind {
        COUNTRY,
        ORGANISATION,
        SECTOR,
        OFFICIAL,
        AGREEMENT
    }
}
