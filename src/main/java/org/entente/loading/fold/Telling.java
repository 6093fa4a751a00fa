package org.entente.loading.fold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.entente.reading.Instrument;
import org.entente.reading.Milestone;
import org.entente.reading.PartialDate;
import org.entente.reading.Reading;
import org.entente.reading.Stage;

/**
 * An agreement as one document tells of it.
 *
 * @param reading the document
 * @param index place in {@link Reading#agreements()}
 * @param signatories ids of the officials who signed, by the code of the state that they serve
 */
record Telling(Reading reading, int index, Map<String, Set<String>> signatories) {

    static final Comparator<Telling> ORDER = Comparator.<Telling, String> comparing(t -> t.reading.name())
            .thenComparingInt(Telling::index);

    Instrument instrument() {
        return reading.agreements().get(index);
    }

    String documentId() {
        return DocumentFact.idOf(reading.name());
    }

    LocalDate published() {
        return reading.header().publishedOn();
    }

    /** @return who concludes it */
    String parties() {
        return parties(instrument());
    }

    /** @return who concludes the instrument: codes of states, then of organisations */
    static String parties(Instrument instrument) {
        return instrument.parties().stream().sorted().toList() + " " + instrument.organisations().stream().sorted().toList();
    }

    List<String> subjects() {
        return instrument().subjects();
    }

    /** @return the date told of that stage, or null */
    PartialDate dateOf(Stage stage) {
        return instrument().milestones().stream().filter(milestone -> milestone.stage() == stage).map(Milestone::date)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** @return the day of signing when told in full, or null */
    PartialDate signed() {
        PartialDate date = dateOf(Stage.SIGNED);
        return date != null && date.day() != null ? date : null;
    }
}
