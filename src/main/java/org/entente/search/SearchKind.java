package org.entente.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.entente.graphql.NodeId;

/** The kinds of things that a search finds. */
@Enum("SearchKind")
@Description("A kind of things that a search finds.")
public enum SearchKind {
    @Description("States, by name or code.")
    COUNTRY,
    @Description("Intergovernmental organisations, by name or code.")
    ORGANISATION,
    @Description("Officials, by name, or by name and office.")
    OFFICIAL,
    @Description("Agreements, by title.")
    AGREEMENT,
    @Description("Sectors, by name or code.")
    SECTOR,
    @Description("Documents, by headline or text.")
    DOCUMENT;

    NodeId.Kind node() {
        return NodeId.Kind.valueOf(name());
    }
}
