package org.entente.loading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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
    /** Of what is told of a file beside its name, in bytes. */
    private static final int NUMBERS = 4 * Long.BYTES + Integer.BYTES;
    private static final byte[] NONE = {};

    private final List<SeedFile> texts;
    private final String rules;
    private final Map<String, String> stamps;
    private final String whole;

    private Source(List<SeedFile> texts, String rules, Map<String, String> stamps, String whole) {
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
    static Source of(List<SeedFile> texts, String rules, Instant now) {
        FileTime settled = FileTime.from(now.minus(COARSE));
        byte[] by = Identifier.sha256().digest(rules.getBytes(StandardCharsets.UTF_8));
        // a hundred thousand files take a second on one processor
        byte[][] inOrder = texts.parallelStream().map(text -> stamp(text, by, settled)).toArray(byte[][]::new);
        var stamps = new HashMap<String, String>();
        MessageDigest all = Identifier.sha256();
        all.update(by);
        for (int number = 0; number < texts.size(); number++) {
            byte[] stamp = inOrder[number];
            if (stamp != NONE) {
                stamps.put(texts.get(number).name(), HexFormat.of().formatHex(stamp, 0, BYTES));
                all.update(stamp, 0, BYTES);
            }
        }
        return new Source(texts, rules, stamps, stamps.size() == texts.size() ? HexFormat.of().formatHex(all.digest()) : null);
    }

    /** @return a digest of what the file system says; none where it does not tell, or the file changed just now */
    private static byte[] stamp(SeedFile text, byte[] rules, FileTime settled) {
        try {
            Map<String, Object> told = Files.readAttributes(text.path(), STAMP);
            FileTime changed = (FileTime) told.get("ctime");
            if (settled.compareTo(changed) < 0) {
                return NONE;
            }
            byte[] name = text.name().getBytes(StandardCharsets.UTF_8);
            // the name has whatever length is left, so that no two files come to the same bytes
            ByteBuffer bytes = ByteBuffer.allocate(rules.length + NUMBERS + name.length).put(rules)
                    .putLong((Long) told.get("size")).putLong((Long) told.get("ino")).putInt((Integer) told.get("mode"))
                    .putLong(nanoseconds(told.get("lastModifiedTime"))).putLong(nanoseconds(changed)).put(name);
            return Identifier.sha256().digest(bytes.array());
        } catch (IOException | UnsupportedOperationException e) {
            return NONE;
        }
    }

    private static long nanoseconds(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    /** @return the files */
    List<SeedFile> texts() {
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
