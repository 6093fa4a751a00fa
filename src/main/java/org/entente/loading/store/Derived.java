package org.entente.loading.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

/** What follows from the rows that a load changes: the revision's name, tallies, words that are searched, counts. */
final class Derived {

    private final boolean follows;
    private final Tallies tallies = new Tallies();
    private final Revision revision = new Revision();
    private final SearchWords words;
    private final Map<Counted, Set<String>> touched = new EnumMap<>(Counted.class);
    private int changes;

    /** @param follows whether it goes on from what was derived before, and rows that no load touches count in it */
    Derived(Connection connection, boolean follows) {
        this.follows = follows;
        this.words = new SearchWords(connection);
        for (Counted counted : Counted.values()) {
            touched.put(counted, new HashSet<>());
        }
    }

    Tallies tallies() {
        return tallies;
    }

    Revision revision() {
        return revision;
    }

    /** @return how many rows were added, changed or removed */
    int changes() {
        return changes;
    }

    /** Takes note of rows that are none of {@link Difference}. */
    void changed(int rows) {
        changes += rows;
    }

    void follow(Difference difference) {
        Table table = difference.table();
        follow(difference, Table.SEARCH.contains(table) ? 0 : revision.of(table, difference.after()));
    }

    /** @param digest the revision's digest of the rows that are there now */
    void follow(Difference difference, long digest) {
        Table table = difference.table();
        Collection<List<Object>> changed = difference.touched();
        changes += changed.size();
        revision.add(digest);
        gain(table, difference.after());
        if (follows) {
            lose(table, difference.before());
        }
        for (Counted counted : Counted.values()) {
            if (counted.tables().contains(table)) {
                changed.forEach(key -> touched.get(counted).add((String) key.get(0)));
            }
        }
    }

    private void gain(Table table, Collection<List<Object>> rows) {
        if (Table.SEARCH.contains(table)) {
            words.tell(rows);
        } else {
            tallies.add(table, rows, 1);
        }
    }

    private void lose(Table table, Collection<List<Object>> rows) {
        if (Table.SEARCH.contains(table)) {
            words.forget(table, rows);
        } else {
            revision.add(-revision.of(table, rows));
            tallies.add(table, rows, -1);
        }
    }

    /**
     * Writes what has tables of its own.
     *
     * @param names the rows of all names that are searched
     * @param connection in the transaction that the rows were written in
     * @param database for looking at what is visible meanwhile
     */
    void write(Collection<List<Object>> names, Connection connection, DataSource database) throws SQLException {
        try (Connection visible = database.getConnection()) {
            words.write(names, !follows, visible);
            var counts = new KeptCounts(connection, visible);
            for (Counted counted : Counted.values()) {
                counts.follow(counted, touched.get(counted));
            }
        }
    }
}
