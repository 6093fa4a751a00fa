package org.entente.agreement;

import java.util.Comparator;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.country.Country;
import org.entente.country.CountryRepository;
import org.entente.document.Citation;
import org.entente.document.CitationRepository;
import org.entente.document.Document;
import org.entente.document.DocumentRepository;
import org.entente.graphql.Links;
import org.entente.official.Official;
import org.entente.official.OfficialRepository;
import org.entente.organisation.Organisation;
import org.entente.organisation.OrganisationRepository;
import org.entente.sector.Sector;
import org.entente.sector.SectorRepository;

/** What agreements are tied to: their sides, signatories, sectors and documents. */
@GraphQLApi
public class AgreementLinksApi {

    private final CountryRepository countries;
    private final OrganisationRepository organisations;
    private final SectorRepository sectors;
    private final DocumentRepository documents;
    private final CitationRepository citations;
    private final Links links;

    public AgreementLinksApi(CountryRepository countries, OrganisationRepository organisations,
            SectorRepository sectors, DocumentRepository documents,
            CitationRepository citations, Links links) {
        this.countries = countries;
        this.organisations = organisations;
        this.sectors = sectors;
        this.documents = documents;
        this.citations = citations;
        this.links = links;
    }

    @NonNull
    @Description("The states that conclude it, by code.")
    public List<List<@NonNull Country>> parties(@Source List<Agreement> agreements) {
        return links.follow(table("agreement_party", "country_code"), keys(agreements), countries::byKey,
                Comparator.comparing(Country::getCode));
    }

    @NonNull
    @Description("The organisations that conclude it, by code.")
    public List<List<@NonNull Organisation>> organisations(@Source List<Agreement> agreements) {
        return links.follow(table("agreement_organisation", "organisation_code"), keys(agreements), organisations::byKey,
                Comparator.comparing(Organisation::getCode));
    }

    @NonNull
    @Description("The officials who signed it, by English name.")
    public List<List<@NonNull Official>> signatories(@Source List<Agreement> agreements) {
        return links.follow(table("agreement_signatory", "official_id"), keys(agreements),
                OfficialRepository.STORED, Official.BY_NAME);
    }

    @NonNull
    @Description("The sectors that documents tie to it, in the taxonomy's order.")
    public List<List<@NonNull Sector>> sectors(@Source List<Agreement> agreements) {
        return links.follow(new Links.Table("agreement_sector", "agreement_id", "sector_code", "told = 1"),
                keys(agreements), sectors::byKey, Sector.IN_ORDER);
    }

    @NonNull
    @Description("The documents that tell of it, by name.")
    public List<List<@NonNull Document>> documents(@Source List<Agreement> agreements) {
        return links.follow(new Links.Table("document_agreement", "agreement_id", "document_id"), keys(agreements),
                documents::byKey, Comparator.comparing(Document::getName));
    }

    @NonNull
    @Description("The places where documents tell of it.")
    public List<List<@NonNull Citation>> citations(@Source List<Agreement> agreements) {
        return links.follow(new Links.Table("citation", "subject_key", "id", "subject_kind = 'AGREEMENT'"),
                keys(agreements), citations::byKey, Citation.BY_PLACE);
    }

    private static Links.Table table(String table, String to) {
        return new Links.Table(table, "agreement_id", to);
    }

    private static List<String> keys(List<Agreement> agreements) {
        return agreements.stream().map(Agreement::key).toList();
    }
}
