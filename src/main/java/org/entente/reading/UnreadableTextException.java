package org.entente.reading;

/** A file that is no news text which can be read; the message says why, in words for the one who put it there. */
public class UnreadableTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableTextException(String reason) {
        super(reason);
    }
}
