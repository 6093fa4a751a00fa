package org.entente.official;

import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.Names;
import org.entente.graphql.list.Row;
import org.entente.graphql.list.Rows;
import org.entente.graphql.list.Stored;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Looks officials up. */
@ApplicationScoped
public class OfficialRepository implements PanacheRepositoryBase<OfficialEntity, String> {

    /** Read with plain statements: whoever signed is asked for with most agreements. */
    public static final Stored<Official> STORED = new Stored<>("official", "id",
            "country_code, organisation_code, name_az, name_ru, name_tr, name_en", OfficialRepository::read);

    private final Rows rows;

    public OfficialRepository(Rows rows) {
        this.rows = rows;
    }

    /** @return those of the keys that are on record, by key */
    public Map<String, Official> byKey(Set<String> keys) {
        return rows.byKey(STORED, keys);
    }

    private static Official read(Row row) {
        OfficialEntity entity = new OfficialEntity();
        entity.id = row.get("id");
        entity.countryCode = row.get("country_code");
        entity.organisationCode = row.get("organisation_code");
        entity.names = new Names(row.get("name_az"), row.get("name_ru"), row.get("name_tr"), row.get("name_en"));
        return new Official(entity);
    }
}
