package org.entente.loading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.entente.loading.fold.Identifier;

/**
 * What a load is made of, told without reading a text: the files by name, size, number and the times that the file system
 * keeps of their changes. The time of the last change of status is nobody's to set, so that a file of another content is
 * not taken for the old one even where its modification time was put back.
 */
final class Source {

    private static final String STAMP = "unix:size,ino,lastModifiedTime,ctime,mode";
    /** File systems keep times as coarse as this: what changed just now may change again at the same time. */
    static final Duration COARSE = Duration.ofSeconds(2);

    private static final int BYTES = 16;

    private final List<Path> texts;
    private final String rules;
    private final Map<String, String> stamps;
    private final String whole;

    private Source(List<Path> texts, String rules, Map<String, String> stamps, String whole) {
        this.texts = texts;
        this.rules = rules;
        this.stamps = stamps;
        this.whole = whole;
    }

    /**
     * @param texts the files
     * @param rules what else decides what a load makes
     * @param now the time
     */
    static Source of(List<Path> texts, String rules, Instant now) {
        FileTime settled = FileTime.from(now.minus(COARSE));
        // a hundred thousand files take a second on one processor
        List<String> inOrder = texts.parallelStream().map(text -> stamp(text, rules, settled)).toList();
        var stamps = new HashMap<String, String>();
        MessageDigest all = Identifier.sha256();
        all.update(rules.getBytes(StandardCharsets.UTF_8));
        for (int number = 0; number < texts.size(); number++) {
            String stamp = inOrder.get(number);
            if (!stamp.isEmpty()) {
                stamps.put(SeedsFolder.name(texts.get(number)), stamp);
                all.update(stamp.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Source(texts, rules, stamps, stamps.size() == texts.size() ? HexFormat.of().formatHex(all.digest()) : null);
    }

    /** @return a digest of what the file system says; empty where it does not tell, or the file changed just now */
    private static String stamp(Path text, String rules, FileTime settled) {
        try {
            Map<String, Object> stamp = Files.readAttributes(text, STAMP);
            if (settled.compareTo((FileTime) stamp.get("ctime")) < 0) {
                return "";
            }
            String told = String.join(" ", rules, SeedsFolder.name(text), stamp.get("size").toString(),
                    stamp.get("ino").toString(), stamp.get("mode").toString(), nanoseconds(stamp.get("lastModifiedTime")),
                    nanoseconds(stamp.get("ctime")));
            return HexFormat.of().formatHex(Identifier.sha256().digest(told.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    /** A time's own words are of the calendar, which takes longer than asking the file system. */
    private static String nanoseconds(Object time) {
        Instant instant = ((FileTime) time).toInstant();
        return instant.getEpochSecond() + "." + instant.getNano();
    }

    /** @return the files */
    List<Path> texts() {
        return texts;
    }

    /** @return what names the rules that a load of them goes by */
    String rules() {
        return rules;
    }

    /** @return 32 hexadecimal digits that name the file as it is, or null when nothing does for sure */
    String stamp(String name) {
        return stamps.get(name);
    }

    /** @return 64 hexadecimal digits that name all files as they are; nothing when one has no stamp */
    Optional<String> whole() {
        return Optional.ofNullable(whole);
    }
}
