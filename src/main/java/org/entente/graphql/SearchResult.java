package org.entente.graphql;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Union;

/** What a search finds. */
@Union("SearchResult")
@Description("What a search finds: anything with an identity.")
public interface SearchResult {}
