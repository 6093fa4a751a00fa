package org.entente.reading;

import java.util.Map;

/**
 * A thing that the vocabulary knows, with the names to show for it.
 *
 * @param code its code: a country's alpha-2, an organisation's, a sector's or a role's code, an official's English name
 * @param parent the code of the group that it belongs to, or null
 * @param names a name in every language
 */
public record Term(String code, String parent, Map<Language, String> names) {
}
