package org.entente.loading.fold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.loading.name.SpokenName;
import org.entente.loading.name.Transcription;
import org.entente.reading.Language;
import org.entente.reading.Office;
import org.entente.reading.Person;
import org.entente.reading.Reading;

/**
 * A person as one document tells of them.
 *
 * @param reading the document
 * @param index place in {@link Reading#officials()}
 * @param names the sounds of the names given: as written, and in English
 * @param outlines their consonants, coarsely, where there are enough of them to tell
 */
record Sighting(Reading reading, int index, List<SpokenName> names, Set<String> outlines) {

    /** Fewer consonants, spaces counted, are too many people's. */
    private static final int TELLING = 7;

    static final Comparator<Sighting> ORDER = Comparator.<Sighting, String> comparing(s -> s.reading.name())
            .thenComparingInt(Sighting::index);

    static Sighting of(Reading reading, int index, Transcription transcription) {
        Person person = reading.officials().get(index);
        Set<SpokenName> names = new LinkedHashSet<>();
        names.add(transcription.spoken(person.written(), reading.language()));
        names.add(transcription.spoken(person.name(), Language.EN));
        String served = person.country() == null ? "" : person.country();
        boolean latin = reading.language() == Language.EN || reading.language() == Language.TR;
        Set<String> outlines = new LinkedHashSet<>();
        outlines.add(transcription.outline(person.written(), reading.language(), served));
        // what was put into English letters by rule is written as English is
        outlines.add(transcription.outline(person.name(), Language.EN, latin ? served : ""));
        outlines.removeIf(outline -> outline.length() < TELLING);
        return new Sighting(reading, index, names.stream().filter(name -> !name.words().isEmpty()).toList(),
                Set.copyOf(outlines));
    }

    Person person() {
        return reading.officials().get(index);
    }

    String documentId() {
        return DocumentFact.idOf(reading.name());
    }

    LocalDate published() {
        return reading.header().publishedOn();
    }

    /** @return the state or organisation served, empty when the text does not settle it */
    String served() {
        if (person().country() != null) {
            return person().country();
        }
        return person().organisation() == null ? "" : "=" + person().organisation();
    }

    Set<String> roles() {
        return person().offices().stream().map(Office::role).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean complete() {
        return names.stream().anyMatch(SpokenName::complete);
    }
}
