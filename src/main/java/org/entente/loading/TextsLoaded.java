package org.entente.loading;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.entente.loading.store.Store;
import org.jboss.logging.Logger;

/** Ready as soon as there is a revision to answer from, whoever loaded it. */
@Readiness
@ApplicationScoped
public class TextsLoaded implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(TextsLoaded.class);

    private final Store store;
    private final AtomicReference<String> seen = new AtomicReference<>("");

    public TextsLoaded(Store store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("Texts loaded");
        try {
            if (seen.get().isEmpty()) {
                seen.set(store.revision());
            }
            return response.status(!seen.get().isEmpty()).build();
        } catch (SQLException e) {
            LOG.debug("the store does not answer", e);
            return response.down().build();
        }
    }
}
