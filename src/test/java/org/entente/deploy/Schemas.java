package org.entente.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.kubernetes.client.openapi.JSON;

/**
 * What the kinds of objects may hold. Kubernetes' own and the Prometheus operator's come from classes that are made from the
 * schemas of these, mariadb-operator's from a schema of ours, which knows the fields that deploy/ uses.
 */
final class Schemas {

    private static final String MODELS = "io.kubernetes.client.openapi.models.";
    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .annotationIntrospector(new NothingElse())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();

    private Schemas() {
    }

    /** @throws AssertionError when the manifest has a field that is unknown, misses one, or has a value of another type */
    static void check(Manifest manifest) {
        switch (manifest.group()) {
            case "monitoring.coreos.com" -> prometheus(manifest);
            case "k8s.mariadb.com" -> mariaDb(manifest);
            default -> kubernetes(manifest);
        }
    }

    private static void kubernetes(Manifest manifest) {
        String text = manifest.tree().toString();
        try {
            Class<?> model = Class.forName(MODELS + manifest.version().toUpperCase(Locale.ROOT) + manifest.kind());
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, JsonParser.parseString(text));
            // numbers that are texts, and the like, come back as something else
            JsonNode back = JACKSON.readTree(JSON.serialize(JSON.deserialize(text, model)));
            JsonNode there = JACKSON.readTree(text);
            if (!withoutEmpty(there).equals(withoutEmpty(back))) {
                throw new AssertionError(manifest + " is understood as something else:\n" + there + "\n" + back);
            }
        } catch (InvocationTargetException e) {
            throw new AssertionError(manifest + ": " + e.getCause().getMessage(), e.getCause());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(manifest + " is of no kind that Kubernetes knows", e);
        } catch (ReflectiveOperationException | JsonProcessingException | JsonParseException e) {
            throw new AssertionError(manifest + ": " + e.getMessage(), e);
        }
    }

    private static void prometheus(Manifest manifest) {
        Class<?> model = switch (manifest.kind()) {
            case "ServiceMonitor" -> ServiceMonitor.class;
            case "PrometheusRule" -> PrometheusRule.class;
            default -> throw new AssertionError(manifest + " is of no kind that is checked");
        };
        try {
            JACKSON.treeToValue(manifest.tree(), model);
        } catch (JsonProcessingException e) {
            throw new AssertionError(manifest + ": " + e.getMessage(), e);
        }
    }

    private static void mariaDb(Manifest manifest) {
        try (InputStream schema = Schemas.class.getResourceAsStream("/deploy/mariadb-operator.schema.json")) {
            JsonSchema fields = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
            Set<ValidationMessage> wrong = fields.validate(manifest.tree());
            if (!wrong.isEmpty()) {
                throw new AssertionError(manifest + ": " + wrong);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a list is empty or not there is all the same to Kubernetes. */
    private static JsonNode withoutEmpty(JsonNode node) {
        node.forEach(Schemas::withoutEmpty);
        if (node.isObject()) {
            node.properties().removeIf(field -> field.getValue().isContainerNode() && field.getValue().isEmpty());
        }
        return node;
    }

    /** Takes from the classes the place that they have for fields which they do not know. */
    private static final class NothingElse extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return Boolean.FALSE;
        }
    }
}
