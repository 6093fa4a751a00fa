package org.entente.loading;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Instant;
import java.util.HexFormat;

import org.entente.loading.fold.Identifier;

/** Names the program that loads: what one build has put on record, another does not go on from unseen. */
final class Build {

    /**
     * 64 hexadecimal digits: of the service's own program where it is one file, else of this start alone, as while it is
     * developed. A native executable has this from when it was built, out of the classes that it was built from.
     */
    static final String NAME = name();

    private Build() {
    }

    private static String name() {
        try {
            CodeSource code = Build.class.getProtectionDomain().getCodeSource();
            Path program = code == null ? null : Path.of(code.getLocation().toURI());
            if (program != null && Files.isRegularFile(program)) {
                return digest(Files.readAllBytes(program));
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            // what cannot be read names nothing
        }
        return digest((ProcessHandle.current().pid() + " " + Instant.now()).getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Identifier.sha256().digest(bytes));
    }
}
