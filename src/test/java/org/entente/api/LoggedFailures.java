package org.entente.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;

/** What the log of this process says at WARN and above, or from another level on, while this is open. */
class LoggedFailures extends Handler implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Level from;

    LoggedFailures() {
        this(Level.WARNING);
    }

    LoggedFailures(Level from) {
        this.from = from;
        root.addHandler(this);
    }

    /** @return the records */
    List<LogRecord> ofTheService() {
        return List.copyOf(records);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= from.intValue()) {
            // what it says of its request is looked up late, by default
            ((ExtLogRecord) entry).copyAll();
            records.add(entry);
        }
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
