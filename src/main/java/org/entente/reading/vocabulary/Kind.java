package org.entente.reading.vocabulary;

import java.util.Locale;

/** The kinds of vocabulary, one file each; within one {@link Layer} the longest form wins. */
public enum Kind {
    COUNTRIES(Layer.NAMES),
    ORGANISATIONS(Layer.NAMES),
    PLACES(Layer.NAMES),
    INSTITUTIONS(Layer.NAMES),
    TRAPS(Layer.NAMES),
    SECTORS(Layer.FIELDS),
    LISTED(Layer.LISTED),
    SUBJECTS(Layer.SUBJECTS),
    ROLES(Layer.OFFICES),
    BYSTANDERS(Layer.OFFICES),
    INSTRUMENTS(Layer.INSTRUMENTS),
    STAGES(Layer.STAGES),
    PHRASES(Layer.PHRASES),
    OFFICIALS(Layer.PEOPLE);

    /** Kinds that compete for the same words. */
    public enum Layer {
        NAMES,
        FIELDS,
        LISTED,
        SUBJECTS,
        OFFICES,
        INSTRUMENTS,
        STAGES,
        PHRASES,
        PEOPLE
    }

    private final Layer layer;

    Kind(Layer layer) {
        this.layer = layer;
    }

    public Layer layer() {
        return layer;
    }

    /** @return the file that holds this kind, as a class path resource */
    String resource() {
        return "/vocabulary/" + name().toLowerCase(Locale.ROOT) + ".yaml";
    }
}
