package org.entente.loading.fold;

import java.util.List;

/**
 * What all documents say together, every list in the order of its ids or codes unless it says otherwise.
 *
 * @param documents the documents
 * @param countries codes of the countries that any document names or that take part in a fact
 * @param organisations codes of the organisations, likewise
 * @param officials the officials, one per person
 * @param agreements the agreements, one per instrument
 */
public record Truth(List<DocumentFact> documents, List<String> countries, List<String> organisations,
        List<OfficialFact> officials, List<AgreementFact> agreements) {
}
