package org.entente.reading;

import java.util.List;

/**
 * One clause of what the parties undertake, as a text reports it.
 *
 * @param passage the clause
 * @param sectors codes of the sectors that it speaks of
 */
public record Provision(Passage passage, List<String> sectors) {
}
