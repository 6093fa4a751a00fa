package org.entente;

import java.nio.file.Path;
import java.util.Map;

import org.entente.embedded.EmbeddedMariaDb;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Names a database to the native executable, which carries none; the packaged application starts its own. */
public class DatabaseForNative implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Boolean.getBoolean("entente.test.native")
                ? EmbeddedMariaDb.start(Path.of("target", "native-mariadb")).settings()
                : Map.of();
    }

    @Override
    public void stop() {
        // it ends with the process that started it
    }
}
