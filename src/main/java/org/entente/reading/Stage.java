package org.entente.reading;

/** How far an agreement has come, in the order of treaty practice; a later one is the further one. */
public enum Stage {
    PROPOSED,
    AGREED,
    INITIALLED,
    SIGNED,
    RATIFIED,
    IN_FORCE,
    SUSPENDED,
    TERMINATED
}
