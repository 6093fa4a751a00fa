package org.entente.loading.store;

import static org.entente.loading.store.Column.bytes;
import static org.entente.loading.store.Column.date;
import static org.entente.loading.store.Column.number;
import static org.entente.loading.store.Column.text;
import static org.entente.loading.store.Column.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.reading.Language;

/** The tables that a truth fills, each behind those that it refers to; the first columns are the key. */
enum Table {
    REJECTED_FILE(1, text("id"), text("name", 255), text("reason", 1000)),
    COUNTRY(1, text("code"), text("code3"), text("name_az", 400), text("name_ru", 400), text("name_tr", 400),
            text("name_en", 400), number("agreements"), number("documents")),
    ORGANISATION(1, text("code"), text("name_az", 400), text("name_ru", 400), text("name_tr", 400), text("name_en", 400),
            number("agreements"), number("documents")),
    SECTOR(1, text("code"), text("parent_code"), number("ordinal"), text("name_az", 400), text("name_ru", 400),
            text("name_tr", 400), text("name_en", 400), number("agreements"), number("documents")),
    DOCUMENT(1, text("id"), text("name", 255), text("language"), text("title", 1000), date("published_on"),
            time("published_at"), text("outlet", 200), date("newest_first"), text("text")),
    DOCUMENT_READING(1, text("document_id"), text("reading")),
    APPELLATION(1, text("id"), text("told")),
    DOCUMENT_GIST(1, text("document_id"), text("name"), text("language"), date("published_on"), bytes("stamp"),
            bytes("fingerprint"), bytes("content"), text("appellations"), text("parties")),
    OFFICIAL(1, text("id"), text("country_code"), text("country_key"), text("organisation_code"), number("agreements"),
            number("documents"),
            text("name_az", 400), text("name_ru", 400), text("name_tr", 400), text("name_en", 400)),
    OFFICIAL_NAME(3, text("official_id"), text("language"), text("value", 400)),
    OFFICIAL_POSITION(1, text("id"), text("official_id"), text("role"), number("ordinal"), date("first_seen"),
            date("last_seen")),
    POSITION_TITLE(2, text("position_id"), text("language"), text("value", 400)),
    AGREEMENT(1, text("id"), text("type"), text("status"), number("date_year"), number("date_month"), number("date_day"),
            date("newest_first"), date("last_day"), text("place", 200), text("title_az", 700), text("title_ru", 700),
            text("title_tr", 700),
            text("title_en", 700)),
    AGREEMENT_TITLE(2, text("agreement_id"), text("language"), text("value", 700)),
    STAGE(1, text("id"), text("agreement_id"), text("status"), number("ordinal"), number("date_year"),
            number("date_month"), number("date_day"), text("place", 200)),
    CITATION(1, text("id"), text("document_id"), text("subject_kind"), text("subject_key"), number("quote_start"),
            number("quote_end"), number("sentence_start"), number("sentence_end")),
    POSITION_CITATION(2, text("position_id"), text("citation_id")),
    STAGE_CITATION(2, text("stage_id"), text("citation_id")),
    PROVISION(1, text("id"), text("agreement_id"), number("ordinal"), text("citation_id")),
    PROVISION_SECTOR(2, text("provision_id"), text("sector_code")),
    AGREEMENT_PARTY(2, text("agreement_id"), text("country_code"), date("newest_first"), date("last_day")),
    AGREEMENT_ORGANISATION(2, text("agreement_id"), text("organisation_code"), date("newest_first"), date("last_day")),
    AGREEMENT_SIGNATORY(2, text("agreement_id"), text("official_id"), date("newest_first"), date("last_day")),
    AGREEMENT_SECTOR(2, text("agreement_id"), text("sector_code"), number("told"), date("newest_first"),
            date("last_day")),
    DOCUMENT_COUNTRY(2, text("document_id"), text("country_code"), date("newest_first")),
    DOCUMENT_ORGANISATION(2, text("document_id"), text("organisation_code"), date("newest_first")),
    DOCUMENT_SECTOR(2, text("document_id"), text("sector_code"), number("told"), date("newest_first")),
    DOCUMENT_OFFICIAL(2, text("document_id"), text("official_id"), date("newest_first")),
    DOCUMENT_AGREEMENT(2, text("document_id"), text("agreement_id")),
    SEARCH_NAME(2, text("kind"), text("subject_key"), number("known"), text("folded", 60_000)),
    SEARCH_TITLE(2, text("kind"), text("subject_key"), number("known"), text("folded", 60_000)),
    SEARCH_TEXT(1, text("document_id"), date("newest_first"), text("folded")),
    SEARCH_END(2, text("word_end"), text("word")),
    SEARCH_GAP(2, text("gapped"), text("word"));

    /** What is made of other tables' rows to find them by. */
    static final Set<Table> SEARCH = EnumSet.of(SEARCH_NAME, SEARCH_TITLE, SEARCH_TEXT, SEARCH_END, SEARCH_GAP);

    private final int keys;
    private final List<Column> columns;

    Table(int keys, Column... columns) {
        this.keys = keys;
        this.columns = List.of(columns);
    }

    List<Column> columns() {
        return columns;
    }

    List<Column> keyColumns() {
        return columns.subList(0, keys);
    }

    /** @return the part of a row that names it */
    List<Object> keyOf(List<Object> row) {
        return row.subList(0, keys);
    }

    /** @return the place of a column in the rows */
    int indexOf(String column) {
        return columns.stream().map(Column::name).toList().indexOf(column);
    }

    /** @return what selects rows, to be narrowed by a condition */
    String select() {
        return "SELECT " + names(columns) + " FROM " + sqlName();
    }

    /** @return the values as the table can hold them */
    List<Object> row(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(this + " has " + columns.size() + " columns, not " + values.length);
        }
        var row = new ArrayList<Object>(values.length);
        for (int place = 0; place < values.length; place++) {
            row.add(columns.get(place).fit(values[place]));
        }
        return row;
    }

    /** @return a row whose last columns are the names in the four languages, in the order of the languages */
    List<Object> named(Map<Language, String> names, Object... first) {
        return row(Stream.concat(Arrays.stream(first), Stream.of(Language.values()).map(names::get)).toArray());
    }

    String insert() {
        return "INSERT INTO " + sqlName() + " (" + names(columns) + ") VALUES ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /** @return what adds a row, or changes the one of its key and leaves alone what hangs on it */
    String put() {
        return insert() + columns.subList(keys, columns.size()).stream().map(column -> quoted(column.name()))
                .map(name -> name + " = VALUES(" + name + ")")
                .collect(Collectors.joining(", ", " ON DUPLICATE KEY UPDATE ", ""));
    }

    /** @return what changes a row; a table of nothing but keys has none */
    String update() {
        return "UPDATE " + sqlName() + " SET " + columns.subList(keys, columns.size()).stream()
                .map(column -> quoted(column.name()) + " = ?").collect(Collectors.joining(", ")) + whereKey();
    }

    String delete() {
        return "DELETE FROM " + sqlName() + whereKey();
    }

    private String whereKey() {
        return keyColumns().stream().map(column -> quoted(column.name()) + " = ?")
                .collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    private String sqlName() {
        return quoted(name().toLowerCase(Locale.ROOT));
    }

    private static String quoted(String name) {
        return "`" + name + "`";
    }
}
