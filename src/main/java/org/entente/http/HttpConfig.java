package org.entente.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the door serves. */
@ConfigMapping(prefix = "entente.http")
public interface HttpConfig {

    /** Whether GraphiQL is served: the page {@code /console} with its scripts, styles and examples; if not, they answer 404. */
    @WithDefault("true")
    boolean console();

    /**
     * Whether the schema is told: {@code __schema} and {@code __type} in queries and {@code /graphql/schema.graphql}; without it, GraphiQL
     * neither completes nor documents.
     */
    @WithDefault("true")
    boolean introspection();

    /** Which documents are answered. */
    @WithDefault("any")
    Served documents();

    /** The folder with the trusted documents, files that end in {@code .graphql}; none unless given. */
    Optional<Path> documentsFolder();

    /** How long the service may ask itself before it says that it is ready; 0 for not at all. */
    @WithDefault("10S")
    Duration warmUp();

    /** The answers kept in memory. */
    Cache cache();

    /** Which documents are answered. */
    enum Served {
        /** Whatever is within the limits. */
        ANY,
        /** Those of the folder, and the dashboard's own, only. */
        TRUSTED_ONLY
    }

    /** The answers kept in memory. */
    interface Cache {

        /** What they may hold together; 0 keeps none. */
        @WithDefault("64M")
        MemorySize maxSize();

        /** How often the store is asked whether there is a new revision; a new one is seen after that at the latest. */
        @WithDefault("400ms")
        Duration revisionCheck();

        /** The {@code Cache-Control} of answers that are kept: browsers and proxies may keep them if they ask each time. */
        @WithDefault("public, no-cache")
        String control();

        /** @return whether answers are kept */
        default boolean isOn() {
            return maxSize().asLongValue() > 0;
        }
    }
}
