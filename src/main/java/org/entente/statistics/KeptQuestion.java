package org.entente.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.entente.agreement.AgreementFilter;
import org.entente.agreement.AgreementLists;
import org.entente.agreement.AgreementStatus;
import org.entente.graphql.list.Link;
import org.entente.graphql.list.Restriction;
import org.entente.graphql.list.Restriction.OneOf;
import org.entente.graphql.list.Sql;
import org.entente.graphql.list.Tally.Figure;
import org.entente.sector.Sector;
import org.entente.statistics.Trait.Kind;

/** A question that kept counts answer: what it counts by and what it is narrowed to come to two traits at the most. */
final class KeptQuestion {

    private static final int MOST = 2;
    private static final Map<Link, Kind> LINKS = Map.of(AgreementLists.PARTY, Kind.COUNTRY, AgreementLists.SECTOR,
            Kind.SECTOR, Link.own(AgreementLists.BASE, "type"), Kind.TYPE, Link.own(AgreementLists.BASE, "status_rank"),
            Kind.STATUS);

    /** Those counted by come first. */
    private final List<Trait> traits = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** Where a dimension's value is: in which trait, and whether as the year of a month. */
    private record Place(int trait, boolean inMonth) {

        String in(List<String> values) {
            String value = values.get(trait);
            return inMonth ? value.substring(0, value.length() - 2) : value;
        }
    }

    private KeptQuestion(List<AgreementDimension> by, Collection<Sector> taxonomy) {
        boolean months = by.contains(AgreementDimension.MONTH);
        List<AgreementDimension> own = by.stream().filter(d -> !months || d != AgreementDimension.YEAR).toList();
        own.forEach(dimension -> traits.add(trait(dimension, taxonomy)));
        by.forEach(dimension -> places.add(own.contains(dimension) ? new Place(own.indexOf(dimension), false)
                : new Place(own.indexOf(AgreementDimension.MONTH), true)));
    }

    /**
     * @param taxonomy all sectors where they are counted by
     * @param restrictions what the filter means
     * @param filter may be null
     * @return nothing when agreements themselves have to be counted
     */
    static Optional<KeptQuestion> of(List<AgreementDimension> by, Collection<Sector> taxonomy,
            List<Restriction> restrictions, AgreementFilter filter) {
        KeptQuestion question = new KeptQuestion(by, taxonomy);
        boolean kept = question.narrow(filter) && restrictions.stream().filter(OneOf.class::isInstance).distinct()
                .allMatch(restriction -> question.narrow((OneOf) restriction)) && question.traits.size() <= MOST;
        return kept ? Optional.of(question) : Optional.empty();
    }

    private static Trait trait(AgreementDimension dimension, Collection<Sector> taxonomy) {
        return switch (dimension) {
            case COUNTRY -> Trait.any(Kind.COUNTRY);
            case SECTOR -> Trait.any(Kind.SECTOR);
            case SECTOR_GROUP -> Trait.among(Kind.SECTOR, taxonomy.stream().filter(sector -> sector.parentCode() == null)
                    .map(Sector::getCode).toList());
            case TYPE -> Trait.any(Kind.TYPE);
            case STATUS -> Trait.any(Kind.STATUS);
            case YEAR -> Trait.any(Kind.YEAR);
            case MONTH -> Trait.any(Kind.MONTH);
        };
    }

    private boolean narrow(OneOf restriction) {
        Kind kind = LINKS.get(restriction.link());
        if (kind == null || kind.isMany() && restriction.keys().size() > 1) {
            return false;
        }
        Trait trait = Trait.among(kind, kind == Kind.STATUS
                ? restriction.keys().stream().map(rank -> AgreementStatus.values()[Integer.parseInt(rank) - 1].name()).toList()
                : restriction.keys());
        if (kind.isMany()) {
            // beside what the same ones are counted by
            traits.add(trait);
        } else {
            narrow(trait);
        }
        return true;
    }

    /** Narrows what is counted by, or what is not beside it. */
    private void narrow(Trait trait) {
        int same = IntStream.range(0, traits.size()).filter(i -> traits.get(i).kind() == trait.kind()).findFirst().orElse(-1);
        if (same < 0) {
            traits.add(trait);
        } else {
            traits.set(same, traits.get(same).and(trait.wanted()));
        }
    }

    /** @return whether nothing of the filter but its ties is in the way: its days are whole years, or whole months of months */
    private boolean narrow(AgreementFilter filter) {
        if (filter == null || filter.from == null && filter.to == null) {
            return filter == null || filter.titleContains == null;
        }
        boolean months = traits.stream().anyMatch(trait -> trait.kind() == Kind.MONTH);
        LocalDate behind = filter.to == null ? null : filter.to.plusDays(1);
        if (filter.titleContains != null || !isFirst(filter.from, months) || !isFirst(behind, months)) {
            return false;
        }
        Kind kind = months ? Kind.MONTH : Kind.YEAR;
        if (filter.from != null) {
            narrow(new Trait(kind, Sql.of("cast({value} as integer) >= ?", number(filter.from, months))));
        }
        if (filter.to != null) {
            narrow(new Trait(kind, Sql.of("cast({value} as integer) <= ?", number(filter.to, months))));
        }
        return true;
    }

    private static boolean isFirst(LocalDate day, boolean ofMonth) {
        return day == null || day.getDayOfMonth() == 1 && (ofMonth || day.getMonthValue() == 1);
    }

    private static int number(LocalDate day, boolean months) {
        return months ? day.getYear() * 100 + day.getMonthValue() : day.getYear();
    }

    /** @return its figures, in no order */
    List<Figure> figures(KeptCounts counts) {
        Trait first = traits.get(0);
        Trait second = traits.size() == 1 ? Trait.NONE : traits.get(1);
        // the way round that is kept, or read sooner
        boolean turned = second == Trait.NONE || first.kind().isTime()
                || second.wanted() != null && !second.kind().isTime();
        List<Figure> kept = turned ? counts.of(AgreementLists.BASE, second, first)
                : counts.of(AgreementLists.BASE, first, second);
        Map<List<String>, Integer> merged = new HashMap<>();
        for (Figure figure : kept) {
            List<String> values = turned ? List.of(figure.values().get(1), figure.values().get(0)) : figure.values();
            merged.merge(places.stream().map(place -> place.in(values)).toList(), figure.count(), Integer::sum);
        }
        return merged.entrySet().stream().map(e -> new Figure(e.getKey(), e.getValue())).toList();
    }
}
