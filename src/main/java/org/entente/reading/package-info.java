/**
 * One news text to its facts, each with the place in the text that states it.
 *
 * <p>
 * A pure function: bytes of a file in, a {@link org.entente.reading.Reading} out. Nothing here knows a database, a
 * container or a clock, and nothing outside knows about languages.
 */
package org.entente.reading;
