package org.entente.loading.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.loading.fold.Subject;

/** How many agreements and documents each thing has, by the rows that tie them; a group of sectors those of all under it. */
final class Tallies {

    private static final Map<Table, Subject.Kind> AGREEMENTS = Map.of(Table.AGREEMENT_PARTY, Subject.Kind.COUNTRY,
            Table.AGREEMENT_ORGANISATION, Subject.Kind.ORGANISATION, Table.AGREEMENT_SIGNATORY, Subject.Kind.OFFICIAL,
            Table.AGREEMENT_SECTOR, Subject.Kind.SECTOR);
    private static final Map<Table, Subject.Kind> DOCUMENTS = Map.of(Table.DOCUMENT_COUNTRY, Subject.Kind.COUNTRY,
            Table.DOCUMENT_ORGANISATION, Subject.Kind.ORGANISATION, Table.DOCUMENT_OFFICIAL, Subject.Kind.OFFICIAL,
            Table.DOCUMENT_SECTOR, Subject.Kind.SECTOR);

    private final Map<Subject, Integer> agreements = new HashMap<>();
    private final Map<Subject, Integer> documents = new HashMap<>();

    /** Counts what rows tie, or with a sign of -1 what they no longer tie; others than links count nothing. */
    void add(Table table, Collection<List<Object>> rows, int sign) {
        add(agreements, AGREEMENTS.get(table), rows, sign);
        add(documents, DOCUMENTS.get(table), rows, sign);
    }

    private static void add(Map<Subject, Integer> counts, Subject.Kind kind, Collection<List<Object>> rows, int sign) {
        if (kind != null) {
            rows.forEach(row -> counts.merge(new Subject(kind, (String) row.get(1)), sign, Integer::sum));
        }
    }

    /** Goes on from what the rows of a table say. */
    void from(Subject.Kind kind, Table table, Collection<List<Object>> rows) {
        int agreementsAt = table.indexOf("agreements");
        int documentsAt = table.indexOf("documents");
        rows.forEach(row -> {
            var subject = new Subject(kind, (String) row.get(0));
            agreements.merge(subject, (Integer) row.get(agreementsAt), Integer::sum);
            documents.merge(subject, (Integer) row.get(documentsAt), Integer::sum);
        });
    }

    int agreements(Subject.Kind kind, String key) {
        return agreements.getOrDefault(new Subject(kind, key), 0);
    }

    int documents(Subject.Kind kind, String key) {
        return documents.getOrDefault(new Subject(kind, key), 0);
    }

    /** @return how many tell of it in one way or the other */
    int known(Subject.Kind kind, String key) {
        return agreements(kind, key) + documents(kind, key);
    }

    /** @return the codes of that kind that have any */
    Set<String> codes(Subject.Kind kind) {
        var codes = new HashSet<String>();
        for (Map<Subject, Integer> counts : List.of(agreements, documents)) {
            counts.forEach((subject, count) -> {
                if (subject.kind() == kind && count > 0) {
                    codes.add(subject.key());
                }
            });
        }
        return codes;
    }
}
