package org.entente;

import java.nio.file.Path;
import java.util.Map;

import org.entente.embedded.EmbeddedMariaDb;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** One MariaDB for all tests of the running service. */
public class EmbeddedDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "entente.test.database";

    @Override
    public Map<String, String> start() {
        String url = System.getProperty(URL);
        if (url == null) {
            url = EmbeddedMariaDb.start(Path.of("target", "test-mariadb"));
            System.setProperty(URL, url);
        }
        return Map.of("quarkus.datasource.jdbc.url", url, "quarkus.datasource.username", "root",
                "quarkus.datasource.password", "");
    }

    /** It ends with the process. */
    @Override
    public void stop() {
        // nothing to do
    }
}
