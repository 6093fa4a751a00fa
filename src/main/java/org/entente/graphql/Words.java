package org.entente.graphql;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.list.Restriction;

/** Narrows lists to what has certain words in its name, title or text, whatever their case, diacritics and script. */
@ApplicationScoped
public class Words {

    /** @return those of the kind whose name in any language contains the text */
    public Restriction inName(NodeId.Kind kind, String text) {
        return Restriction.Condition.of("false");
    }

    /** @return those of the kind whose title in any language contains the text */
    public Restriction inTitle(NodeId.Kind kind, String text) {
        return Restriction.Condition.of("false");
    }

    /** @return the documents whose title or text contains the text */
    public Restriction inText(String text) {
        return Restriction.Condition.of("false");
    }
}
