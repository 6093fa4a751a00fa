package org.entente.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** One setting is all that tracing needs. */
class TracingSwitchTest {

    @Test
    void isOffUnlessAnEndpointIsNamed() {
        assertThat(disabled(Map.of())).isTrue();
        assertThat(disabled(Map.of("quarkus.otel.exporter.otlp.endpoint", " "))).isTrue();
        assertThat(disabled(Map.of("quarkus.otel.exporter.otlp.endpoint", "http://collector:4317"))).isFalse();
        assertThat(disabled(Map.of("quarkus.otel.exporter.otlp.traces.endpoint", "http://collector:4317"))).isFalse();
    }

    @Test
    void theOperatorHasTheLastWord() {
        assertThat(disabled(Map.of("quarkus.otel.sdk.disabled", "false"))).isFalse();
        assertThat(disabled(Map.of("quarkus.otel.exporter.otlp.endpoint", "http://collector:4317",
                "quarkus.otel.sdk.disabled", "true"))).isTrue();
    }

    /** With the defaults that the platform adds. */
    private static boolean disabled(Map<String, String> settings) {
        return new SmallRyeConfigBuilder().withDefaultValue("quarkus.otel.exporter.otlp.endpoint", "http://localhost:4317/")
                .withDefaultValue("quarkus.otel.sdk.disabled", "false")
                .withSources(new PropertiesConfigSource(settings, "an operator's", 100)).withSources(new TracingSwitch())
                .build().getValue("quarkus.otel.sdk.disabled", Boolean.class);
    }
}
