package org.entente.reading.annotate;

import org.entente.reading.Stage;
import org.entente.reading.vocabulary.Match;

/**
 * A word that tells how far an instrument has come.
 *
 * @param stage the stage
 * @param certainty whether the text says that it was reached
 * @param match the word
 */
record StageCue(Stage stage, Certainty certainty, Match match) {

    /** What a text makes of an event. */
    enum Certainty {
        /** It happened. */
        TOLD,
        /** It is to happen. */
        PLANNED,
        /** It may happen, is wished or asked for. */
        SUPPOSED,
        /** It did not happen. */
        DENIED
    }

    int start() {
        return match.start();
    }

    int end() {
        return match.end();
    }

    /** @return whether the word tells a stage of some instruments only, see {@link StageReader#resolved} */
    boolean isAdoption() {
        return match.code().equals(StageReader.ADOPTED);
    }

    StageCue at(Stage other) {
        return new StageCue(other, certainty, match);
    }
}
