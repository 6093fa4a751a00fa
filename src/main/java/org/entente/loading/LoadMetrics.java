package org.entente.loading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/**
 * Tells metrics of the load under way and of the last one, whichever process loads. A scrape costs one small statement; where
 * the database does not answer, it says {@code NaN}.
 */
@ApplicationScoped
public class LoadMetrics {

    private static final Logger LOG = Logger.getLogger(LoadMetrics.class);
    /** Longer than the gauges of one scrape take, shorter than the pause between scrapes. */
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final String SQL = "SELECT s.state, TIMESTAMPDIFF(SECOND, s.loaded_at, UTC_TIMESTAMP(3)),"
            + " (SELECT COUNT(*) FROM rejected_file), COALESCE(p.done, 0), COALESCE(p.files, 0)"
            + " FROM load_state s LEFT JOIN load_progress p ON p.id = 1 WHERE s.id = 1";

    private final DataSource database;
    private final MeterRegistry meters;
    private Seen last;
    private long at;

    public LoadMetrics(DataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        gauge("entente.load.files", "Files of the load under way", Seen::files).register(meters);
        gauge("entente.load.files.done", "Files that the load under way is done with", Seen::done).register(meters);
        gauge("entente.load.rejected", "Files that the last load rejected", Seen::rejected).register(meters);
        gauge("entente.revision.age", "Since when the revision is visible", Seen::age).baseUnit("seconds").register(meters);
        for (LoadState state : LoadState.values()) {
            gauge("entente.load.state", "1 for the state that the loader is in", seen -> seen.is(state))
                    .tag("state", state.name().toLowerCase(Locale.ROOT)).register(meters);
        }
    }

    private Gauge.Builder<LoadMetrics> gauge(String name, String description, ToDoubleFunction<Seen> value) {
        return Gauge.builder(name, this, metrics -> value.applyAsDouble(metrics.seen())).description(description);
    }

    private synchronized Seen seen() {
        if (last == null || System.nanoTime() - at > FRESH) {
            last = look();
            at = System.nanoTime();
        }
        return last;
    }

    private Seen look() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Seen.NOTHING;
            }
            String state = row.getString(1);
            double age = row.getDouble(2);
            if (row.wasNull()) {
                age = Double.NaN;
            }
            return new Seen(state, age, row.getInt(3), row.getInt(4), row.getInt(5));
        } catch (SQLException e) {
            LOG.debug("the store does not answer", e);
            return Seen.NOTHING;
        }
    }

    /** @param age seconds */
    private record Seen(String state, double age, double rejected, double done, double files) {

        static final Seen NOTHING = new Seen(null, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

        double is(LoadState asked) {
            return state == null ? Double.NaN : asked.name().equals(state) ? 1 : 0;
        }
    }
}
