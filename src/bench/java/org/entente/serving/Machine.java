package org.entente.serving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What figures were taken on: machine, versions, date. */
final class Machine {

    private static final Pattern QUARKUS = Pattern.compile("Quarkus ([\\w.]+)");
    private static final Pattern SPRING = Pattern.compile("<version>([\\w.-]+)</version>");
    private static final Pattern MERCURIUS = Pattern.compile("\"mercurius\": \"([^\"]+)\"");
    private static final Pattern MODEL = Pattern.compile("model name\\s*: (.*)");
    private static final Pattern MEMORY = Pattern.compile("MemTotal:\\s*(\\d+) kB");
    private static final Pattern VERSION = Pattern.compile("(?:version \"|v)([\\w.+-]+)");
    private static final double KILOBYTES = 1 << 20;

    private final Settings settings;
    private final Database database;
    private final Load load;

    Machine(Settings settings, Database database, Load load) {
        this.settings = settings;
        this.database = database;
        this.load = load;
    }

    /** @param service one that runs, and has said what it is built with */
    String told(ServerProcess service) throws IOException, InterruptedException, SQLException {
        List<String> versions = new ArrayList<>(List.of("Java " + answered(settings.javaProgram().toString(), "-version"),
                "MariaDB " + database.ask("SELECT VERSION()"), "Quarkus " + found(QUARKUS, service.words())));
        if (settings.parts().contains("peers") && settings.peers().contains("spring")) {
            versions.add("Spring Boot " + found(SPRING, text(Servers.PEERS.resolve("spring/pom.xml"))));
        }
        if (settings.parts().contains("peers") && settings.peers().contains("mercurius")) {
            versions.add("Mercurius " + found(MERCURIUS, text(Servers.PEERS.resolve("mercurius/package.json"))));
            versions.add("Node " + answered("node", "--version"));
        }
        return "on %s: %d cores (%s), %.0f GB of memory; %s; load by %s.".formatted(LocalDate.now(),
                Runtime.getRuntime().availableProcessors(), found(MODEL, text(Path.of("/proc/cpuinfo"))),
                Double.parseDouble(found(MEMORY, text(Path.of("/proc/meminfo")) + "MemTotal: 0 kB")) / KILOBYTES,
                String.join(", ", versions), load.name());
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static String answered(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return found(VERSION, said);
    }

    private static String found(Pattern pattern, String text) {
        Matcher words = pattern.matcher(text);
        return words.find() ? words.group(1) : "unknown";
    }
}
