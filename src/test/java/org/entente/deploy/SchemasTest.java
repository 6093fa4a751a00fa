package org.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Every object is one that its schema allows. */
class SchemasTest {

    @ParameterizedTest
    @EnumSource
    void everyObjectIsOfItsSchema(Overlay overlay) {
        assertThat(overlay.manifests()).hasSizeGreaterThan(15).allSatisfy(Schemas::check);
    }

    @ParameterizedTest
    @EnumSource
    void noTwoObjectsAreOne(Overlay overlay) {
        assertThat(overlay.manifests().stream().map(Manifest::toString)).doesNotHaveDuplicates();
        assertThat(overlay.manifests().stream().filter(manifest -> !manifest.kind().equals("Namespace"))
                .map(manifest -> manifest.at("/metadata/namespace").asText())).containsOnly("entente");
    }

    /** The schemas are worth something. */
    @ParameterizedTest
    @CsvSource({
            "Deployment, /spec/template/spec, automountServiceAcountToken, false",
            "Deployment, /spec/template/spec/containers/0/livenessProbe/httpGet, pth, '\"/\"'",
            "Deployment, /spec, selector, null",
            "Deployment, /spec, progressDeadlineSeconds, '\"900\"'",
            "Deployment, /spec/template/spec/containers/0, envFrom, '{}'",
            "HorizontalPodAutoscaler, /spec/metrics/0/resource/target, averageUtilisation, 70",
            "NetworkPolicy, /spec/ingress/0, form, '[]'",
            "CronJob, /spec, concurrencyPolice, '\"Forbid\"'",
            "ServiceMonitor, /spec/endpoints/0, scrapeTimeOut, '\"10s\"'",
            "ServiceMonitor, /spec, endpoints, '{}'",
            "PrometheusRule, /spec/groups/0/rules/0, fore, '\"2m\"'",
            "MariaDB, /spec/galera, enable, true",
            "MariaDB, /spec, storage, null",
            "MariaDB, /spec, replicas, '\"3\"'",
            "User, /spec, maxUserConnection, 10",
            "Grant, /spec, username, null",
            "Backup, /spec, compression, '\"zip\"'"
    })
    void anObjectWithAFaultIsNot(String kind, String where, String field, String value) throws JsonProcessingException {
        Manifest right = Stream.of(Overlay.PRODUCTION).flatMap(overlay -> overlay.manifests(kind).stream())
                .filter(manifest -> manifest.at(where).isObject()).findFirst().orElseThrow();
        JsonNode wrong = right.tree().deepCopy();
        ObjectNode place = (ObjectNode) wrong.at(JsonPointer.compile(where));
        if (value.equals("null")) {
            place.remove(field);
        } else {
            place.set(field, new ObjectMapper().readTree(value));
        }
        assertThatThrownBy(() -> Schemas.check(new Manifest(wrong))).isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(right.toString());
    }
}
