package org.entente.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A text and its language. */
@Type
@Description("A text and the language it is in.")
public record LocalizedText(
        @NonNull @Description("The language of the text.") Language language,
        @NonNull @Description("The text itself.") String value) {
}
