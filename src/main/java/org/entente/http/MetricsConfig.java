package org.entente.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How finely the service is measured. */
@ConfigMapping(prefix = "entente.http.metrics")
public interface MetricsConfig {

    /** How many operations have times of their own, the first that are asked for by name; the rest are {@code other}. */
    @WithDefault("100")
    int maxOperations();
}
