package org.entente.loading.fold;

import java.util.List;

import org.entente.reading.Reading;

/**
 * A document and what it speaks of.
 *
 * @param id made of the file's name
 * @param reading its text and header
 * @param countries codes
 * @param organisations codes
 * @param sectors codes
 * @param citations where it names them
 */
public record DocumentFact(String id, Reading reading, List<String> countries, List<String> organisations,
        List<String> sectors, List<Citation> citations) {

    /** @return the same without its text and without what it takes to show where it names things, for folding */
    public DocumentFact slim() {
        return new DocumentFact(id, reading.slim(), countries, organisations, sectors, List.of());
    }

    /** @return the id of the document of that file name */
    public static String idOf(String name) {
        return Identifier.of("document", name);
    }
}
