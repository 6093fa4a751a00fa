package org.entente.loading;

/**
 * A file that did not become a document.
 *
 * @param name the file's name
 * @param reason why, in words for the one who put it there
 */
public record RejectedSeed(String name, String reason) {
}
