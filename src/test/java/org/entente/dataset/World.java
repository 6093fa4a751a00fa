package org.entente.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.agreement.AgreementType;
import org.entente.reading.Catalogue;
import org.entente.reading.Language;
import org.entente.reading.Reader;
import org.entente.reading.Term;

/** What a data set is about while it is made: the vocabulary's countries, organisations and sectors, made-up people and texts. */
public final class World {

    /** In most agreements, the first most of all. */
    private static final List<String> FIRST = List.of("AZ", "TR", "RU", "US", "GE", "KZ", "CN", "DE", "FR", "GB", "IT", "UZ",
            "IR", "PK", "UA", "HU", "AE", "IL", "TM", "KG");
    /** These have documents only. */
    private static final int WITHOUT_AGREEMENTS = 20;
    private static final Catalogue CATALOGUE = Reader.create().catalogue();

    final Dice dice;
    final Size size;
    final List<Term> sectors = CATALOGUE.sectors();
    final Map<String, Term> types = byCode(CATALOGUE.types());
    final Map<String, Term> roles = byCode(CATALOGUE.roles());
    final Map<String, Term> countries = byCode(CATALOGUE.countries());
    final Map<String, Term> organisations = byCode(CATALOGUE.organisations());
    final Map<String, Term> sectorsByCode = byCode(sectors);
    /** All countries but the first. */
    final Zipf<String> others;
    final Zipf<String> partners;
    final Zipf<String> bodies;
    final Zipf<String> fields;
    final List<String> groups;
    final List<Person> people = new ArrayList<>();
    final List<Text> texts = new ArrayList<>();
    final Map<String, Integer> agreements = new HashMap<>();
    final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, List<Person>> peopleOf = new HashMap<>();

    World(long seed, Size size) {
        this.size = size;
        dice = new Dice(seed);
        List<String> codes = Stream.concat(FIRST.stream(), countries.keySet().stream().sorted()).distinct().skip(1).toList();
        others = new Zipf<>(dice, codes);
        partners = new Zipf<>(dice, codes.subList(0, codes.size() - WITHOUT_AGREEMENTS));
        bodies = new Zipf<>(dice, organisations.keySet().stream().sorted().toList());
        fields = new Zipf<>(dice, sectors.stream().filter(s -> s.parent() != null).map(Term::code).toList());
        groups = sectors.stream().filter(s -> s.parent() == null).map(Term::code).toList();
    }

    /** @return what an instrument of that sort is called */
    Term type(AgreementType type) {
        // what is of no other sort has no name of its own
        return types.getOrDefault(type.name(), types.get(AgreementType.AGREEMENT.name()));
    }

    void add(Person person) {
        people.add(person);
        peopleOf.computeIfAbsent(person.country == null ? person.organisation : person.country, c -> new ArrayList<>())
                .add(person);
    }

    /** @return somebody who serves it, the first ones more often; null when nobody does */
    Person anyOf(String countryOrOrganisation) {
        List<Person> there = peopleOf.get(countryOrOrganisation);
        return there == null ? null : there.get(dice.small(there.size()));
    }

    /** @return the sectors and, marked as not told, the groups above them */
    Map<String, Boolean> withGroups(Iterable<String> told) {
        Map<String, Boolean> all = new HashMap<>();
        told.forEach(sector -> all.put(sector, true));
        told.forEach(sector -> {
            if (sectorsByCode.get(sector).parent() != null) {
                all.putIfAbsent(sectorsByCode.get(sector).parent(), false);
            }
        });
        return all;
    }

    /** @return one of the languages, as often as texts are in it */
    Language language() {
        return Language.values()[dice.weighed(40, 20, 15, 25)];
    }

    static void count(Map<String, Integer> counts, Iterable<String> codes) {
        codes.forEach(code -> counts.merge(code, 1, Integer::sum));
    }

    private static Map<String, Term> byCode(List<Term> terms) {
        return terms.stream().collect(Collectors.toMap(Term::code, Function.identity(), (a, b) -> a));
    }
}
