package org.entente;

import java.nio.file.Path;
import java.util.Map;

import org.entente.embedded.DatabaseAccess;
import org.entente.embedded.EmbeddedMariaDb;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * One MariaDB for all tests in one process, named in {@code META-INF/services} so that every {@code @QuarkusTest} has it. The
 * packaged application that an {@code *IT} tries starts its own, as it does for its users.
 */
public class EmbeddedDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "entente.test.database.url";
    private static final String USERNAME = "entente.test.database.username";
    private static final String PASSWORD = "entente.test.database.password";

    /** @return the server of this process, started by whoever asks first, whatever class loader that is in */
    public static DatabaseAccess access() {
        synchronized (System.getProperties()) {
            if (System.getProperty(URL) == null) {
                DatabaseAccess access = EmbeddedMariaDb.start(Path.of("target", "test-mariadb"));
                System.setProperty(URL, access.url());
                System.setProperty(USERNAME, access.username());
                System.setProperty(PASSWORD, access.password());
            }
            return new DatabaseAccess(System.getProperty(URL), System.getProperty(USERNAME), System.getProperty(PASSWORD));
        }
    }

    @Override
    public Map<String, String> start() {
        return Boolean.getBoolean("entente.test.packaged") ? Map.of() : access().settings();
    }

    /** The server ends with the process. */
    @Override
    public void stop() {
        // nothing to do
    }
}
