package org.entente.reading;

import java.util.List;

/**
 * What one text says.
 *
 * @param name the file's name
 * @param language the language it is written in
 * @param header title, publication and outlet
 * @param text the settled text: decoded, NFC, line ends {@code \n}; what every {@link Passage} counts in
 * @param countries every mention of a country, in the text's order
 * @param organisations every mention of an intergovernmental organisation, in the text's order
 * @param sectors every mention of a field of cooperation, in the text's order
 * @param officials the officials named, in the order of their first mention
 * @param agreements the agreements told of, in the order of their first mention
 */
public record Reading(String name, Language language, Header header, String text, List<Mention> countries,
        List<Mention> organisations, List<Mention> sectors, List<Person> officials, List<Instrument> agreements) {

    /** @return the same without text and mentions: what an archive of many can be held in memory as */
    public Reading slim() {
        return new Reading(name, language, header, "", List.of(), List.of(), List.of(), officials, agreements);
    }
}
