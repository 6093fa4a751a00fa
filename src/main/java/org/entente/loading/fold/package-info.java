/**
 * All readings to one truth: one official per person, one agreement per instrument, whatever the languages of the
 * texts that tell of them.
 *
 * <p>
 * Pure and deterministic: the same readings give the same truth with the same ids, in whatever order they come.
 */
package org.entente.loading.fold;
