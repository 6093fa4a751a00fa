package org.entente.loading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.entente.loading.fold.Told;
import org.entente.reading.Catalogue;
import org.entente.reading.Language;
import org.entente.reading.Reading;
import org.entente.reading.Stage;
import org.entente.reading.Term;
import org.entente.reading.UnreadableTextException;

/**
 * Reads files of lines like {@code country AZ}, {@code official AZ PRESIDENT Ilham Aliyev}, {@code charter AZ US 2026-02-10},
 * {@code deal PROTOCOL AZ US ENERGY,WATER SIGNED 2026-02}, {@code published 2026-02-11}, {@code break}; a hyphen is nothing told; what holds a zero byte is no text.
 */
final class MadeUpReader implements NewsReader {

    final AtomicInteger read = new AtomicInteger();
    /** How often a load asked for the rules. */
    final AtomicInteger fingerprints = new AtomicInteger();
    /** Files that are read when their latch opens. */
    final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    /** How often it was told that no text is at hand. */
    final AtomicInteger rests = new AtomicInteger();
    String fingerprint = "rules 1";

    @Override
    public void rest() {
        rests.incrementAndGet();
    }

    @Override
    public Reading read(String name, byte[] content) {
        read.incrementAndGet();
        await(held.get(name));
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableTextException("not a text");
        }
        Told told = Told.in(name, Language.EN).on("2026-02-11");
        for (String line : text.lines().toList()) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "country" -> told.country(words[1]);
                case "sector" -> told.sector(words[1]);
                case "official" -> {
                    String person = String.join(" ", Arrays.copyOfRange(words, 3, words.length));
                    told.official(person, person, words[1].equals("-") ? null : words[1],
                            words[2].equals("-") ? new String[0] : words[2].split(","));
                }
                case "charter" -> told.agreement("CHARTER", words[1] + " " + words[2], List.of("PARTNERSHIP"), List.of(0),
                        Told.at(Stage.SIGNED, words[3]));
                case "deal" -> told.agreement(words[1], words[2] + " " + words[3], subjects(words[4]), List.of(0),
                        Told.at(Stage.valueOf(words[5]), words[6].equals("-") ? null : words[6]));
                case "published" -> told.on(words[1]);
                case "break" -> throw new IllegalStateException("a rule without an answer");
                default -> {
                }
            }
        }
        return told.reading();
    }

    private static List<String> subjects(String told) {
        return told.equals("-") ? List.of() : List.of(told.split(","));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (latch != null && !latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("held for good");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Catalogue catalogue() {
        return new Catalogue(List.of(term("AZ", null), term("US", null), term("XK", null)), List.of(),
                List.of(term("ECONOMY", null), term("TRADE", "ECONOMY"), term("CULTURE", "SOCIETY"), term("SOCIETY", null)),
                List.of(), List.of(), List.of());
    }

    @Override
    public String fingerprint() {
        fingerprints.incrementAndGet();
        return fingerprint;
    }

    private static Term term(String code, String parent) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> names.put(language, code + " in " + language));
        return new Term(code, parent, names);
    }
}
