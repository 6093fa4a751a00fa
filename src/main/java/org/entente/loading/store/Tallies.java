package org.entente.loading.store;

import java.util.HashMap;
import java.util.Map;

import org.entente.loading.fold.AgreementFact;
import org.entente.loading.fold.DocumentFact;
import org.entente.loading.fold.OfficialFact;
import org.entente.loading.fold.Subject;
import org.entente.loading.fold.Truth;

/** How many agreements and documents each thing has; a group of sectors those of all under it. */
final class Tallies {

    private final Map<Subject, Integer> agreements = new HashMap<>();
    private final Map<Subject, Integer> documents = new HashMap<>();

    Tallies(Truth truth, Groups groups) {
        for (AgreementFact agreement : truth.agreements()) {
            count(agreements, Subject.Kind.COUNTRY, agreement.parties());
            count(agreements, Subject.Kind.ORGANISATION, agreement.organisations());
            count(agreements, Subject.Kind.OFFICIAL, agreement.signatories());
            count(agreements, Subject.Kind.SECTOR, groups.all(agreement.sectors()));
        }
        for (DocumentFact document : truth.documents()) {
            count(documents, Subject.Kind.COUNTRY, document.countries());
            count(documents, Subject.Kind.ORGANISATION, document.organisations());
            count(documents, Subject.Kind.SECTOR, groups.all(document.sectors()));
        }
        for (OfficialFact official : truth.officials()) {
            documents.put(new Subject(Subject.Kind.OFFICIAL, official.id()), official.documents().size());
        }
    }

    private static void count(Map<Subject, Integer> counts, Subject.Kind kind, Iterable<String> keys) {
        keys.forEach(key -> counts.merge(new Subject(kind, key), 1, Integer::sum));
    }

    int agreements(Subject.Kind kind, String key) {
        return agreements.getOrDefault(new Subject(kind, key), 0);
    }

    int documents(Subject.Kind kind, String key) {
        return documents.getOrDefault(new Subject(kind, key), 0);
    }
}
