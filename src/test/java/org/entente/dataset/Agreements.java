package org.entente.dataset;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes agreements up and writes them, with the sentences that tell of them. */
final class Agreements implements Step {

    @Override
    public void write(Connection connection, World world) throws SQLException {
        try (Citing citing = new Citing(connection, world);
                AgreementTables tables = new AgreementTables(connection, world, citing)) {
            for (int i = 0; i < world.size.agreements(); i++) {
                tables.write(Deal.any(world));
            }
        }
    }
}
