package org.entente.dataset;

import org.entente.loading.TestDatabase;
import org.junit.jupiter.api.Test;

class TimingTest {
    static String cpu() throws Exception {
        var p = new ProcessBuilder("sh", "-c",
                "for p in $(pgrep -f wt-dataset/target/test-mariadb.*mariadbd); do cat /proc/$p/stat | awk '{print $14+$15}'; done; awk '{print \"java\", $14+$15}' /proc/$PPID/stat")
                .start();
        return new String(p.getInputStream().readAllBytes()).replace("\n", " ");
    }

    @Test
    void t() throws Exception {
        java.util.logging.Logger.getLogger("org.mariadb.jdbc").setLevel(java.util.logging.Level.INFO);
        var d = TestDatabase.empty("big");
        long t = System.currentTimeMillis();
        System.out.println("start " + cpu());
        int n = Integer.getInteger("n", 20000);
        new DatasetGenerator(1, new Size(n * 2 / 5, n, n / 4)).fill(d);
        System.out.println("TOOK " + (System.currentTimeMillis() - t) + " " + cpu());
        try (var c = d.getConnection(); var s = c.createStatement()) {
            s.execute("analyze table agreement");
            var r = s.executeQuery(
                    "select table_name, table_rows, data_length div 1048576, index_length div 1048576 from information_schema.tables where table_schema='big' and table_rows > 0");
            while (r.next())
                System.out.println(r.getString(1) + " " + r.getString(2) + " " + r.getString(3) + " " + r.getString(4));
        }
    }
}
