package org.entente.loading;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
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
    // file systems keep times as coarse as this: what changed just now may change again at the same time
    private static final Duration COARSE = Duration.ofSeconds(2);

    private Source() {
    }

    /**
     * @param rules what else decides what a load makes
     * @param now the time
     * @return 64 hexadecimal digits; nothing where the file system does not tell, or a file changed just now
     */
    static Optional<String> of(List<Path> texts, String rules, Instant now) {
        FileTime settled = FileTime.from(now.minus(COARSE));
        MessageDigest digest = Identifier.sha256();
        digest.update(rules.getBytes(StandardCharsets.UTF_8));
        for (Path text : texts) {
            Map<String, Object> stamp;
            try {
                stamp = Files.readAttributes(text, STAMP);
            } catch (IOException | UnsupportedOperationException e) {
                return Optional.empty();
            }
            if (settled.compareTo((FileTime) stamp.get("ctime")) < 0) {
                return Optional.empty();
            }
            digest.update(("\0" + SeedsFolder.name(text) + ' ' + stamp.get("size") + ' ' + stamp.get("ino") + ' '
                    + stamp.get("mode") + ' ' + stamp.get("lastModifiedTime") + ' ' + stamp.get("ctime"))
                    .getBytes(StandardCharsets.UTF_8));
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    /** @return what names the service's own program, when it is one file; nothing while it is developed or tested */
    static Optional<String> build() {
        try {
            CodeSource code = Source.class.getProtectionDomain().getCodeSource();
            Path program = code == null ? null : Path.of(code.getLocation().toURI());
            return program == null || !Files.isRegularFile(program) ? Optional.empty()
                    : Optional.of(HexFormat.of().formatHex(Identifier.sha256().digest(Files.readAllBytes(program))));
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
