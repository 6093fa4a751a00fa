package org.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.entente.embedded.EmbeddedDatabaseException;
import org.entente.embedded.EmbeddedMariaDb;
import org.entente.embedded.LaunchingBuild;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Starts the service, and before it a database of its own when none is named. */
@QuarkusMain
public class Entente {

    private static final String URL = "quarkus.datasource.jdbc.url";
    /** Quarkus' rank of that file: below the environment. */
    private static final int OF_A_FILE = 260;

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
        boolean isNative = ImageMode.current() == ImageMode.NATIVE_RUN;
        Config config = isNative ? given() : ConfigProvider.getConfig();
        Optional<String> url = config.getOptionalValue(URL, String.class);
        if (url.isPresent()) {
            new NamedDatabase(url.get(), config).require();
        } else if (isNative && config.getOptionalValue("quarkus.config.locations", String.class).isPresent()) {
            // which may name one: if they do not, Quarkus tells what is missing
            return;
        } else if (EmbeddedMariaDb.CARRIED && !isNative) {
            String folder = config.getOptionalValue("entente.embedded.folder", String.class).orElse(".entente/mariadb");
            LaunchingBuild.onEnd(Quarkus::asyncExit);
            EmbeddedMariaDb.start(Path.of(folder)).settings().forEach(System::setProperty);
        } else {
            throw new UnusableDatabaseException("No database: this package carries none of its own. Set "
                    + "quarkus.datasource.jdbc.url, username and password (in the environment: "
                    + "QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD).");
        }
    }

    /** The settings that a native executable is started with, which has no {@link ConfigProvider} before Quarkus starts. */
    private static Config given() {
        var settings = new SmallRyeConfigBuilder().addSystemSources();
        Path file = Path.of("config", "application.properties");
        if (Files.isReadable(file)) {
            try {
                settings.withSources(new PropertiesConfigSource(file.toUri().toURL(), OF_A_FILE));
            } catch (IOException e) {
                throw new UnusableDatabaseException(file + " cannot be read. Expected are settings, one a line.");
            }
        }
        return settings.build();
    }
}
