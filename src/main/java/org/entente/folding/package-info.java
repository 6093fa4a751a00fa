/** Texts folded to plain words, so that what is asked meets what is written, whatever its case, diacritics and script. */
package org.entente.folding;
