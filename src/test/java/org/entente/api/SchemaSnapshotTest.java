package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/**
 * The served schema is the one on file, so that nobody changes it unawares. When a change is meant, renew the file with
 * {@code mvn test -Dtest=SchemaSnapshotTest -Dsnapshot.renew=true} and commit it with the change.
 */
@QuarkusTest
class SchemaSnapshotTest extends RunningService {

    private static final Path FILE = Path.of("src", "test", "resources", "schema.graphql");

    @Test
    void servesTheSchemaOnFile() throws IOException {
        if (Boolean.getBoolean("snapshot.renew")) {
            Files.writeString(FILE, schema());
        }
        assertThat(schema()).as("the served schema; when its change is meant: mvn test -Dtest=SchemaSnapshotTest"
                + " -Dsnapshot.renew=true").isEqualTo(Files.readString(FILE));
    }
}
