package org.entente.floor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration.TransactionIsolation;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;

/** The database, with the names of countries and sectors in memory: reference data that a load alone changes. */
final class Database {

    private final AgroalDataSource pool;
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, Sector> sectors = new HashMap<>();

    /**
     * A sector.
     *
     * @param ordinal its place in the taxonomy
     */
    record Sector(String code, String name, int ordinal) {
    }

    Database(Map<String, String> settings, int connections) throws SQLException {
        String url = "jdbc:mariadb://%s:%s/%s".formatted(settings.get("DB_HOST"), settings.get("DB_PORT"),
                settings.get("DB_NAME"));
        pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(
                of -> of.maxSize(connections).connectionFactoryConfiguration(to -> to.jdbcUrl(url).autoCommit(false)
                        .jdbcTransactionIsolation(TransactionIsolation.REPEATABLE_READ)
                        .principal(new NamePrincipal(settings.get("DB_USER")))
                        .credential(new SimplePassword(settings.get("DB_PASSWORD"))))));
        try (Connection connection = pool.getConnection()) {
            ResultSet rows = connection.createStatement().executeQuery("select code, name_en from country");
            while (rows.next()) {
                countryNames.put(rows.getString(1), rows.getString(2));
            }
            rows = connection.createStatement().executeQuery("select code, name_en, ordinal from sector");
            while (rows.next()) {
                sectors.put(rows.getString(1), new Sector(rows.getString(1), rows.getString(2), rows.getInt(3)));
            }
            connection.rollback();
        }
    }

    /** @return a connection whose first statement begins a transaction */
    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    String countryName(String code) {
        return countryNames.get(code);
    }

    Sector sector(String code) {
        return sectors.get(code);
    }
}
