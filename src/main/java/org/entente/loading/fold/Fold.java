package org.entente.loading.fold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.entente.loading.name.Transcription;
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
        People people = people(readings.stream().map(Gist::of).toList());
        return new Truth(
                readings.stream().map(reading -> DocumentFact.of(reading, people.in(reading.name())))
                        .sorted(Comparator.comparing(DocumentFact::id)).toList(),
                people.officials(),
                agreements(readings, people, parties -> true).entrySet().stream()
                        .map(agreement -> agreement.getValue().compose(agreement.getKey())).toList());
    }

    /**
     * @param gists what is kept of each document, in any order, no two of one name
     * @return the officials that they name
     */
    public People people(Collection<Gist> gists) {
        List<Gist> inOrder = gists.stream().sorted(Comparator.comparing(Gist::name)).toList();
        var portraits = PeopleFold.people(usages(inOrder)).stream()
                .map(usages -> new OfficialPortrait(usages, inOrder, authorities, transcription)).toList();
        var byId = NaturalKeys.identify("official", portraits, OfficialPortrait::naturalKey, OfficialPortrait::first);
        String[][] ids = inOrder.stream().map(gist -> new String[gist.appellations().size()]).toArray(String[][]::new);
        byId.forEach((id, portrait) -> portrait.usages().forEach(usage -> {
            for (int number = 0; number < usage.count(); number++) {
                ids[usage.document(number)][usage.place(number)] = id;
            }
        }));
        var documents = new HashMap<String, List<String>>();
        for (int document = 0; document < ids.length; document++) {
            documents.put(inOrder.get(document).name(), Arrays.asList(ids[document]));
        }
        return new People(
                byId.entrySet().stream().map(official -> official.getValue().compose(official.getKey())).toList(), documents);
    }

    private Collection<Usage> usages(List<Gist> inOrder) {
        var byAppellation = new HashMap<Appellation, Usage>();
        // most are the same object again and again, whose fields need not be looked at
        var byIdentity = new IdentityHashMap<Appellation, Usage>();
        var alone = new ArrayList<Usage>();
        for (int document = 0; document < inOrder.size(); document++) {
            List<Appellation> appellations = inOrder.get(document).appellations();
            for (int place = 0; place < appellations.size(); place++) {
                Usage usage = byIdentity.computeIfAbsent(appellations.get(place),
                        told -> byAppellation.computeIfAbsent(told, a -> Usage.of(a, transcription)));
                if (!usage.isOfOne()) {
                    usage = usage.unused();
                    alone.add(usage);
                }
                usage.add(document, place);
            }
        }
        byAppellation.values().stream().filter(Usage::isOfOne).forEach(alone::add);
        return alone;
    }

    /**
     * @param readings at least all that tell of agreements between those parties
     * @param people the officials that they name, among others
     * @param parties which parties' agreements are wanted, told as by {@link Gist#parties()}
     * @return the agreements, by their ids
     */
    public static Map<String, AgreementPortrait> agreements(Collection<Reading> readings, People people,
            Predicate<String> parties) {
        var tellings = new ArrayList<Telling>();
        readings.stream().sorted(Comparator.comparing(Reading::name)).forEach(reading -> {
            for (int index = 0; index < reading.agreements().size(); index++) {
                if (parties.test(Telling.parties(reading.agreements().get(index)))) {
                    tellings.add(new Telling(reading, index, signatories(reading, index, people)));
                }
            }
        });
        var portraits = InstrumentFold.agreements(tellings).stream().map(AgreementPortrait::new).toList();
        return NaturalKeys.identify("agreement", portraits, AgreementPortrait::naturalKey, AgreementPortrait::first);
    }

    private static Map<String, Set<String>> signatories(Reading reading, int agreement, People people) {
        var signatories = new TreeMap<String, Set<String>>();
        List<String> ids = people.in(reading.name());
        for (int index : reading.agreements().get(agreement).signatories()) {
            String served = Objects.requireNonNullElse(reading.officials().get(index).country(), "");
            signatories.computeIfAbsent(served, state -> new TreeSet<>()).add(ids.get(index));
        }
        return signatories;
    }
}
