package org.entente.country;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.Names;
import org.entente.graphql.Node;
import org.entente.graphql.NodeId;
import org.entente.graphql.SearchResult;

/** A country as the API shows it. */
@Type
@Description("A sovereign state that documents name.")
public class Country implements Node, SearchResult {

    private final String code;
    private final String code3;
    private final Names names;

    Country(CountryEntity entity) {
        this.code = entity.code;
        this.code3 = entity.code3;
        this.names = entity.names;
    }

    @Id
    @NonNull
    @Override
    @Description("An opaque identifier, the same on every replica and after every reload.")
    public String getId() {
        return new NodeId(NodeId.Kind.COUNTRY, code).encoded();
    }

    @NonNull
    @Description("ISO 3166-1 alpha-2 code: `AZ`.")
    public String getCode() {
        return code;
    }

    @NonNull
    @Description("ISO 3166-1 alpha-3 code: `AZE`.")
    public String getCode3() {
        return code3;
    }

    @NonNull
    @Description("The flag as an emoji.")
    public String getFlag() {
        return code.chars().mapToObj(c -> Character.toString(0x1F1E6 + c - 'A')).reduce("", String::concat);
    }

    public Names names() {
        return names;
    }
}
