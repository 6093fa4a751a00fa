package org.entente.loading.store;

import java.util.List;

/**
 * Rows that are brought to a new state together: all of a table, or those of some owners.
 *
 * @param table the table
 * @param condition which of its rows; {@code %s} stands for the owners' ids
 */
record Scope(Table table, String condition) {

    /** What agreements own, each table behind those that it refers to. */
    static final List<Scope> AGREEMENTS = List.of(new Scope(Table.AGREEMENT, "id IN (%s)"),
            ofAgreement(Table.AGREEMENT_TITLE), ofAgreement(Table.STAGE),
            new Scope(Table.CITATION, "subject_kind = 'AGREEMENT' AND subject_key IN (%s)"),
            new Scope(Table.STAGE_CITATION, "stage_id IN (SELECT id FROM stage WHERE agreement_id IN (%s))"),
            ofAgreement(Table.PROVISION),
            new Scope(Table.PROVISION_SECTOR, "provision_id IN (SELECT id FROM provision WHERE agreement_id IN (%s))"),
            ofAgreement(Table.AGREEMENT_PARTY), ofAgreement(Table.AGREEMENT_ORGANISATION),
            ofAgreement(Table.AGREEMENT_SIGNATORY), ofAgreement(Table.AGREEMENT_SECTOR),
            ofAgreement(Table.DOCUMENT_AGREEMENT),
            new Scope(Table.SEARCH_TITLE, "kind = 'AGREEMENT' AND subject_key IN (%s)"));

    /** What documents own beside what each of them decides alone, likewise. */
    static final List<Scope> DOCUMENTS = List.of(
            new Scope(Table.CITATION, "subject_kind = 'OFFICIAL' AND document_id IN (%s)"),
            new Scope(Table.POSITION_CITATION,
                    "citation_id IN (SELECT id FROM citation WHERE subject_kind = 'OFFICIAL' AND document_id IN (%s))"),
            ofDocument(Table.DOCUMENT_COUNTRY), ofDocument(Table.DOCUMENT_ORGANISATION), ofDocument(Table.DOCUMENT_SECTOR),
            ofDocument(Table.DOCUMENT_OFFICIAL),
            new Scope(Table.SEARCH_TITLE, "kind = 'DOCUMENT' AND subject_key IN (%s)"));

    private static Scope ofAgreement(Table table) {
        return new Scope(table, "agreement_id IN (%s)");
    }

    private static Scope ofDocument(Table table) {
        return new Scope(table, "document_id IN (%s)");
    }

    /** @return all rows of a table that is small */
    static Scope all(Table table) {
        return new Scope(table, switch (table) {
            // what vanishes goes in this order, so that no sector is left without its group
            case SECTOR -> "TRUE ORDER BY parent_code IS NULL";
            case SEARCH_TITLE -> "kind = 'OFFICIAL'";
            default -> "TRUE";
        });
    }
}
