package org.entente.sector;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** Looks sectors up. */
@ApplicationScoped
public class SectorRepository implements PanacheRepositoryBase<SectorEntity, String> {

    /** @return the whole taxonomy */
    public List<Sector> inOrder() {
        return listAll(Sort.by("ordinal")).stream().map(Sector::new).toList();
    }

    /** @return the whole taxonomy, by code */
    public Map<String, Sector> byCode() {
        return inOrder().stream().collect(Collectors.toMap(Sector::getCode, Function.identity()));
    }

    /** @return those of the keys that are on record, by key */
    public Map<String, Sector> byKey(Set<String> keys) {
        return list("code in ?1", keys).stream().collect(Collectors.toMap(e -> e.code, Sector::new));
    }
}
