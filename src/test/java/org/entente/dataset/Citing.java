package org.entente.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.reading.Language;
import org.entente.reading.Term;

/** Writes sentences into texts and says where they speak of what. */
final class Citing implements AutoCloseable {

    private final World world;
    private final Inserts citations;
    private final Inserts offices;

    Citing(Connection connection, World world) throws SQLException {
        this.world = world;
        citations = new Inserts(connection, "citation", "id", "document_id", "subject_kind", "subject_key", "quote_start",
                "quote_end", "sentence_start", "sentence_end");
        offices = new Inserts(connection, "position_citation", "position_id", "citation_id");
    }

    /** @return the citation's id; the quote stands in the sentence, which begins there in the text */
    String cite(Text text, int start, String sentence, String quote, String kind, String key) throws SQLException {
        String id = world.dice.id();
        int place = sentence.indexOf(quote);
        if (place < 0) {
            throw new IllegalArgumentException("no " + quote + " in " + sentence);
        }
        citations.add(id, text.id, kind, key, start + place, start + place + quote.length(), start, start + sentence.length());
        return id;
    }

    /** A sentence that names all of these that the text has not named before. */
    void name(Text text, List<String> countries, List<String> organisations, Iterable<String> sectors, List<Person> people)
            throws SQLException {
        Language language = text.language;
        List<String> names = new ArrayList<>();
        List<String[]> subjects = new ArrayList<>();
        countries.stream().filter(text.countries::add).forEach(code -> note(subjects, names, "COUNTRY", code,
                world.countries.get(code), language));
        organisations.stream().filter(text.organisations::add).forEach(code -> note(subjects, names, "ORGANISATION", code,
                world.organisations.get(code), language));
        for (String code : sectors) {
            if (text.sectors.add(code)) {
                note(subjects, names, "SECTOR", code, world.sectorsByCode.get(code), language);
            }
        }
        Map<String, Person> named = new TreeMap<>();
        people.stream().filter(text.officials::add).forEach(person -> {
            named.put(person.id, person);
            names.add(person.names.get(language));
            subjects.add(new String[] { "OFFICIAL", person.id });
        });
        if (names.isEmpty()) {
            return;
        }
        String sentence = Wording.talks(language, names);
        int start = text.add(sentence);
        for (int i = 0; i < names.size(); i++) {
            String[] subject = subjects.get(i);
            String citation = cite(text, start, sentence, names.get(i), subject[0], subject[1]);
            if (named.containsKey(subject[1])) {
                Person.Office office = world.dice.of(named.get(subject[1]).offices);
                office.seen(text.published);
                offices.add(office.id, citation);
            }
        }
    }

    private static void note(List<String[]> subjects, List<String> names, String kind, String code, Term term,
            Language language) {
        names.add(term.names().get(language));
        subjects.add(new String[] { kind, code });
    }

    @Override
    public void close() throws SQLException {
        citations.close();
        offices.close();
    }
}
