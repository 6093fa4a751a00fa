package org.entente.reading.annotate;

import java.util.List;

import org.entente.reading.Person;
import org.entente.reading.vocabulary.Vocabulary;

/** Finds officials. */
public final class PeopleAnnotator {

    public PeopleAnnotator(Analysis analysis, Vocabulary vocabulary) {
    }

    public List<Person> annotate() {
        return List.of();
    }

    /** @return the spans of offices' and institutions' names */
    public List<Span> officeSpans() {
        return List.of();
    }
}
