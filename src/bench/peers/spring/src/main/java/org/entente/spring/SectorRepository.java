package org.entente.spring;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SectorRepository extends Repository<Sector, String> {

    @Query("select s from Sector s order by s.ordinal")
    List<Sector> inOrder();

    @Query("select new org.entente.spring.Tie(l.agreement.key, s) from AgreementSector l join l.sector s where l.told and l.agreement.key in :keys order by s.ordinal")
    List<Tie<Sector>> ofAgreements(Collection<String> keys);
}
