package org.entente.spring;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreementRepository extends Repository<Agreement, String>, NewestAgreements {

    List<Agreement> findAllByOrderByNewestFirstDescKeyDesc(Limit limit);

    @Query("select new org.entente.spring.Figure(year(a.newestFirst), count(*)) from Agreement a where a.newestFirst > date 1000-01-01 group by year(a.newestFirst) order by year(a.newestFirst)")
    List<Figure> countsByYear();

    @Query("select new org.entente.spring.Figure(l.sector.code, year(l.newestFirst), count(*)) from AgreementSector l where l.newestFirst > date 1000-01-01 group by l.sector.code, year(l.newestFirst)")
    List<Figure> countsBySectorAndYear();
}
