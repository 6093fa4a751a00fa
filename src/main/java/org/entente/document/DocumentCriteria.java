package org.entente.document;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.country.CountryCodes;
import org.entente.graphql.RefusedException;
import org.entente.graphql.Words;
import org.entente.graphql.list.Link;
import org.entente.graphql.list.Period;
import org.entente.graphql.list.Restriction;
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
        restrictions.addAll(new Period(filter.from, filter.to).restrictions());
        return restrictions;
    }
}
