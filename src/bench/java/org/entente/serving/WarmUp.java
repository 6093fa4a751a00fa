package org.entente.serving;

import java.time.Duration;
import java.util.List;

import org.jboss.logging.Logger;

/** Puts servers under load until they run as they do in the long run. */
final class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    private final Load load;
    private final Settings settings;

    WarmUp(Load load, Settings settings) {
        this.load = load;
        this.settings = settings;
    }

    /** Each request its share of the time, one after another. */
    void run(String name, List<Request> requests) {
        LOG.infof("Warming %s up", name);
        Duration share = settings.warmUp().dividedBy(requests.size());
        requests.forEach(request -> load.perSecond(request, settings.connections(), share));
    }
}
