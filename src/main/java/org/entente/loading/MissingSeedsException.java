package org.entente.loading;

import java.nio.file.Path;

import io.quarkus.runtime.configuration.ConfigurationException;

/** The folder with the texts is not there; of a kind that ends a start with its message and no stack trace. */
public class MissingSeedsException extends ConfigurationException {

    private static final long serialVersionUID = 1L;

    /** @param seeds the folder as the settings give it */
    public MissingSeedsException(Path seeds) {
        super("The folder with the texts is not there, or is no folder that can be listed: " + seeds
                + ". Set entente.seeds (in the environment: ENTENTE_SEEDS) to the folder that holds the *.txt files.");
    }
}
