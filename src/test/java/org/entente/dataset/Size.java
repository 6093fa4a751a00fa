package org.entente.dataset;

/**
 * How much a data set holds.
 *
 * @param documents how many documents
 * @param agreements how many agreements
 * @param officials how many officials
 */
public record Size(int documents, int agreements, int officials) {
}
