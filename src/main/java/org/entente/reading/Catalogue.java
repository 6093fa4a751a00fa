package org.entente.reading;

import java.util.List;

/**
 * The things that the vocabulary knows, in its order: what gives a code of a {@link Reading} its names.
 *
 * @param countries all of ISO 3166-1, names from CLDR
 * @param organisations the intergovernmental organisations
 * @param sectors the taxonomy; groups have no parent
 * @param roles the offices' roles
 * @param types the agreements' types
 * @param officials the authority file, by {@link Person#authority()}
 */
public record Catalogue(List<Term> countries, List<Term> organisations, List<Term> sectors, List<Term> roles,
        List<Term> types, List<Term> officials) {
}
