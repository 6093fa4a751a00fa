package org.entente.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the service shows and does on its HTTP port. */
@ConfigMapping(prefix = "entente.http")
public interface HttpConfig {

    /** Whether GraphiQL is served: the page {@code /} with its scripts, styles and examples; if not, they answer 404. */
    @WithDefault("true")
    boolean console();

    /**
     * Whether the schema is told: {@code __schema} and {@code __type} in queries and {@code /graphql/schema.graphql}; without it, GraphiQL
     * neither completes nor documents.
     */
    @WithDefault("true")
    boolean introspection();
}
