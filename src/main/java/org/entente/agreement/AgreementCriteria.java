package org.entente.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.country.CountryCodes;
import org.entente.graphql.NodeId;
import org.entente.graphql.RefusedException;
import org.entente.graphql.Words;
import org.entente.graphql.list.Link;
import org.entente.graphql.list.Period;
import org.entente.graphql.list.Restriction;
import org.entente.graphql.list.Restriction.Condition;
import org.entente.graphql.list.Restriction.OneOf;
import org.entente.organisation.OrganisationCodes;
import org.entente.sector.SectorCodes;

/** What filters of agreements mean in the store. */
@ApplicationScoped
public class AgreementCriteria {

    private final SectorCodes sectors;
    private final Words words;

    AgreementCriteria(SectorCodes sectors, Words words) {
        this.sectors = sectors;
        this.words = words;
    }

    /**
     * @param filter may be null
     * @return restrictions that leave the agreements that meet it
     * @throws RefusedException when it names what is no code
     */
    public List<Restriction> of(AgreementFilter filter) {
        List<Restriction> restrictions = new ArrayList<>();
        if (filter != null) {
            sides(filter, restrictions);
            matter(filter, restrictions);
            dates(filter, restrictions);
        }
        return restrictions;
    }

    private static void sides(AgreementFilter filter, List<Restriction> restrictions) {
        if (given(filter.parties)) {
            CountryCodes.checked("parties", filter.parties).stream().sorted()
                    .forEach(code -> restrictions.add(OneOf.of(AgreementLists.PARTY, List.of(code))));
        }
        if (given(filter.anyParty)) {
            restrictions.add(OneOf.of(AgreementLists.PARTY, CountryCodes.checked("anyParty", filter.anyParty)));
        }
        if (filter.organisation != null) {
            restrictions.add(OneOf.of(AgreementLists.ORGANISATION,
                    List.of(OrganisationCodes.checked("organisation", filter.organisation))));
        }
        if (filter.signatory != null) {
            restrictions.add(OneOf.of(AgreementLists.SIGNATORY,
                    List.of(NodeId.key(filter.signatory, NodeId.Kind.OFFICIAL))));
        }
    }

    private void matter(AgreementFilter filter, List<Restriction> restrictions) {
        if (given(filter.sectors)) {
            restrictions.add(OneOf.of(AgreementLists.SECTOR, sectors.checked("sectors", filter.sectors)));
        }
        if (given(filter.types)) {
            restrictions.add(oneOf("type", filter.types, Enum::name));
        }
        if (given(filter.statuses)) {
            // by rank, which orders by status are sorted by too
            restrictions.add(oneOf("status_rank", filter.statuses, status -> Integer.toString(status.ordinal() + 1)));
        }
        if (filter.titleContains != null) {
            restrictions.add(words.inTitle(NodeId.Kind.AGREEMENT, filter.titleContains));
        }
    }

    private static <T> Restriction oneOf(String column, List<T> values, Function<T, String> key) {
        return OneOf.of(Link.own(AgreementLists.BASE, column), values.stream().map(key).toList());
    }

    private static void dates(AgreementFilter filter, List<Restriction> restrictions) {
        restrictions.addAll(new Period(filter.from, filter.to).restrictions());
        if (filter.to != null) {
            restrictions.add(Condition.of("{date}.last_day <= ?", filter.to.toString()));
        }
    }

    private static boolean given(Collection<?> values) {
        return values != null && !values.isEmpty();
    }
}
