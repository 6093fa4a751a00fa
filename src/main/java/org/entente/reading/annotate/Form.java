package org.entente.reading.annotate;

import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Match;

/** Whether a word tells a deed as done, by its own form and the words that govern it. */
interface Form {

    /** @return what the form makes of the deed */
    Certainty of(Match cue, Clause clause);

    /** @return whether the word is in the future */
    boolean isFuture(Match cue);

    /** @return whether it is the deed after which another one is to come: {@code после ратификации, onaylandıktan sonra} */
    boolean isAfterwards(Match cue, Clause clause);
}
