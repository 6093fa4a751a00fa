package org.entente.loading;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;

import org.entente.loading.fold.Identifier;

/** Looks at what a load would be made of: the folder's files, and the rules that they are read by. */
final class Sources {

    private final SeedsFolder seeds;
    private final NewsReader reader;
    private final long maxFileSize;
    private final String build;
    private final InstantSource clock;

    /**
     * @param maxFileSize in bytes
     * @param build names the program that loads
     * @param clock by which files have rested
     */
    Sources(SeedsFolder seeds, NewsReader reader, long maxFileSize, String build, InstantSource clock) {
        this.seeds = seeds;
        this.reader = reader;
        this.maxFileSize = maxFileSize;
        this.build = build;
        this.clock = clock;
    }

    /**
     * @return the files as they are
     * @throws MissingSeedsException when there is no folder
     */
    Source look() {
        String rules = rules();
        return Source.of(seeds.texts(), rules, clock.instant());
    }

    /** @return 64 hexadecimal digits that name all that decides, beside the files, what a load makes */
    String rules() {
        String rules = Arrays.toString(new Object[] { build, reader.fingerprint(), maxFileSize });
        return HexFormat.of().formatHex(Identifier.sha256().digest(rules.getBytes(StandardCharsets.UTF_8)));
    }
}
