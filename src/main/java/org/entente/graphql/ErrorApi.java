package org.entente.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Tells what errors say. */
@GraphQLApi
public class ErrorApi {

    @Query
    @NonNull
    @Description("Every code that an error can have.")
    public List<@NonNull ErrorCode> errorCodes() {
        return List.of(ErrorCode.values());
    }
}
