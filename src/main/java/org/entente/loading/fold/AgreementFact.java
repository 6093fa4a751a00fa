package org.entente.loading.fold;

import java.util.List;
import java.util.Map;

import org.entente.reading.Language;
import org.entente.reading.PartialDate;
import org.entente.reading.Stage;

/**
 * One instrument.
 *
 * @param id made of parties, type, subject and the year of signing: it holds from signing on, and a proposal becomes
 *        another agreement when signed, since only the date tells this year's plan from last year's
 * @param type the type's code
 * @param status the furthest stage told
 * @param date of signing, else of the stage reached; or null
 * @param place the city of signing, or of initialling when never signed; in English, or null
 * @param names the title to show in every language
 * @param titles in the documents' words
 * @param parties codes of the states
 * @param organisations codes
 * @param signatories ids of officials
 * @param sectors codes
 * @param stages oldest first
 * @param provisions by document in the order of publication, then in the text's order
 * @param documents ids of the documents that tell of it
 * @param citations where they do
 */
public record AgreementFact(String id, String type, Stage status, PartialDate date, String place,
        Map<Language, String> names, Map<Language, String> titles, List<String> parties, List<String> organisations,
        List<String> signatories, List<String> sectors, List<StageFact> stages, List<ProvisionFact> provisions,
        List<String> documents, List<Citation> citations) {

    /**
     * A stage reached.
     *
     * @param id made of the agreement, the stage and the date
     * @param stage which
     * @param date when, or null
     * @param place in English, or null
     * @param citations where the documents say so
     */
    public record StageFact(String id, Stage stage, PartialDate date, String place, List<Citation> citations) {
    }

    /**
     * A clause of what the parties undertake.
     *
     * @param citation where it stands
     * @param sectors codes of the sectors that it speaks of
     */
    public record ProvisionFact(Citation citation, List<String> sectors) {

        public String id() {
            return Identifier.of("provision", citation.id());
        }
    }
}
