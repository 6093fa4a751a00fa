package org.entente.spring;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficialRepository extends Repository<Official, String> {

    @Query("select new org.entente.spring.Tie(a.key, o) from Agreement a join a.signatories o where a.key in :keys")
    List<Tie<Official>> ofAgreements(Collection<String> keys);
}
