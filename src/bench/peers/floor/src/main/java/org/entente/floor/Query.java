package org.entente.floor;

import java.io.IOException;
import java.sql.SQLException;

import com.fasterxml.jackson.core.JsonGenerator;

/** Answers one of the measured queries. */
interface Query {

    /** Writes the fields of {@code data}. */
    void answer(Statements statements, JsonGenerator json) throws SQLException, IOException;
}
