package org.entente.loading;

import org.entente.reading.Catalogue;
import org.entente.reading.Reader;
import org.entente.reading.Reading;

/**
 * The reader of {@link org.entente.reading}, made for the first text: that takes a second or two, and a start that finds
 * nothing changed reads none.
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

    private Reader reader() {
        if (reader == null) {
            synchronized (this) {
                if (reader == null) {
                    reader = Reader.create();
                }
            }
        }
        return reader;
    }
}
