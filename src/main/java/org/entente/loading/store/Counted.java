package org.entente.loading.store;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What counts are kept of, and what it has of its own: one row for each, its traits as {@code KIND=value}, blanks between. */
enum Counted {
    AGREEMENT(EnumSet.of(Table.AGREEMENT, Table.AGREEMENT_PARTY, Table.AGREEMENT_SECTOR), """
            SELECT CONCAT_WS(' ', 'ALL=', CONCAT('TYPE=', e.type), CONCAT('STATUS=', e.status), CONCAT('YEAR=', e.date_year),
              CONCAT('MONTH=', e.date_year * 100 + e.date_month),
              (SELECT GROUP_CONCAT('COUNTRY=', l.country_code SEPARATOR ' ') FROM agreement_party l
                WHERE l.agreement_id = e.id),
              (SELECT GROUP_CONCAT('SECTOR=', l.sector_code SEPARATOR ' ') FROM agreement_sector l
                WHERE l.agreement_id = e.id))
            FROM agreement e"""),
    DOCUMENT(EnumSet.of(Table.DOCUMENT_COUNTRY, Table.DOCUMENT_SECTOR), """
            SELECT CONCAT_WS(' ', 'ALL=',
              (SELECT GROUP_CONCAT('COUNTRY=', l.country_code SEPARATOR ' ') FROM document_country l
                WHERE l.document_id = e.id),
              (SELECT GROUP_CONCAT('SECTOR=', l.sector_code SEPARATOR ' ') FROM document_sector l
                WHERE l.document_id = e.id))
            FROM document e""");

    private final Set<Table> tables;
    private final String traits;

    Counted(Set<Table> tables, String traits) {
        this.tables = tables;
        this.traits = traits;
    }

    /** @return the tables that tell traits, whose rows begin with the id of what has them */
    Set<Table> tables() {
        return tables;
    }

    /** @return whether the rows of a table tell traits of anything that is counted */
    static boolean isCountedBy(Table table) {
        return Stream.of(values()).anyMatch(counted -> counted.tables.contains(table));
    }

    /** @return the question for the traits of all, to be narrowed by {@code e.id} */
    String traits() {
        return traits;
    }

    /** @return the question how many there are */
    String population() {
        return "SELECT COUNT(*) FROM " + name().toLowerCase(Locale.ROOT);
    }
}
