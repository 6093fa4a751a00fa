package org.entente.loading;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The query for what the loader did. */
@GraphQLApi
public class LoadApi {

    private final EntityManager entities;

    public LoadApi(EntityManager entities) {
        this.entities = entities;
    }

    @Query
    @NonNull
    @Description("What the loader did: files read, unchanged, and rejected with the reason.")
    public LoadReport load() {
        List<RejectedFile> rejected = entities
                .createQuery("from RejectedFileEntity order by name", RejectedFileEntity.class).getResultStream()
                .map(file -> new RejectedFile(file.name, file.reason)).toList();
        return new LoadReport(entities.find(LoadStateEntity.class, LoadStateEntity.ONLY),
                entities.find(LoadProgressEntity.class, LoadProgressEntity.ONLY), rejected);
    }
}
