package org.entente.loading;

import java.util.List;

import org.entente.loading.Loader.Outcome;
import org.jboss.logging.Logger;

/** Tells the log what loads do. What stays as it was from one load of the running service to the next is said once. */
final class LoadLog {

    private static final Logger LOG = Logger.getLogger(LoadLog.class);

    private List<RejectedFile> rejected = List.of();
    private String failure = "";

    void done(Outcome outcome) {
        outcome.rejected().stream().filter(file -> !rejected.contains(file))
                .forEach(file -> LOG.warnf("%s is not loaded: %s", file.name(), file.reason()));
        rejected = outcome.rejected();
        failure = "";
        if (outcome.loaded() + outcome.removed() + outcome.changes() == 0) {
            LOG.infof("Revision %s: no file has changed, %d documents, %d rejected", outcome.revision(), outcome.unchanged(),
                    rejected.size());
        } else {
            LOG.infof("Revision %s: %d files loaded, %d unchanged, %d removed, %d rejected; %d rows changed",
                    outcome.revision(), outcome.loaded(), outcome.unchanged(), outcome.removed(), rejected.size(),
                    outcome.changes());
        }
    }

    void failed(Exception why) {
        String now = why + (why.getCause() == null ? "" : " " + why.getCause());
        if (now.equals(failure)) {
            LOG.debug("Loading failed again", why);
        } else if (why instanceof MissingSeedsException) {
            LOG.error("Loading failed; what was visible before stays so. " + why.getMessage());
        } else {
            LOG.error("Loading failed; what was visible before stays so. " + root(why), why);
        }
        failure = now;
    }

    /** A file system that is full, or a server that is gone, say so at the bottom. */
    private static Throwable root(Throwable why) {
        Throwable cause = why;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    void stopped() {
        LOG.info("Loading stopped with the service; nothing of it is visible");
    }
}
