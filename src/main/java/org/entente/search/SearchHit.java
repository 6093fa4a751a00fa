package org.entente.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.SearchResult;

/** Something found. */
@Type("SearchHit")
@Description("Something that a search found.")
public record SearchHit(
        @NonNull @Description("What was found.") SearchResult node,
        @NonNull @Description("What has the words, as it is written: the name, the title, the name and office, or of a document's text the sentence with most of them.") String matched,
        @Description("How well it was met, falling along the list: 1 and 0.9 for a name with all words whole or begun, 0.8 and 0.7 for a title, 0.6 and 0.5 for a text, 0.4 for a name with a wrong letter.") double score) {
}
