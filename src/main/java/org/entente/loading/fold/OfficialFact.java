package org.entente.loading.fold;

import java.util.List;
import java.util.Map;

import org.entente.reading.Language;

/**
 * One person. Which documents name them, and where, the documents know.
 *
 * @param id made of the state or organisation served and the name's consonants
 * @param country alpha-2 code, or null
 * @param organisation code, or null
 * @param names the name to show in every language
 * @param written the names as the documents write them, the most complete ones
 * @param positions newest first
 */
public record OfficialFact(String id, String country, String organisation, Map<Language, String> names,
        List<WrittenName> written, List<PositionFact> positions) {

    /** A name as a document writes it. */
    public record WrittenName(Language language, String value) {
    }
}
