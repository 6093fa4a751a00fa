package org.entente.official;

import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.document.Citation;
import org.entente.document.CitationRepository;
import org.entente.graphql.Language;
import org.entente.graphql.Links;

/** The positions of officials. */
@GraphQLApi
public class PositionApi {

    private static final Links.Table CITATIONS = new Links.Table("position_citation", "position_id", "citation_id");

    private final PositionRepository positions;
    private final CitationRepository citations;
    private final Links links;

    public PositionApi(PositionRepository positions, CitationRepository citations, Links links) {
        this.positions = positions;
        this.citations = citations;
        this.links = links;
    }

    @NonNull
    @Description("The offices that documents tell of this official, newest first.")
    public List<List<@NonNull Position>> positions(@Source List<Official> people) {
        return positions.of(people.stream().map(Official::key).toList());
    }

    @NonNull
    @Description("The office in one language: as a document in that language tells it, else as another does.")
    public List<String> title(@Source List<Position> offices,
            @DefaultValue("EN") @Description("The language wanted; where left out, the one that `Accept-Language` likes best.") Language language) {
        return offices.stream().map(position -> position.titleIn(language)).toList();
    }

    @NonNull
    @Description("Where documents tell this office.")
    public List<List<@NonNull Citation>> citations(@Source List<Position> offices) {
        return links.follow(CITATIONS, offices.stream().map(Position::key).toList(), citations::byKey, Citation.BY_PLACE);
    }
}
