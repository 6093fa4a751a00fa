package org.entente.http;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;

/**
 * Switches tracing on where a setting names who takes the spans, and off where none does: the platform would look for a
 * collector on this machine. {@code quarkus.otel.sdk.disabled} overrides it.
 */
public class TracingSwitch implements ConfigSourceFactory {

    private static final String DISABLED = "quarkus.otel.sdk.disabled";
    private static final List<String> ENDPOINTS = List.of("quarkus.otel.exporter.otlp.endpoint",
            "quarkus.otel.exporter.otlp.traces.endpoint");
    /** Below every source that an operator writes, above the platform's defaults. */
    private static final int ORDINAL = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean named = ENDPOINTS.stream().map(context::getValue).anyMatch(TracingSwitch::isSet);
        return List.of(new PropertiesConfigSource(Map.of(DISABLED, Boolean.toString(!named)), "tracing switch", ORDINAL));
    }

    /** The platform has a default endpoint, and keeps its defaults in a source below all others. */
    private static boolean isSet(ConfigValue endpoint) {
        return endpoint != null && endpoint.getValue() != null && !endpoint.getValue().isBlank()
                && endpoint.getConfigSourceOrdinal() > 0;
    }
}
