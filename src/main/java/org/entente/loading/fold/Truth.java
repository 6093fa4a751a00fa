package org.entente.loading.fold;

import java.util.List;

/**
 * What all documents say together, every list in the order of its ids.
 *
 * @param documents the documents
 * @param officials the officials, one per person
 * @param agreements the agreements, one per instrument
 */
public record Truth(List<DocumentFact> documents, List<OfficialFact> officials, List<AgreementFact> agreements) {
}
