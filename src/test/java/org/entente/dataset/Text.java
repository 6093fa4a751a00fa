package org.entente.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.reading.Language;

/** A document of a data set while it is written. */
final class Text {

    final String id;
    final Language language;
    final LocalDate published;
    final StringBuilder text = new StringBuilder();
    final Set<String> countries = new LinkedHashSet<>();
    final Set<String> organisations = new LinkedHashSet<>();
    final Set<String> sectors = new LinkedHashSet<>();
    final Set<Person> officials = new LinkedHashSet<>();
    final List<String> agreements = new ArrayList<>();

    Text(String id, Language language, LocalDate published) {
        this.id = id;
        this.language = language;
        this.published = published;
    }

    /** @return where the sentence begins that is added */
    int add(String sentence) {
        if (text.length() > 0) {
            text.append(text.length() % 3 == 0 ? "\n\n" : " ");
        }
        text.append(sentence);
        return text.length() - sentence.length();
    }
}
