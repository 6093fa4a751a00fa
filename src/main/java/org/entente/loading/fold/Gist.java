package org.entente.loading.fold;

import java.time.LocalDate;
import java.util.List;

import org.entente.reading.Language;
import org.entente.reading.Reading;

/**
 * What a load keeps in memory of each document: enough to tell who is who, and which documents may speak of one agreement.
 *
 * @param name the file's name
 * @param language it is written in
 * @param published the day of publication, or null
 * @param appellations one for each of {@link Reading#officials()}
 * @param parties who concludes each of {@link Reading#agreements()}, as {@link Telling#parties()} says it
 */
public record Gist(String name, Language language, LocalDate published, List<Appellation> appellations,
        List<String> parties) {

    /** @return what is kept of the reading */
    public static Gist of(Reading reading) {
        return new Gist(reading.name(), reading.language(), reading.header().publishedOn(),
                reading.officials().stream().map(person -> Appellation.of(reading.language(), person)).toList(),
                reading.agreements().stream().map(Telling::parties).toList());
    }

    /** @return the document's id */
    public String id() {
        return DocumentFact.idOf(name);
    }
}
