package org.entente.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.document.Citation;
import org.entente.graphql.Language;

/** A provision as the API shows it. */
@Type
@Description("A clause of what the parties to an agreement undertake, as a document reports it.")
public class Provision {

    private final String key;
    private final Citation citation;

    Provision(String key, Citation citation) {
        this.key = key;
        this.citation = citation;
    }

    @NonNull
    @Description("The clause in the document's words.")
    public String getText() {
        return citation.getQuote();
    }

    @NonNull
    @Description("The language of the clause.")
    public Language getLanguage() {
        return citation.document().getLanguage();
    }

    @NonNull
    @Description("Where the document says it.")
    public Citation getCitation() {
        return citation;
    }

    String key() {
        return key;
    }
}
