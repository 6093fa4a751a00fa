package org.entente.embedded;

import java.util.Map;

/**
 * How to reach a database.
 *
 * @param url the JDBC URL; a database of another name is reached, and made, by its name in place of {@code entente}
 * @param username who may do everything there
 * @param password made anew at every start of the server
 */
public record DatabaseAccess(String url, String username, String password) {

    /** @return the settings of the service's data source */
    public Map<String, String> settings() {
        return Map.of("quarkus.datasource.jdbc.url", url, "quarkus.datasource.username", username,
                "quarkus.datasource.password", password);
    }
}
