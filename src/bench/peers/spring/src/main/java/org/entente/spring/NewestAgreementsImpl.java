package org.entente.spring;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.hibernate.query.NativeQuery;

import jakarta.persistence.EntityManager;

/** A walk along an index for each country, which a window function would not be. */
class NewestAgreementsImpl implements NewestAgreements {

    private static final String WALK = "(select country_code, agreement_id, newest_first from agreement_party"
            + " where country_code = ? order by newest_first desc, agreement_id desc limit ?)";

    private final EntityManager entities;

    NewestAgreementsImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Tie<Agreement>> newestOf(Collection<String> countries, int limit) {
        String walks = String.join(" union all ", Collections.nCopies(countries.size(), WALK));
        NativeQuery<Object[]> query = entities.createNativeQuery("select w.country_code, {a.*} from (" + walks
                + ") w join agreement a on a.id = w.agreement_id"
                + " order by w.country_code, w.newest_first desc, w.agreement_id desc", Object[].class)
                .unwrap(NativeQuery.class);
        query.addScalar("country_code", String.class).addEntity("a", Agreement.class);
        int place = 0;
        for (String country : countries) {
            query.setParameter(++place, country).setParameter(++place, limit);
        }
        return query.getResultList().stream().map(row -> new Tie<>((String) row[0], (Agreement) row[1])).toList();
    }
}
