package org.entente.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of results, of which each program writes its own sections. */
final class Results {

    private final Path file;

    Results(Path file) {
        this.file = file;
    }

    /**
     * Replaces a section, or adds it at the end.
     *
     * @param name of the section, its heading
     * @param text in Markdown, without the heading
     */
    void write(String name, String text) throws IOException {
        String begin = "<!-- " + name + ": written by src/bench/serving -->";
        String end = "<!-- end of " + name + " -->";
        String section = begin + "\n## " + name + "\n\n" + text.strip() + "\n" + end;
        String all = Files.readString(file);
        int from = all.indexOf(begin);
        int to = all.indexOf(end);
        Files.writeString(file, from < 0 || to < from ? all.stripTrailing() + "\n\n" + section + "\n"
                : all.substring(0, from) + section + all.substring(to + end.length()));
    }
}
