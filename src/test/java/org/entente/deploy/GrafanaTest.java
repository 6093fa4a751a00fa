package org.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.deploy.InfinityQuery.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** What can be said of the files for Grafana without one. */
class GrafanaTest {

    /** 11.6 writes this; newer ones read it. */
    private static final int SCHEMA = 41;

    @ParameterizedTest
    @EnumSource
    void aBoardIsWhole(Board board) {
        assertThat(board.tree().path("schemaVersion").asInt()).isEqualTo(SCHEMA);
        assertThat(board.tree().path("uid").asText()).startsWith("entente-");
        assertThat(board.tree().has("id")).as("the number that one Grafana gave it").isFalse();
        assertThat(Manifest.elements(board.tree().path("panels")).map(panel -> panel.path("id").asInt()))
                .doesNotHaveDuplicates().doesNotContain(0);
        assertThat(board.panels()).hasSizeGreaterThan(8).allSatisfy(panel -> {
            assertThat(panel.path("title").asText()).isNotBlank();
            assertThat(panel.path("targets")).isNotEmpty()
                    .allSatisfy(target -> assertThat(target.path("datasource")).isEqualTo(panel.path("datasource")));
        });
    }

    @ParameterizedTest
    @EnumSource
    void noPanelLiesOnAnother(Board board) {
        Set<String> taken = new HashSet<>();
        board.tree().path("panels").forEach(panel -> {
            JsonNode place = panel.path("gridPos");
            assertThat(place.path("x").asInt() + place.path("w").asInt()).isLessThanOrEqualTo(24);
            for (int x = place.path("x").asInt(); x < place.path("x").asInt() + place.path("w").asInt(); x++) {
                for (int y = place.path("y").asInt(); y < place.path("y").asInt() + place.path("h").asInt(); y++) {
                    assertThat(taken.add(x + "," + y)).as(panel.path("title").asText()).isTrue();
                }
            }
        });
    }

    /** A document that is always the same can be a trusted one; what changes is in its variables. */
    @Test
    void everyDocumentOfABoardIsAFileThatCanBeTrusted() throws IOException {
        Set<String> files = new HashSet<>();
        try (Stream<Path> listed = Files.list(Board.FOLDER.resolve("queries"))) {
            for (Path file : listed.toList()) {
                files.add(Files.readString(file));
            }
        }
        assertThat(Stream.concat(Board.AGREEMENTS.targets(),
                Board.AGREEMENTS.variables().stream().map(variable -> variable.at("/query/infinityQuery"))
                        .filter(JsonNode::isObject))
                .map(query -> new InfinityQuery(query).document()).collect(Collectors.toSet())).isEqualTo(files);
    }

    @Test
    void panelsNameColumnsThatTheyHave() {
        assertThat(Board.AGREEMENTS.panels()).allSatisfy(panel -> {
            List<String> columns = new InfinityQuery(panel.at("/targets/0")).columns().stream().map(Column::text).toList();
            assertThat(columns).doesNotHaveDuplicates().containsAll(named(panel).toList());
        });
        assertThat(Board.AGREEMENTS.panels().stream().flatMap(GrafanaTest::named)).hasSizeGreaterThan(10);
    }

    private static Stream<String> named(JsonNode panel) {
        Stream<String> keys = Stream.of("xField", "field", "rowField", "columnField", "valueField")
                .flatMap(key -> panel.findValuesAsText(key).stream());
        Stream<String> overridden = Manifest.elements(panel.at("/fieldConfig/overrides"))
                .flatMap(override -> Stream.of(override.at("/matcher/options").asText().split("\\\\")));
        Stream<String> reduced = Stream.of(panel.at("/options/reduceOptions/fields").asText().replaceAll("^/\\^|\\$/$", ""))
                .filter(field -> !field.isEmpty());
        Stream<String> labels = Pattern.compile("field\\.labels\\.(\\w+)")
                .matcher(panel.at("/fieldConfig/defaults/displayName").asText()).results().map(label -> label.group(1));
        return Stream.of(keys, overridden, reduced, labels).flatMap(names -> names);
    }

    @Test
    void sidecarsFindBoardsAndSource() throws IOException {
        Map<String, Manifest> maps = Overlay.made(Board.FOLDER).stream()
                .filter(manifest -> manifest.kind().equals("ConfigMap"))
                .collect(Collectors.toMap(Manifest::name, map -> map));
        assertThat(maps).containsOnlyKeys("entente-boards", "entente-data-source").allSatisfy((name,
                map) -> assertThat(map.at("/metadata/namespace").asText()).isEqualTo("monitoring"));
        assertThat(maps.get("entente-boards").labels()).containsEntry("grafana_dashboard", "1");
        assertThat(maps.get("entente-data-source").labels()).containsEntry("grafana_datasource", "1");
        Map<String, String> boards = Manifest.strings(maps.get("entente-boards").at("/data"));
        assertThat(boards).containsOnlyKeys("agreements.json", "service.json");
        assertThat(new ObjectMapper().readTree(boards.get("agreements.json"))).isEqualTo(Board.AGREEMENTS.tree());
        assertThat(Overlay.made(Board.FOLDER)).allSatisfy(Schemas::check);
    }

    /** To the port of the API, and to it alone. */
    @Test
    void grafanaIsLetInToTheApi() {
        Manifest policy = Overlay.made(Board.FOLDER).stream().filter(manifest -> manifest.kind().equals("NetworkPolicy"))
                .findFirst().orElseThrow();
        Manifest service = Overlay.PRODUCTION.manifests("NetworkPolicy").stream()
                .filter(manifest -> manifest.name().equals("entente-service")).findFirst().orElseThrow();
        assertThat(policy.at("/metadata/namespace")).isEqualTo(service.at("/metadata/namespace"));
        assertThat(policy.at("/spec/podSelector")).isEqualTo(service.at("/spec/podSelector"));
        assertThat(policy.at("/spec/ingress/0/from/0/namespaceSelector"))
                .isEqualTo(service.at("/spec/ingress/1/from/0/namespaceSelector"));
        assertThat(policy.at("/spec/ingress").findValuesAsText("app.kubernetes.io/name")).containsExactly("grafana");
        assertThat(policy.at("/spec/ingress")).hasSize(1);
        assertThat(policy.at("/spec/ingress/0/ports").toString()).isEqualTo("[{\"port\":\"http\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = { "entente.yaml", "provisioning/datasources/entente.yaml" })
    void theSourceIsTheOneThatTheBoardAsksAndAsksNothingElse(String file) throws IOException {
        JsonNode source = new YAMLMapper().readTree(Files.readString(Board.FOLDER.resolve(file))).at("/datasources/0");
        assertThat(Board.AGREEMENTS.panels()).allSatisfy(panel -> assertThat(panel.at("/datasource/uid"))
                .isEqualTo(source.path("uid")));
        assertThat(Board.AGREEMENTS.panels()).allSatisfy(panel -> assertThat(panel.at("/datasource/type"))
                .isEqualTo(source.path("type")));
        assertThat(source.at("/jsonData/allowedHosts")).singleElement().isEqualTo(source.path("url"));
    }

    @Test
    void theSourceInAClusterIsTheService() throws IOException {
        JsonNode source = new YAMLMapper().readTree(Files.readString(Board.FOLDER.resolve("entente.yaml")));
        assertThat(Overlay.PRODUCTION.manifests("Service")).filteredOn(service -> service.name().equals("entente"))
                .singleElement().satisfies(service -> {
                    assertThat(source.at("/datasources/0/url").asText()).isEqualTo("http://%s.%s.svc".formatted(
                            service.name(), service.at("/metadata/namespace").asText()));
                    assertThat(service.at("/spec/ports/0/port").asInt()).isEqualTo(80);
                });
    }
}
