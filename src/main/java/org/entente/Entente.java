package org.entente;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.entente.embedded.EmbeddedDatabaseException;
import org.entente.embedded.EmbeddedMariaDb;
import org.entente.embedded.LaunchingBuild;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service, and before it a database of its own when none is named. */
@QuarkusMain
public class Entente {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USERNAME = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    public static void main(String... arguments) {
        try {
            provideDatabase();
        } catch (EmbeddedDatabaseException | UnusableDatabaseException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(arguments);
    }

    /** A system property outlives a live reload, and with it the server it names. */
    private static void provideDatabase() {
        Config config = ConfigProvider.getConfig();
        Optional<String> url = config.getOptionalValue(URL, String.class);
        if (url.isPresent()) {
            new NamedDatabase(url.get()).require(config.getOptionalValue(USERNAME, String.class).orElse(""),
                    config.getOptionalValue(PASSWORD, String.class).orElse(""));
        } else {
            String folder = config.getOptionalValue("entente.embedded.folder", String.class).orElse(".entente/mariadb");
            LaunchingBuild.onEnd(Quarkus::asyncExit);
            EmbeddedMariaDb.start(Path.of(folder)).settings().forEach(System::setProperty);
        }
    }
}
