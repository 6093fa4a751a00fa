package org.entente.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.jboss.logging.Logger;

/** The program: {@code src/bench/serving} runs it. */
final class Serving {

    private static final Logger LOG = Logger.getLogger(Serving.class);

    private Serving() {
    }

    public static void main(String[] arguments) {
        int status = 1;
        try {
            measure(Settings.of(List.of(arguments)));
            status = 0;
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.error(e.getMessage());
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.error("Nothing was measured to the end", e);
        } catch (InterruptedException e) {
            LOG.debug("ended from outside", e);
            Thread.currentThread().interrupt();
        }
        // the driver's threads, should any be left, keep nobody waiting
        System.exit(status);
    }

    private static void measure(Settings settings) throws IOException, InterruptedException, SQLException {
        Load load = Load.best();
        Archive archive = new Archive(DatabaseServer.start(Path.of("target", "bench-mariadb")));
        Results results = new Results(Path.of("src", "bench", "RESULTS.md"));
        if (settings.parts().contains("peers")) {
            told(results, "Serving", new PeersPart(settings, load, archive).measure());
        }
        if (settings.parts().contains("scale")) {
            told(results, "Scale", new ScalePart(settings, load, archive).measure());
        }
    }

    private static void told(Results results, String name, String text) throws IOException {
        LOG.infof("%s%n%s", name, text);
        results.write(name, text);
    }
}
