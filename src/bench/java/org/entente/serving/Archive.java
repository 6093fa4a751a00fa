package org.entente.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.entente.dataset.DatasetGenerator;
import org.entente.dataset.Size;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * Databases with made-up archives, kept from run to run as long as the generator does not change: migrations that are new
 * since then change them as they change an operator's.
 */
final class Archive {

    private static final Logger LOG = Logger.getLogger(Archive.class);
    private static final long SEED = 4;
    private static final Path GENERATOR = Path.of("src/test/java/org/entente/dataset");

    private final Database server;

    Archive(Database server) {
        this.server = server;
    }

    /** @return a database with that many agreements, filled now unless it is */
    Database of(int agreements) throws SQLException {
        String name = "entente_bench_" + agreements;
        server.run("CREATE DATABASE IF NOT EXISTS " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        Database database = server.named(name);
        String mark = mark(agreements);
        database.run("CREATE TABLE IF NOT EXISTS bench_filled (mark VARCHAR(64))");
        Flyway flyway = Flyway.configure().dataSource(database.source()).cleanDisabled(false)
                .ignoreMigrationPatterns("*:pending").load();
        if (mark.equals(database.ask("SELECT mark FROM bench_filled")) && flyway.validateWithResult().validationSuccessful) {
            flyway.migrate();
            return database;
        }
        LOG.infof("Making up %,d agreements, which takes a while", agreements);
        Instant begun = Instant.now();
        flyway.clean();
        flyway.migrate();
        new DatasetGenerator(SEED, new Size(agreements * 2 / 5, agreements, agreements / 4)).fill(database.source());
        database.run("CREATE TABLE bench_filled (mark VARCHAR(64))");
        database.run("INSERT INTO bench_filled VALUES ('" + mark + "')");
        LOG.infof("Made up in %,d seconds", Duration.between(begun, Instant.now()).toSeconds());
        return database;
    }

    private static String mark(int agreements) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((SEED + " " + agreements).getBytes(StandardCharsets.UTF_8));
            try (Stream<Path> files = Files.list(GENERATOR)) {
                for (Path file : files.filter(each -> !each.toString().endsWith("Test.java")).sorted().toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
