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
import org.entente.graphql.list.Grouping;
import org.entente.graphql.list.Grouping.Tied;
import org.entente.graphql.list.Link;
import org.entente.graphql.list.Listing;
import org.entente.graphql.list.Tally;
import org.entente.graphql.list.Tally.Figure;
import org.entente.sector.Sector;
import org.entente.sector.SectorRepository;

/** What countries and sectors share: two statements for the figures of many parents, one for what they are shared with. */
@ApplicationScoped
class Shares {

    private static final List<Grouping> AGREEMENTS_BY_COUNTRY = List.of(Tied.to(AgreementLists.PARTY));
    private static final List<Grouping> AGREEMENTS_BY_SECTOR = List.of(Tied.to(AgreementLists.SECTOR));
    private static final List<Grouping> DOCUMENTS_BY_COUNTRY = List.of(Tied.to(DocumentLists.COUNTRY));
    private static final List<Grouping> DOCUMENTS_BY_SECTOR = List.of(Tied.to(DocumentLists.SECTOR));

    private final Tally tally;
    private final CountryRepository countries;
    private final SectorRepository sectors;

    Shares(Tally tally, CountryRepository countries, SectorRepository sectors) {
        this.tally = tally;
        this.countries = countries;
        this.sectors = sectors;
    }

    /** @return the sectors of each country's agreements and documents, in the countries' order */
    List<List<SectorCount>> sectorsOf(List<String> states) {
        Map<String, Map<String, Share>> shares = new HashMap<>();
        add(shares, of(AgreementLists.ALL, AgreementLists.PARTY, states, AGREEMENTS_BY_SECTOR), false);
        add(shares, of(DocumentLists.ALL, DocumentLists.COUNTRY, states, DOCUMENTS_BY_SECTOR), true);
        Map<String, Sector> taxonomy = sectors.byCode();
        return states.stream().map(state -> sectors(shares.get(state), taxonomy)).toList();
    }

    /** @return the sectors of these agreements and documents */
    List<SectorCount> sectorsOf(Listing agreements, Listing documents) {
        Map<String, Map<String, Share>> shares = new HashMap<>();
        add(shares, tally.of(agreements, AGREEMENTS_BY_SECTOR), false);
        add(shares, tally.of(documents, DOCUMENTS_BY_SECTOR), true);
        return sectors(shares.get(null), sectors.byCode());
    }

    /** @return the countries that each country shares agreements with, in the countries' order */
    List<List<CountryCount>> partnersOf(List<String> states) {
        Map<String, Map<String, Share>> shares = new HashMap<>();
        add(shares, of(AgreementLists.ALL, AgreementLists.PARTY, states, AGREEMENTS_BY_COUNTRY), false);
        add(shares, of(DocumentLists.ALL, DocumentLists.COUNTRY, states, DOCUMENTS_BY_COUNTRY), true);
        shares.forEach((state, partners) -> partners.remove(state));
        return countries(states, shares, share -> share.agreements() > 0);
    }

    /** @return the countries of each sector's agreements and documents, in the sectors' order */
    List<List<CountryCount>> countriesOf(List<String> fields) {
        Map<String, Map<String, Share>> shares = new HashMap<>();
        add(shares, of(AgreementLists.ALL, AgreementLists.SECTOR, fields, AGREEMENTS_BY_COUNTRY), false);
        add(shares, of(DocumentLists.ALL, DocumentLists.SECTOR, fields, DOCUMENTS_BY_COUNTRY), true);
        return countries(fields, shares, share -> true);
    }

    private List<Figure> of(Listing listing, Link parents, List<String> keys, List<Grouping> by) {
        return tally.of(listing.of(parents), Set.copyOf(keys), by);
    }

    private static void add(Map<String, Map<String, Share>> shares, List<Figure> figures, boolean documents) {
        for (Figure figure : figures) {
            shares.computeIfAbsent(figure.parent(), parent -> new HashMap<>()).merge(figure.values().get(0),
                    documents ? new Share(0, figure.count()) : new Share(figure.count(), 0), Share::plus);
        }
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
        return shares == null ? List.of() : shares.entrySet().stream()
                .sorted(Comparator.comparing(Entry<String, Share>::getValue, Share.MOST)
                        .thenComparing(own -> taxonomy.get(own.getKey()), Sector.IN_ORDER))
                .map(own -> new SectorCount(taxonomy.get(own.getKey()), own.getValue().agreements(),
                        own.getValue().documents()))
                .toList();
    }
}
