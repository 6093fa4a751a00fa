package org.entente.reading.header;

import java.util.List;

import org.entente.reading.Language;
import org.entente.reading.date.Calendar;
import org.entente.reading.date.DateFinder;
import org.entente.reading.text.Fold;

/** Reads pages for the tests of this package. */
final class Pages {

    private static final PageReader READER = new PageReader(new DateFinder(new Calendar()));

    private Pages() {
    }

    static Page read(Language language, String text) {
        return READER.read(text, Fold.of(text), language);
    }

    /** Blocks as a text shows them: {@code # } before the title, {@code * } before items. */
    static List<String> blocks(Language language, String text) {
        return read(language, text).blocks().stream().map(block -> switch (block.kind()) {
            case TITLE -> "# ";
            case ITEM -> "* ";
            case PARAGRAPH -> "";
        } + text.substring(block.start(), block.end())).toList();
    }
}
