package org.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.export.HaMode;
import org.mariadb.jdbc.export.SslMode;

import com.fasterxml.jackson.databind.JsonNode;

/** What the one overlay is for, and the other. */
class OverlaysTest {

    private static final Pattern URL = Pattern
            .compile("jdbc:mariadb:(?:(?<mode>\\w+):)?//(?<hosts>[^/]+)/entente(?:\\?(?<options>.*))?");
    /** quarkus.datasource.jdbc.max-size, which an overlay may say otherwise. */
    private static final int POOL = 20;

    @Test
    void aBareClusterKnowsWhateverIsLocal() throws SQLException {
        assertThat(Overlay.LOCAL.manifests()).allSatisfy(manifest -> assertThat(manifest.group())
                .isIn("", "apps", "batch", "networking.k8s.io", "policy"));
        assertThat(Overlay.LOCAL.the("Deployment").at("/spec/replicas").asInt()).isOne();
        assertThat(Overlay.LOCAL.the("StatefulSet").at("/spec/replicas").asInt()).isOne();
        assertThat(database(Overlay.LOCAL).addresses()).singleElement().satisfies(address -> assertThat(Overlay.LOCAL
                .manifests("Service")).anySatisfy(service -> {
                    assertThat(service.name()).isEqualTo(address.host);
                    assertThat(service.at("/spec/ports/0/port").asInt()).isEqualTo(address.port);
                }));
    }

    @Test
    void theTextsOfTheRepositoryAreLocal() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(Overlay.LOCAL.manifests("ConfigMap")).filteredOn(map -> map.name().equals("entente-seeds")).singleElement()
                .satisfies(map -> assertThat(Manifest.strings(map.at("/data"))).isEqualTo(texts));
    }

    @Test
    void productionHasThreeOfEach() {
        assertThat(Overlay.PRODUCTION.the("HorizontalPodAutoscaler").at("/spec/minReplicas").asInt()).isEqualTo(3);
        // else each apply would set back what the scaler did
        assertThat(Overlay.PRODUCTION.the("Deployment").at("/spec").has("replicas")).isFalse();
        assertThat(Overlay.PRODUCTION.the("MariaDB").at("/spec/replicas").asInt()).isEqualTo(3);
        assertThat(Overlay.PRODUCTION.the("MariaDB").at("/spec/galera/enabled").asBoolean()).isTrue();
    }

    @Test
    void everyVersionHasALoadOfItsOwn() {
        String image = Overlay.PRODUCTION.the("Deployment").at("/spec/template/spec/containers/0/image").asText();
        assertThat(Overlay.PRODUCTION.the("Job").name()).isEqualTo("entente-load-" + image.substring(image.indexOf(':') + 1));
    }

    /** In order, so that all write the same node, by names that the operator's certificate has. */
    @Test
    void productionFindsItsDatabasesAndKnowsThem() throws SQLException {
        Manifest cluster = Overlay.PRODUCTION.the("MariaDB");
        Configuration database = database(Overlay.PRODUCTION);
        assertThat(database.haMode()).isEqualTo(HaMode.SEQUENTIAL);
        assertThat(database.addresses().stream().map(address -> address.host + ":" + address.port))
                .containsExactly(IntStream.range(0, cluster.at("/spec/replicas").asInt())
                        .mapToObj(node -> cluster.name() + "-" + node + "." + cluster.name() + "-internal:3306")
                        .toArray(String[]::new));
        assertThat(database.sslMode()).isEqualTo(SslMode.VERIFY_FULL);
        // all three are tried within a wait for a connection
        assertThat(database.connectTimeout() * 3).isLessThan(2000);
        Path certificate = Path.of(database.serverSslCert());
        assertThat(Stream.of("Deployment", "Job", "CronJob").map(kind -> Overlay.PRODUCTION.the(kind).pods().orElseThrow()))
                .allSatisfy(pod -> {
                    JsonNode mount = Manifest.elements(pod.containers().get(0).path("volumeMounts"))
                            .filter(candidate -> certificate.getParent().toString()
                                    .equals(candidate.path("mountPath").asText()))
                            .findFirst().orElseThrow();
                    assertThat(Manifest.elements(pod.at("/spec/volumes")))
                            .filteredOn(volume -> volume.path("name").equals(mount.path("name"))).singleElement()
                            .satisfies(volume -> assertThat(volume.at("/secret/secretName").asText())
                                    .isEqualTo(cluster.name() + "-ca-bundle"));
                });
        // as the operator calls it in the bundle
        assertThat(certificate.getFileName()).hasToString("ca.crt");
    }

    @Test
    void theUserOfProductionIsTheServices() {
        String user = settings(Overlay.PRODUCTION).get("QUARKUS_DATASOURCE_USERNAME");
        assertThat(Overlay.PRODUCTION.the("User").name()).isEqualTo(user);
        assertThat(Overlay.PRODUCTION.the("Grant").at("/spec/username").asText()).isEqualTo(user);
        assertThat(Overlay.PRODUCTION.the("Grant").at("/spec/database").asText())
                .isEqualTo(Overlay.PRODUCTION.the("Database").name()).isEqualTo("entente");
        assertThat(Stream.of("Database", "User", "Grant", "Backup").map(Overlay.PRODUCTION::the))
                .allSatisfy(manifest -> assertThat(manifest.at("/spec/mariaDbRef/name").asText())
                        .isEqualTo(Overlay.PRODUCTION.the("MariaDB").name()));
        assertThat(Overlay.PRODUCTION.the("User").at("/spec/passwordSecretKeyRef")).isEqualTo(Overlay.PRODUCTION
                .the("Deployment").at("/spec/template/spec/containers/0/env").findValue("secretKeyRef"));
    }

    /** With as many replicas as there may be, in a rollout, and both loaders. */
    @Test
    void theDatabaseHasAConnectionForAll() {
        int processes = Overlay.PRODUCTION.the("HorizontalPodAutoscaler").at("/spec/maxReplicas").asInt()
                + Overlay.PRODUCTION.the("Deployment").at("/spec/strategy/rollingUpdate/maxSurge").asInt() + 2;
        String pool = settings(Overlay.PRODUCTION).getOrDefault("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", String.valueOf(POOL));
        int user = Overlay.PRODUCTION.the("User").at("/spec/maxUserConnections").asInt();
        assertThat(user).isGreaterThanOrEqualTo(processes * Integer.parseInt(pool));
        Matcher server = Pattern.compile("(?m)^max_connections=(\\d+)$")
                .matcher(Overlay.PRODUCTION.the("MariaDB").at("/spec/myCnf").asText());
        assertThat(server.find()).isTrue();
        assertThat(Integer.parseInt(server.group(1))).isGreaterThan(user);
    }

    /** @return as the driver understands it */
    private static Configuration database(Overlay overlay) throws SQLException {
        Configuration database = Configuration.parse(settings(overlay).get("QUARKUS_DATASOURCE_JDBC_URL"));
        assertThat(database.database()).isEqualTo("entente");
        assertThat(database.nonMappedOptions()).as("options that the driver does not know").isEmpty();
        return database;
    }

    private static Map<String, String> settings(Overlay overlay) {
        return SettingsTest.environment(overlay, overlay.the("Deployment").at("/spec/template/spec/containers/0"));
    }
}
