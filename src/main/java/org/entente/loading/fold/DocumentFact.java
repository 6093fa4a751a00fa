package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.reading.Mention;
import org.entente.reading.Reading;

/**
 * A document and what it speaks of.
 *
 * @param id made of the file's name
 * @param reading its text and header
 * @param officials the id of each of {@link Reading#officials()}; empty while nobody knows
 */
public record DocumentFact(String id, Reading reading, List<String> officials) {

    /** @return what the reading says by itself */
    public static DocumentFact of(Reading reading) {
        return of(reading, List.of());
    }

    /** @return what the reading says of those officials */
    public static DocumentFact of(Reading reading, List<String> officials) {
        return new DocumentFact(idOf(reading.name()), reading, officials);
    }

    /** @return the id of the document of that file name */
    public static String idOf(String name) {
        return Identifier.of("document", name);
    }

    /** @return codes, in order */
    public List<String> countries() {
        return codes(reading.countries());
    }

    /** @return codes, in order */
    public List<String> organisations() {
        return codes(reading.organisations());
    }

    /** @return codes, in order */
    public List<String> sectors() {
        return codes(reading.sectors());
    }

    /** @return where it names countries, organisations and sectors */
    public List<Citation> mentions() {
        return Citations.inOrder(Stream.of(mentions(Subject.Kind.COUNTRY, reading.countries()),
                mentions(Subject.Kind.ORGANISATION, reading.organisations()),
                mentions(Subject.Kind.SECTOR, reading.sectors())).flatMap(mentions -> mentions));
    }

    /** @return where it tells that an official is in an office */
    public List<PositionCitation> positions() {
        var positions = new ArrayList<PositionCitation>();
        for (int index = 0; index < officials.size(); index++) {
            String official = officials.get(index);
            reading.officials().get(index).offices().forEach(office -> Citations
                    .of(id, Subject.Kind.OFFICIAL, official, office.passages())
                    .map(citation -> new PositionCitation(PositionFact.idOf(official, office.role()), citation))
                    .forEach(positions::add));
        }
        return positions.stream().distinct().toList();
    }

    /** @return where it names officials or tells an office of theirs */
    public List<Citation> citationsOfOfficials() {
        Stream<Citation> named = IntStream.range(0, officials.size()).boxed().flatMap(index -> Citations.of(id,
                Subject.Kind.OFFICIAL, officials.get(index), reading.officials().get(index).passages()));
        return Citations.inOrder(Stream.concat(named, positions().stream().map(PositionCitation::citation)));
    }

    private static List<String> codes(List<Mention> mentions) {
        return mentions.stream().map(Mention::code).distinct().sorted().toList();
    }

    private Stream<Citation> mentions(Subject.Kind kind, List<Mention> mentions) {
        return mentions.stream().flatMap(mention -> Citations.of(id, kind, mention.code(), List.of(mention.passage())));
    }

    /**
     * A place that tells an office.
     *
     * @param position the id of the official's position
     * @param citation where
     */
    public record PositionCitation(String position, Citation citation) {
    }
}
