package org.entente.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.country.CountryCodes;
import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;
import org.entente.graphql.Words;
import org.entente.graphql.list.Link;
import org.entente.graphql.list.Restriction;
import org.entente.graphql.list.Restriction.Condition;
import org.entente.graphql.list.Restriction.OneOf;
import org.entente.sector.SectorCodes;

/** What filters of documents mean in the store. */
@ApplicationScoped
class DocumentCriteria {

    private static final Link LANGUAGE = Link.own(DocumentLists.BASE, "language");

    private final SectorCodes sectors;
    private final Words words;

    DocumentCriteria(SectorCodes sectors, Words words) {
        this.sectors = sectors;
        this.words = words;
    }

    /**
     * @param filter may be null
     * @return restrictions that leave the documents that meet it
     * @throws RefusedException when it names what is no code
     */
    List<Restriction> of(DocumentFilter filter) {
        List<Restriction> restrictions = new ArrayList<>();
        if (filter == null) {
            return restrictions;
        }
        if (filter.language != null) {
            restrictions.add(OneOf.of(LANGUAGE, List.of(filter.language.name())));
        }
        if (filter.country != null) {
            restrictions.add(OneOf.of(DocumentLists.COUNTRY, List.of(CountryCodes.checked("country", filter.country))));
        }
        if (filter.sector != null) {
            restrictions.add(OneOf.of(DocumentLists.SECTOR, sectors.checked("sector", List.of(filter.sector))));
        }
        if (filter.textContains != null) {
            restrictions.add(words.inText(filter.textContains));
        }
        dates(filter, restrictions);
        return restrictions;
    }

    private static void dates(DocumentFilter filter, List<Restriction> restrictions) {
        if (filter.from != null && filter.to != null && filter.from.isAfter(filter.to)) {
            throw new RefusedException(ErrorCode.BAD_FILTER, "`from` must not be later than `to`.");
        }
        if (filter.from != null) {
            bound(">=", filter.from, restrictions);
        }
        if (filter.to != null) {
            bound("<=", filter.to, restrictions);
        }
        if (filter.from != null || filter.to != null) {
            restrictions.add(Condition.of("{date}.newest_first > '1000-01-01'"));
        }
    }

    // both keys, for a walk in either order to begin and end there
    private static void bound(String sign, LocalDate day, List<Restriction> restrictions) {
        for (String key : List.of("newest_first", "oldest_first")) {
            restrictions.add(Condition.of("{date}." + key + " " + sign + " ?", day.toString()));
        }
    }
}
