package org.entente.sector;

import java.util.Comparator;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.Names;
import org.entente.graphql.Node;
import org.entente.graphql.NodeId;
import org.entente.graphql.SearchResult;

/** A sector as the API shows it. */
@Type
@Description("A field of cooperation, or a group of such fields.")
public class Sector implements Node, SearchResult {

    /** In the taxonomy's order. */
    public static final Comparator<Sector> IN_ORDER = Comparator.comparingInt(s -> s.ordinal);

    private final String code;
    private final String parentCode;
    private final int ordinal;
    private final Names names;

    Sector(SectorEntity entity) {
        this.code = entity.code;
        this.parentCode = entity.parentCode;
        this.ordinal = entity.ordinal;
        this.names = entity.names;
    }

    @Id
    @NonNull
    @Override
    @Description("An opaque identifier, the same on every replica and after every reload.")
    public String getId() {
        return new NodeId(NodeId.Kind.SECTOR, code).encoded();
    }

    @NonNull
    @Description("The code: `COUNTERTERRORISM`, or `SECURITY` for the group above it.")
    public String getCode() {
        return code;
    }

    /** @return the code of its group, or null for a group */
    public String parentCode() {
        return parentCode;
    }

    public Names names() {
        return names;
    }
}
