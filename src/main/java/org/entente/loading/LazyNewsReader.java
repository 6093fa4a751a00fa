package org.entente.loading;

import org.entente.reading.Catalogue;
import org.entente.reading.Reader;
import org.entente.reading.Reading;

/**
 * The reader of {@link org.entente.reading}, made for the first text: that takes a second or two, and a start that finds
 * nothing changed reads none. Its vocabulary takes some 90 MB.
 */
final class LazyNewsReader implements NewsReader {

    private final String fingerprint = Reader.fingerprint();
    private volatile Reader reader;

    @Override
    public Reading read(String name, byte[] content) {
        return reader().read(name, content);
    }

    @Override
    public Catalogue catalogue() {
        return reader().catalogue();
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public void rest() {
        reader = null;
    }

    private Reader reader() {
        Reader made = reader;
        if (made == null) {
            synchronized (this) {
                made = reader;
                if (made == null) {
                    made = Reader.create();
                    reader = made;
                }
            }
        }
        return made;
    }
}
