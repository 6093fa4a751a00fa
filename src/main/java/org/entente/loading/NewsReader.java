package org.entente.loading;

import org.entente.reading.Catalogue;
import org.entente.reading.Reading;
import org.entente.reading.UnreadableTextException;

/** What the loader asks of a reader. */
public interface NewsReader {

    /**
     * @param name the file's name
     * @param content the file's bytes
     * @return what the text says
     * @throws UnreadableTextException when it is none that can be read
     */
    Reading read(String name, byte[] content);

    /** @return the names of all that a reading has codes of */
    Catalogue catalogue();

    /** @return what changes when the same file may be read differently */
    String fingerprint();

    /** Gives back the memory that it takes, for no text is at hand: the next one waits until it is made again. */
    default void rest() {
        // whoever takes little keeps it
    }
}
