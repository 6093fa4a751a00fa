package org.entente.sector;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.Reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** Looks sectors up. */
@ApplicationScoped
public class SectorRepository implements PanacheRepositoryBase<SectorEntity, String> {

    private final Reference<Map<String, Sector>> all;

    public SectorRepository(Reference<Map<String, Sector>> all) {
        this.all = all;
    }

    /** @return the whole taxonomy */
    public List<Sector> inOrder() {
        return List.copyOf(byCode().values());
    }

    /** @return the whole taxonomy in its order, by code */
    public Map<String, Sector> byCode() {
        return all.get(() -> {
            Map<String, Sector> taxonomy = new LinkedHashMap<>();
            listAll(Sort.by("ordinal")).forEach(e -> taxonomy.put(e.code, new Sector(e)));
            return Collections.unmodifiableMap(taxonomy);
        });
    }

    /** @return those of the keys that are on record, by key */
    public Map<String, Sector> byKey(Set<String> keys) {
        Map<String, Sector> known = byCode();
        return keys.stream().filter(known::containsKey).collect(Collectors.toMap(Function.identity(), known::get));
    }
}
