package org.entente.http;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready as soon as those who keep answers know the first revision: what a ready service was asked once, it answers again
 * though the database goes.
 */
@Readiness
@Singleton
class FirstRevision implements HealthCheck {

    private final Revisions revisions;

    FirstRevision(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Revision seen").status(revisions.isSettled()).build();
    }
}
