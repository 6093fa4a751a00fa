package org.entente.scale;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.EmbeddedDatabase;
import org.entente.dataset.DatasetGenerator;
import org.entente.dataset.Size;
import org.entente.loading.TestDatabase;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;

/** A made-up archive in a database of its own, filled by whoever asks first, for the service to answer from. */
public class MadeUpArchive implements QuarkusTestResourceLifecycleManager {

    private static final long SEED = 4;
    private static final String NAME = "name";
    private static final String AGREEMENTS = "agreements";

    /** The service on a hundred thousand agreements. */
    public static final class Large extends Archive {
        public Large() {
            super("large", 100_000);
        }
    }

    /** The service on two thousand. */
    public static final class Small extends Archive {
        public Small() {
            super("small", 2_000);
        }
    }

    private abstract static class Archive implements QuarkusTestProfile {

        private final String name;
        private final int agreements;

        Archive(String name, int agreements) {
            this.name = name;
            this.agreements = agreements;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("entente.load.on-startup", "never", "quarkus.flyway.clean-at-start", "false");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(MadeUpArchive.class,
                    Map.of(NAME, name, AGREEMENTS, Integer.toString(agreements))));
        }
    }

    private String name;
    private int agreements;

    @Override
    public void init(Map<String, String> arguments) {
        name = arguments.get(NAME);
        agreements = Integer.parseInt(arguments.get(AGREEMENTS));
    }

    /** Behind the server that is every test's, whose database it replaces. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        var access = EmbeddedDatabase.access();
        synchronized (System.getProperties()) {
            String filled = "entente.test.archive." + name;
            if (System.getProperty(filled) == null) {
                fill();
                System.setProperty(filled, "there");
            }
        }
        Map<String, String> settings = new HashMap<>(access.settings());
        settings.replaceAll((key, value) -> value.replace("/entente?", "/" + name + "?"));
        return settings;
    }

    private void fill() {
        try {
            new DatasetGenerator(SEED, new Size(agreements * 2 / 5, agreements, agreements / 4)).fill(TestDatabase.empty(name));
        } catch (SQLException e) {
            throw new IllegalStateException("the made-up archive cannot be written", e);
        }
    }

    /** It stays until the server ends with the process. */
    @Override
    public void stop() {
        // nothing to do
    }
}
