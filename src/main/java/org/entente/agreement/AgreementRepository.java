package org.entente.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.Names;
import org.entente.graphql.list.Row;
import org.entente.graphql.list.Rows;
import org.entente.graphql.list.Stored;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Looks agreements up. */
@ApplicationScoped
public class AgreementRepository implements PanacheRepositoryBase<AgreementEntity, String> {

    /** Read with plain statements: lists of agreements are what is asked for most. */
    public static final Stored<Agreement> STORED = new Stored<>("agreement", "id",
            "type, status, date_year, date_month, date_day, newest_first, place, title_az, title_ru, title_tr, title_en",
            AgreementRepository::read);

    private final Rows rows;

    public AgreementRepository(Rows rows) {
        this.rows = rows;
    }

    /** @return those of the keys that are on record, by key */
    public Map<String, Agreement> byKey(Set<String> keys) {
        return rows.byKey(STORED, keys);
    }

    private static Agreement read(Row row) {
        AgreementEntity entity = new AgreementEntity();
        entity.id = row.get("id");
        entity.type = row.get("type");
        entity.status = row.get("status");
        entity.date = new DateColumns();
        entity.date.year = row.number("date_year");
        entity.date.month = row.number("date_month");
        entity.date.day = row.number("date_day");
        entity.newestFirst = LocalDate.parse(row.get("newest_first"));
        entity.place = row.get("place");
        entity.titles = new Names(row.get("title_az"), row.get("title_ru"), row.get("title_tr"), row.get("title_en"));
        return new Agreement(entity);
    }
}
