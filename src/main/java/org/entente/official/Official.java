package org.entente.official;

import java.util.Comparator;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.Names;
import org.entente.graphql.Node;
import org.entente.graphql.NodeId;
import org.entente.graphql.SearchResult;

/** An official as the API shows it. */
@Type
@Description("A person who holds or held an office of a state, its forces or parliament, or of an intergovernmental organisation.")
public class Official implements Node, SearchResult {

    /** By English name. */
    public static final Comparator<Official> BY_NAME = Comparator.comparing((Official o) -> o.names.en)
            .thenComparing(Official::key);

    private final String key;
    private final String countryCode;
    private final String organisationCode;
    private final Names names;

    Official(OfficialEntity entity) {
        this.key = entity.id;
        this.countryCode = entity.countryCode;
        this.organisationCode = entity.organisationCode;
        this.names = entity.names;
    }

    @Id
    @NonNull
    @Override
    @Description("An opaque identifier, the same on every replica and after every reload.")
    public String getId() {
        return new NodeId(NodeId.Kind.OFFICIAL, key).encoded();
    }

    public String key() {
        return key;
    }

    public String countryCode() {
        return countryCode;
    }

    public String organisationCode() {
        return organisationCode;
    }

    Names names() {
        return names;
    }
}
