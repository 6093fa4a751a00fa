package org.entente.agreement;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.document.Citation;
import org.entente.document.CitationRepository;
import org.entente.graphql.Links;
import org.entente.sector.Sector;
import org.entente.sector.SectorRepository;

/** The stages and provisions of agreements. */
@GraphQLApi
public class StageApi {

    private final StageRepository stages;
    private final ProvisionRepository provisions;
    private final CitationRepository citations;
    private final SectorRepository sectors;
    private final Links links;

    public StageApi(StageRepository stages, ProvisionRepository provisions, CitationRepository citations,
            SectorRepository sectors, Links links) {
        this.stages = stages;
        this.provisions = provisions;
        this.citations = citations;
        this.sectors = sectors;
        this.links = links;
    }

    @NonNull
    @Description("The stages that documents tell of, oldest first.")
    public List<List<@NonNull Stage>> stages(@Source List<Agreement> agreements) {
        return stages.of(agreements.stream().map(Agreement::key).toList());
    }

    @NonNull
    @Description("What the parties undertake, clause by clause, as documents report it.")
    public List<List<@NonNull Provision>> provisions(@Source List<Agreement> agreements) {
        return provisions.of(agreements.stream().map(Agreement::key).toList());
    }

    @NonNull
    @Description("Where documents tell of this stage.")
    public List<List<@NonNull Citation>> citations(@Source List<Stage> reached) {
        return links.follow(new Links.Table("stage_citation", "stage_id", "citation_id"),
                reached.stream().map(Stage::key).toList(), citations::byKey, Citation.BY_PLACE);
    }

    @NonNull
    @Description("The sectors that the clause speaks of, in the taxonomy's order.")
    public List<List<@NonNull Sector>> sectors(@Source List<Provision> clauses) {
        return links.follow(new Links.Table("provision_sector", "provision_id", "sector_code"),
                clauses.stream().map(Provision::key).toList(), sectors::byKey, Sector.IN_ORDER);
    }
}
