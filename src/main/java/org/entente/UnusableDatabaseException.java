package org.entente;

/** The database that the settings name is none for this service; the message says why, and what to do about it. */
class UnusableDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableDatabaseException(String message) {
        super(message);
    }
}
