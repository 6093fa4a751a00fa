package org.entente.dataset;

import java.sql.Connection;
import java.sql.SQLException;

/** One part of a data set: writes the rows of some tables. */
@FunctionalInterface
public interface Step {

    /**
     * @param connection in the transaction that the whole data set is written in, keys unchecked
     * @param world what the steps before have made up; rows of theirs are in the tables
     */
    void write(Connection connection, World world) throws SQLException;
}
