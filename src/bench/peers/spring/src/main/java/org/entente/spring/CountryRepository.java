package org.entente.spring;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CountryRepository extends Repository<Country, String> {

    Country findByCode(String code);

    List<Country> findByCodeIn(Collection<String> codes);

    List<Country> findAllByOrderByNameEnAscCodeAsc(Limit limit);

    @Query("select new org.entente.spring.Tie(a.key, c) from Agreement a join a.parties c where a.key in :keys order by c.code")
    List<Tie<Country>> ofAgreements(Collection<String> keys);
}
