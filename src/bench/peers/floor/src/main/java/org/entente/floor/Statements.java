package org.entente.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.entente.floor.Database.Sector;

/** The statements of one request: one for each level of a query. */
final class Statements {

    private static final Comparator<Official> BY_NAME = Comparator.comparing(Official::name).thenComparing(Official::key);
    private static final Comparator<Count> BY_SECTOR_AND_YEAR = Comparator
            .comparingInt((Count count) -> count.sector() == null ? 0 : count.sector().ordinal())
            .thenComparingInt(Count::year);
    private static final String AGREEMENT = "a.id, a.type, a.status, a.date_year, a.date_month, a.date_day, a.title_en";

    private final Connection connection;
    private final Database database;

    Statements(Connection connection, Database database) {
        this.connection = connection;
        this.database = database;
    }

    /**
     * A country.
     *
     * @param names in Azerbaijani, Russian, Turkish and English
     */
    record Country(String code, List<String> names) {
    }

    /**
     * An agreement.
     *
     * @param date as precise as it is known, or null
     */
    record Agreement(String key, String type, String status, String date, String title) {
    }

    /**
     * An official.
     *
     * @param countryCode null for an organisation's
     */
    record Official(String key, String name, String countryCode) {
    }

    /**
     * How many agreements there are.
     *
     * @param sector null when only counted by year
     */
    record Count(Sector sector, int year, int count) {
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    Country country(String code) throws SQLException {
        return rows("select name_az, name_ru, name_tr, name_en from country where code = ?", List.of(code),
                row -> new Country(code,
                        List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4))))
                .stream().findFirst().orElse(null);
    }

    /** @return the codes of the first countries by name */
    List<String> countries(int first) throws SQLException {
        return rows("select code from country order by name_en, code limit " + first, List.of(), row -> row.getString(1));
    }

    /** @return the newest agreements */
    List<Agreement> agreements(int first) throws SQLException {
        return rows("select " + AGREEMENT + " from agreement a order by a.newest_first desc, a.id desc limit " + first,
                List.of(), row -> agreement(row, 1));
    }

    /** @return the newest agreements of each country: a walk along an index for each */
    Map<String, List<Agreement>> agreementsOf(Collection<String> countries, int first) throws SQLException {
        if (countries.isEmpty()) {
            return Map.of();
        }
        String walk = "(select country_code, agreement_id, newest_first from agreement_party where country_code = ?"
                + " order by newest_first desc, agreement_id desc limit " + first + ")";
        return byKey("select w.country_code, " + AGREEMENT + " from ("
                + String.join(" union all ", Collections.nCopies(countries.size(), walk))
                + ") w straight_join agreement a on a.id = w.agreement_id"
                + " order by w.country_code, w.newest_first desc, w.agreement_id desc", countries, row -> agreement(row, 2));
    }

    /** @return the codes of each agreement's parties */
    Map<String, List<String>> partiesOf(Collection<Agreement> agreements) throws SQLException {
        return byParent("select agreement_id, country_code from agreement_party where agreement_id in (%s)"
                + " order by agreement_id, country_code", agreements, row -> row.getString(2));
    }

    Map<String, List<Official>> signatoriesOf(Collection<Agreement> agreements) throws SQLException {
        Map<String, List<Official>> signatories = byParent("select l.agreement_id, o.id, o.name_en, o.country_code"
                + " from agreement_signatory l join official o on o.id = l.official_id where l.agreement_id in (%s)",
                agreements, row -> new Official(row.getString(2), row.getString(3), row.getString(4)));
        signatories.values().forEach(own -> own.sort(BY_NAME));
        return signatories;
    }

    Map<String, List<Sector>> sectorsOf(Collection<Agreement> agreements) throws SQLException {
        Map<String, List<Sector>> sectors = byParent("select agreement_id, sector_code from agreement_sector"
                + " where told = 1 and agreement_id in (%s)", agreements, row -> database.sector(row.getString(2)));
        sectors.values().forEach(own -> own.sort(Comparator.comparingInt(Sector::ordinal)));
        return sectors;
    }

    /** @return counts by year, or by sector and year, in that order */
    List<Count> counts(boolean bySector) throws SQLException {
        String counted = bySector ? "sector_code, year(newest_first) as y, count(*) from agreement_sector"
                : "null as sector_code, year(newest_first) as y, count(*) from agreement";
        List<Count> counts = rows("select " + counted + " where newest_first > '1000-01-01' group by "
                + (bySector ? "sector_code, y" : "y") + " order by null", List.of(),
                row -> new Count(bySector ? database.sector(row.getString(1)) : null, row.getInt(2), row.getInt(3)));
        counts.sort(BY_SECTOR_AND_YEAR);
        return counts;
    }

    private static Agreement agreement(ResultSet row, int column) throws SQLException {
        return new Agreement(row.getString(column), row.getString(column + 1), row.getString(column + 2),
                date(row.getInt(column + 3), row.getInt(column + 4), row.getInt(column + 5)), row.getString(column + 6));
    }

    /** @param year 0 when unknown, as the others are */
    private static String date(int year, int month, int day) {
        if (year == 0) {
            return null;
        }
        StringBuilder date = new StringBuilder(10).append(year);
        while (date.length() < 4) {
            date.insert(0, '0');
        }
        for (int part : new int[] { month, day }) {
            if (part != 0) {
                date.append(part < 10 ? "-0" : "-").append(part);
            }
        }
        return date.toString();
    }

    private <T> Map<String, List<T>> byParent(String sql, Collection<Agreement> agreements, Row<T> read)
            throws SQLException {
        List<String> keys = agreements.stream().map(Agreement::key).distinct().collect(Collectors.toList());
        return keys.isEmpty() ? Map.of()
                : byKey(sql.formatted(String.join(", ", Collections.nCopies(keys.size(), "?"))), keys, read);
    }

    /** @return what is read of the rows, by their first column */
    private <T> Map<String, List<T>> byKey(String sql, Collection<String> values, Row<T> read) throws SQLException {
        Map<String, List<T>> byKey = new HashMap<>();
        rows(sql, values, row -> byKey.computeIfAbsent(row.getString(1), key -> new ArrayList<>()).add(read.of(row)));
        return byKey;
    }

    private <T> List<T> rows(String sql, Collection<String> values, Row<T> read) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 0;
            for (String value : values) {
                statement.setString(++place, value);
            }
            List<T> rows = new ArrayList<>();
            ResultSet answer = statement.executeQuery();
            while (answer.next()) {
                rows.add(read.of(answer));
            }
            return rows;
        }
    }
}
