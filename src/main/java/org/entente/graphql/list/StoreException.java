package org.entente.graphql.list;

import java.sql.SQLException;

/** The store could not be read. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreException(SQLException cause) {
        super(cause);
    }
}
