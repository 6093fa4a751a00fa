package org.entente.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.agreement.AgreementLists;
import org.entente.country.Country;
import org.entente.country.CountryCodes;
import org.entente.country.CountryRepository;
import org.entente.document.DocumentLists;
import org.entente.graphql.ErrorCode;
import org.entente.graphql.RefusedException;
import org.entente.graphql.list.Link;
import org.entente.graphql.list.Restriction;
import org.entente.graphql.list.Restriction.Condition;
import org.entente.graphql.list.Restriction.OneOf;
import org.entente.graphql.list.Sql;

/** What relations between countries are in the store. */
@ApplicationScoped
class Relations {

    private static final int FEWEST = 2;
    private static final int MOST = 10;

    private final CountryRepository countries;

    Relations(CountryRepository countries) {
        this.countries = countries;
    }

    /** @throws RefusedException when these are not two to ten different countries */
    Relation of(List<String> codes) {
        List<String> different = CountryCodes.checked("countries", codes);
        if (different.size() < FEWEST || different.size() > MOST || different.size() < codes.size()) {
            throw new RefusedException(ErrorCode.BAD_CODE,
                    "`countries` must be two to ten different countries, by ISO 3166-1 alpha-2 code such as AZ.");
        }
        Map<String, Country> known = countries.byKey(Set.copyOf(different));
        return new Relation(different, different.stream().filter(known::containsKey).map(known::get).toList());
    }

    /** @return what leaves the agreements that all the countries are parties to */
    static List<Restriction> agreements(Relation relation) {
        return all(AgreementLists.PARTY, relation);
    }

    /** @return what leaves the documents that name all the countries */
    static List<Restriction> documents(Relation relation) {
        return all(DocumentLists.COUNTRY, relation);
    }

    private static List<Restriction> all(Link link, Relation relation) {
        return relation.codes().stream().sorted().<Restriction> map(code -> OneOf.of(link, List.of(code))).toList();
    }

    /** @return what leaves the officials who serve one of the countries and are named with all, or signed for them */
    static Restriction officials(Relation relation) {
        List<String> codes = relation.codes().stream().sorted().toList();
        Sql serve = Sql.among("{row}.country_code", codes);
        Sql named = together(DocumentLists.OFFICIAL, DocumentLists.COUNTRY, codes);
        Sql signed = together(AgreementLists.SIGNATORY, AgreementLists.PARTY, codes);
        Sql condition = Sql.of("(").and(serve).and("and").and(named).and("or").and(signed).and(")");
        return new Condition("relation" + codes, condition.text(), condition.values());
    }

    /** @return the condition of officials who are tied to something that all the countries are tied to */
    private static Sql together(Link person, Link state, List<String> codes) {
        List<Sql> joins = new ArrayList<>();
        for (String code : codes) {
            String alias = "c" + joins.size();
            joins.add(Sql.of("straight_join %s %s on %s.%s = o.%s and %s.%s = ?".formatted(state.table(), alias, alias,
                    state.element(), person.element(), alias, state.key()), code));
        }
        return Sql.of("(select 1 from " + person.table() + " o").and(Sql.join(" ", joins))
                .and("where o." + person.key() + " = {id} limit 1) is not null");
    }
}
