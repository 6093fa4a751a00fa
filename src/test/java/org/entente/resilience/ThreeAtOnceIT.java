package org.entente.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Three services start at the same time on an empty database: each migration and the load are made once, all serve the same. */
class ThreeAtOnceIT {

    private static final int SERVICES = 3;
    private static final int TEXTS = 20;
    private static final String EVERYTHING = "{ load { revision files } countries(first: 100) { nodes { id code } }"
            + " officials(first: 100) { nodes { id name } } agreements(first: 100) { nodes { id title } }"
            + " documents(first: 100) { nodes { id title } } }";
    private static final Pattern MIGRATED = Pattern.compile("Migrating schema `entente` to version \"(\\d+)");
    private static final Pattern LOADED = Pattern.compile("Revision \\w+: [1-9]\\d* files loaded");

    @Test
    void allIsMadeOnceAndAllServeTheSame() throws Exception {
        Path seeds = Folders.seeds("three-seeds", TEXTS);
        List<ServiceProcess> services = new ArrayList<>();
        try (DatabaseProcess database = DatabaseProcess.start("three-database")) {
            for (int number = 0; number < SERVICES; number++) {
                services.add(ServiceProcess.launch("three-" + number, database.settings("entente"),
                        Map.of("ENTENTE_SEEDS", seeds.toString())));
            }
            List<JsonNode> answers = new ArrayList<>();
            for (ServiceProcess service : services) {
                answers.add(service.awaitReady().ask(EVERYTHING).body());
            }
            assertThat(answers.get(0).at("/errors").isMissingNode()).isTrue();
            assertThat(answers.get(0).at("/data/load/files").asInt()).isEqualTo(TEXTS);
            assertThat(answers.get(0).at("/data/agreements/nodes")).hasSizeGreaterThan(10);
            assertThat(answers).containsOnly(answers.get(0));
            // the others wait for it, and find nothing to do
            assertThat(services).allSatisfy(service -> assertThat(service.awaitLog("LoadLog").isAlive()).isTrue());
            // each migration is one service's, whichever is the first to get to it
            List<String> migrations = services.stream().flatMap(service -> MIGRATED.matcher(service.log()).results())
                    .map(migration -> migration.group(1)).sorted().toList();
            assertThat(migrations).hasSizeGreaterThan(5).doesNotHaveDuplicates().startsWith("1", "2", "3");
            assertThat(services).filteredOn(service -> LOADED.matcher(service.log()).find()).hasSize(1);
            assertThat(services).noneMatch(service -> service.log().contains("ERROR"));
        } finally {
            services.forEach(ServiceProcess::close);
        }
    }
}
