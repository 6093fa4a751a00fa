package org.entente.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.entente.loading.VisibleRevision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** A request reads one state of the store, though a load becomes visible between two of its fields. */
@QuarkusTest
@TestProfile(SnapshotTest.NobodyLoads.class)
class SnapshotTest {

    /** A store that only this test writes. */
    public static final class NobodyLoads implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("entente.load.on-startup", "never");
        }
    }

    @Inject
    Snapshot snapshot;
    @Inject
    VisibleRevision visible;
    @Inject
    DataSource database;

    @BeforeEach
    void load() {
        load("before");
    }

    @AfterEach
    void none() {
        elsewhere("delete from load_state");
    }

    @Test
    void whatIsLoadedMeanwhileIsSeenByTheNextRequest() {
        snapshot.read(() -> {
            assertThat(visible.revision()).isEqualTo("before");
            load("after");
            assertThat(visible.revision()).isEqualTo("before");
            assertThat(visible.moment()).startsWith("before ");
            return null;
        });
        assertThat(snapshot.read(visible::revision)).isEqualTo("after");
    }

    @Test
    void aRequestThatFailsLeavesNothingBehind() {
        assertThatThrownBy(() -> snapshot.read(() -> {
            visible.revision();
            throw new RefusedException(ErrorCode.BAD_ID, "no");
        })).isInstanceOf(RefusedException.class);
        load("after");
        assertThat(snapshot.read(visible::revision)).isEqualTo("after");
    }

    private void load(String revision) {
        elsewhere("replace into load_state (id, revision, state, loaded_at, files, loaded, unchanged, removed)"
                + " values (1, '%s', 'READY', UTC_TIMESTAMP(3), 0, 0, 0, 0)".formatted(revision));
    }

    /** On a thread, and so a connection, of its own. */
    private void elsewhere(String sql) {
        Thread loader = new Thread(() -> {
            try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        loader.start();
        try {
            loader.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
