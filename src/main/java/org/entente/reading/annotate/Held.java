package org.entente.reading.annotate;

/**
 * An office as a name's.
 *
 * @param office the office as the text tells it
 * @param role its role, a colleague's told by the office spoken of last
 * @param country the state served, alpha-2, or null
 * @param oblique the case in which office and name stand, null for the nominative
 * @param company whether it is a company's
 * @param place which of the names of the enumeration it is, from 0
 * @param of how many names the enumeration has
 * @param weak whether it tells of somebody known only: {@code X was sworn in as president}
 */
record Held(OfficePhrase office, String role, String country, RussianCase oblique, boolean company, int place, int of,
        boolean weak) {
}
