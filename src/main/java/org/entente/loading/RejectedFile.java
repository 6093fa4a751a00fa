package org.entente.loading;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A file that could not be read. */
@Type
@Description("A file that could not be read.")
public record RejectedFile(
        @NonNull @Description("The file's name.") String name,
        @NonNull @Description("Why it could not be read, and what was expected.") String reason) {
}
