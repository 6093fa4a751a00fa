package org.entente.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.agreement.AgreementLists;
import org.entente.country.Country;
import org.entente.country.CountryRepository;
import org.entente.document.DocumentLists;
import org.entente.graphql.list.Grouping.Tied;
import org.entente.graphql.list.Listing;
import org.entente.graphql.list.Tally;
import org.entente.graphql.list.Tally.Figure;
import org.entente.sector.Sector;
import org.entente.sector.SectorRepository;
import org.entente.statistics.Trait.Kind;

/** What countries and sectors share, as it is kept, and what relations do: a statement each for agreements and documents. */
@ApplicationScoped
class Shares {

    private final KeptCounts kept;
    private final Tally tally;
    private final CountryRepository countries;
    private final SectorRepository sectors;

    Shares(KeptCounts kept, Tally tally, CountryRepository countries, SectorRepository sectors) {
        this.kept = kept;
        this.tally = tally;
        this.countries = countries;
        this.sectors = sectors;
    }

    /** @return the sectors of each country's agreements and documents, in the countries' order */
    List<List<SectorCount>> sectorsOf(List<String> states) {
        Map<String, Map<String, Share>> shares = shares(Kind.COUNTRY, states, Kind.SECTOR);
        Map<String, Sector> taxonomy = sectors.byCode();
        return states.stream().map(state -> sectors(shares.getOrDefault(state, Map.of()), taxonomy)).toList();
    }

    /** @return the sectors of these agreements and documents */
    List<SectorCount> sectorsOf(Listing agreements, Listing documents) {
        Map<String, Share> shares = new HashMap<>();
        tally.of(agreements, List.of(Tied.to(AgreementLists.SECTOR))).forEach(f -> add(shares, f.values().get(0), f, false));
        tally.of(documents, List.of(Tied.to(DocumentLists.SECTOR))).forEach(f -> add(shares, f.values().get(0), f, true));
        return sectors(shares, sectors.byCode());
    }

    /** @return the countries that each country shares agreements with, in the countries' order */
    List<List<CountryCount>> partnersOf(List<String> states) {
        Map<String, Map<String, Share>> shares = shares(Kind.COUNTRY, states, Kind.COUNTRY);
        shares.forEach((state, partners) -> partners.remove(state));
        return countries(states, shares, share -> share.agreements() > 0);
    }

    /** @return the countries of each sector's agreements and documents, in the sectors' order */
    List<List<CountryCount>> countriesOf(List<String> fields) {
        return countries(fields, shares(Kind.SECTOR, fields, Kind.COUNTRY), share -> true);
    }

    /** @return what each parent shares with each thing of the other kind */
    private Map<String, Map<String, Share>> shares(Kind kind, List<String> parents, Kind other) {
        Trait trait = Trait.among(kind, Set.copyOf(parents));
        Map<String, Map<String, Share>> shares = new HashMap<>();
        for (boolean documents : List.of(false, true)) {
            for (Figure figure : kept.of(documents ? DocumentLists.BASE : AgreementLists.BASE, trait, Trait.any(other))) {
                add(shares.computeIfAbsent(figure.values().get(0), parent -> new HashMap<>()), figure.values().get(1), figure,
                        documents);
            }
        }
        return shares;
    }

    private static void add(Map<String, Share> shares, String thing, Figure figure, boolean documents) {
        shares.merge(thing, documents ? new Share(0, figure.count()) : new Share(figure.count(), 0), Share::plus);
    }

    private List<List<CountryCount>> countries(List<String> parents, Map<String, Map<String, Share>> shares,
            Predicate<Share> wanted) {
        Set<String> codes = shares.values().stream().flatMap(own -> own.entrySet().stream())
                .filter(own -> wanted.test(own.getValue())).map(Entry::getKey).collect(Collectors.toSet());
        Map<String, Country> known = codes.isEmpty() ? Map.of() : countries.byKey(codes);
        return parents.stream().map(parent -> shares.getOrDefault(parent, Map.of()).entrySet().stream()
                .filter(own -> wanted.test(own.getValue()))
                .sorted(Comparator.comparing(Entry<String, Share>::getValue, Share.MOST).thenComparing(Entry::getKey))
                .map(own -> new CountryCount(known.get(own.getKey()), own.getValue().agreements(), own.getValue().documents()))
                .toList()).toList();
    }

    private static List<SectorCount> sectors(Map<String, Share> shares, Map<String, Sector> taxonomy) {
        return shares.entrySet().stream()
                .sorted(Comparator.comparing(Entry<String, Share>::getValue, Share.MOST)
                        .thenComparing(own -> taxonomy.get(own.getKey()), Sector.IN_ORDER))
                .map(own -> new SectorCount(taxonomy.get(own.getKey()), own.getValue().agreements(),
                        own.getValue().documents()))
                .toList();
    }
}
