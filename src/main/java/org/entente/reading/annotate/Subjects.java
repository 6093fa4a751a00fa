package org.entente.reading.annotate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.vocabulary.Entry;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Vocabulary;

/** What instruments are about, in terms that no language changes. Immutable. */
public final class Subjects {

    private final Map<String, Entry> byCode = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    public Subjects(Vocabulary vocabulary) {
        vocabulary.entries(Kind.SUBJECTS).forEach(e -> byCode.put(e.code(), e));
        vocabulary.entries(Kind.INSTRUMENTS).forEach(e -> types.put(e.code(), e.name().getOrDefault("en", "Agreement")));
    }

    /** @return those that tell two agreements apart */
    Set<String> specific(Set<String> codes) {
        Set<String> specific = new TreeSet<>(codes);
        specific.removeIf(c -> byCode.get(c).general());
        return specific;
    }

    /** @return whether two sets of subjects may be of one instrument: they share one, or all that they are about */
    boolean meet(Set<String> one, Set<String> other) {
        if (one.stream().anyMatch(other::contains)) {
            return true;
        }
        Set<String> here = fields(one);
        Set<String> there = fields(other);
        return !here.isEmpty() && here.equals(there);
    }

    private Set<String> fields(Set<String> codes) {
        Set<String> fields = new TreeSet<>();
        codes.forEach(c -> fields.addAll(sectors(c)));
        return fields;
    }

    List<String> sectors(String subject) {
        return byCode.get(subject).sectors();
    }

    /** @return a short English title: the subjects, then the type */
    String title(Topic topic) {
        Set<String> chosen = specific(topic.subjects).isEmpty() ? topic.subjects : specific(topic.subjects);
        Set<String> names = new LinkedHashSet<>();
        chosen.stream().limit(3).forEach(c -> names.add(byCode.get(c).name().get("en")));
        String subject = String.join(" and ", names);
        String type = types.get(topic.type);
        return subject.isEmpty() ? type : subject + " " + type;
    }
}
