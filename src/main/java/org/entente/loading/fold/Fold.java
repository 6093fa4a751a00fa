package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.loading.name.Transcription;
import org.entente.reading.Mention;
import org.entente.reading.Reading;
import org.entente.reading.Term;

/** All readings to one truth. */
public final class Fold {

    private final Transcription transcription;
    private final Map<String, Term> authorities;

    /**
     * @param transcription how names sound
     * @param authorities the officials that the authority file knows
     */
    public Fold(Transcription transcription, List<Term> authorities) {
        this.transcription = transcription;
        this.authorities = authorities.stream().collect(Collectors.toUnmodifiableMap(Term::code, term -> term, (a, b) -> a));
    }

    /**
     * @param readings what each document says, in any order, no two of one name
     * @return what they say together
     */
    public Truth fold(Collection<Reading> readings) {
        return foldDocuments(readings.stream().map(Fold::document).toList());
    }

    /**
     * @param unordered the documents, each made by {@link #document} of a reading, be it {@linkplain DocumentFact#slim slim}
     * @return what they say together
     */
    public Truth foldDocuments(Collection<DocumentFact> unordered) {
        List<Reading> inOrder = unordered.stream().map(DocumentFact::reading).sorted(Comparator.comparing(Reading::name))
                .toList();
        var officialIds = new HashMap<Place, String>();
        List<OfficialFact> officials = officials(inOrder, officialIds);
        List<AgreementFact> agreements = agreements(inOrder, officialIds);
        List<DocumentFact> documents = unordered.stream().sorted(Comparator.comparing(DocumentFact::id)).toList();
        return new Truth(documents, countries(documents, officials, agreements),
                organisations(documents, officials, agreements), officials, agreements);
    }

    private List<OfficialFact> officials(List<Reading> readings, Map<Place, String> ids) {
        var sightings = new ArrayList<Sighting>();
        for (Reading reading : readings) {
            for (int index = 0; index < reading.officials().size(); index++) {
                sightings.add(Sighting.of(reading, index, transcription));
            }
        }
        var portraits = PeopleFold.people(sightings).stream()
                .map(people -> new OfficialPortrait(people, authorities, transcription)).toList();
        var byId = NaturalKeys.identify("official", portraits, OfficialPortrait::naturalKey,
                portrait -> Place.of(portrait.sightings().get(0)).toString());
        byId.forEach((id, portrait) -> portrait.sightings().forEach(sighting -> ids.put(Place.of(sighting), id)));
        return byId.entrySet().stream().map(official -> official.getValue().compose(official.getKey())).toList();
    }

    private static List<AgreementFact> agreements(List<Reading> readings, Map<Place, String> officialIds) {
        var tellings = new ArrayList<Telling>();
        for (Reading reading : readings) {
            for (int index = 0; index < reading.agreements().size(); index++) {
                tellings.add(new Telling(reading, index, signatories(reading, index, officialIds)));
            }
        }
        var portraits = InstrumentFold.agreements(tellings).stream().map(AgreementPortrait::new).toList();
        return NaturalKeys.identify("agreement", portraits, AgreementPortrait::naturalKey, AgreementPortrait::first)
                .entrySet().stream()
                .map(agreement -> agreement.getValue().compose(agreement.getKey())).toList();
    }

    private static Map<String, Set<String>> signatories(Reading reading, int agreement, Map<Place, String> officialIds) {
        var signatories = new TreeMap<String, Set<String>>();
        for (int index : reading.agreements().get(agreement).signatories()) {
            String served = Objects.requireNonNullElse(reading.officials().get(index).country(), "");
            signatories.computeIfAbsent(served, state -> new TreeSet<>())
                    .add(officialIds.get(new Place(reading.name(), index)));
        }
        return signatories;
    }

    /** @return what the reading says by itself */
    public static DocumentFact document(Reading reading) {
        String id = DocumentFact.idOf(reading.name());
        return new DocumentFact(id, reading, codes(reading.countries()), codes(reading.organisations()),
                codes(reading.sectors()),
                Citations.inOrder(Stream.of(mentions(id, Subject.Kind.COUNTRY, reading.countries()),
                        mentions(id, Subject.Kind.ORGANISATION, reading.organisations()),
                        mentions(id, Subject.Kind.SECTOR, reading.sectors())).flatMap(mentions -> mentions)));
    }

    private static List<String> codes(List<Mention> mentions) {
        return mentions.stream().map(Mention::code).distinct().sorted().toList();
    }

    private static Stream<Citation> mentions(String documentId, Subject.Kind kind, List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> Citations.of(documentId, kind, mention.code(), List.of(mention.passage())));
    }

    private static List<String> countries(List<DocumentFact> documents, List<OfficialFact> officials,
            List<AgreementFact> agreements) {
        var codes = new TreeSet<String>();
        documents.forEach(document -> codes.addAll(document.countries()));
        officials.stream().map(OfficialFact::country).filter(Objects::nonNull).forEach(codes::add);
        agreements.forEach(agreement -> codes.addAll(agreement.parties()));
        return List.copyOf(codes);
    }

    private static List<String> organisations(List<DocumentFact> documents, List<OfficialFact> officials,
            List<AgreementFact> agreements) {
        var codes = new TreeSet<String>();
        documents.forEach(document -> codes.addAll(document.organisations()));
        officials.stream().map(OfficialFact::organisation).filter(Objects::nonNull).forEach(codes::add);
        agreements.forEach(agreement -> codes.addAll(agreement.organisations()));
        return List.copyOf(codes);
    }

    private record Place(String document, int index) {
        static Place of(Sighting sighting) {
            return new Place(sighting.reading().name(), sighting.index());
        }
    }
}
