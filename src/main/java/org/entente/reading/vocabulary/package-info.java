/**
 * What the reader knows of the world: the YAML entries of {@code /vocabulary}, and the automaton that finds their forms
 * in a text, inflected as each language does.
 */
package org.entente.reading.vocabulary;
