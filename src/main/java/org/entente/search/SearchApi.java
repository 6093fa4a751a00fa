package org.entente.search;

import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.graphql.list.PageArguments;

import io.smallrye.graphql.api.Nullable;

/** The query that searches. */
@GraphQLApi
public class SearchApi {

    private final Search search;

    public SearchApi(Search search) {
        this.search = search;
    }

    @Query
    @NonNull
    @Description("What has all the words of a text, or words that begin with them, whatever their case, diacritics and script: "
            + "in a name before a title before a text, whole words before longer ones, then the better known; last come names "
            + "with one wrong letter in a word of over four. The words may stand in any order, apart, and in any of a thing's "
            + "languages; an official is also found by name and office together, a document by headline and text together. "
            + "Of each kind and score at most 250 are found: lists with filters have them all.")
    public SearchConnection search(
            @NonNull @Description("The words: from one to 12, at most 200 characters.") String text,
            // the list may be left out; SmallRye takes its elements' @NonNull for its own
            @Nullable @Description("Only things of these kinds; of all when left out or empty.") List<@NonNull SearchKind> kinds,
            @DefaultValue("20") @Description("How many elements at the most, from 1 to 100, counted from the start of the list or from `after`.") Integer first,
            @Description("A cursor: the page begins behind it.") String after) {
        return search.page(text, kinds, PageArguments.of(first, after));
    }
}
