package org.entente.document;

import java.util.Comparator;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementRepository;
import org.entente.country.Country;
import org.entente.country.CountryRepository;
import org.entente.graphql.Links;
import org.entente.official.Official;
import org.entente.official.OfficialRepository;
import org.entente.organisation.Organisation;
import org.entente.organisation.OrganisationRepository;
import org.entente.sector.Sector;
import org.entente.sector.SectorRepository;

/** What documents speak of. */
@GraphQLApi
public class DocumentLinksApi {

    private final CountryRepository countries;
    private final OrganisationRepository organisations;
    private final SectorRepository sectors;
    private final Links links;

    public DocumentLinksApi(CountryRepository countries, OrganisationRepository organisations,
            SectorRepository sectors, Links links) {
        this.countries = countries;
        this.organisations = organisations;
        this.sectors = sectors;
        this.links = links;
    }

    @NonNull
    @Description("The countries that it names, by code.")
    public List<List<@NonNull Country>> countries(@Source List<Document> documents) {
        return links.follow(table("document_country", "country_code"), keys(documents), countries::byKey,
                Comparator.comparing(Country::getCode));
    }

    @NonNull
    @Description("The intergovernmental organisations that it names, by code.")
    public List<List<@NonNull Organisation>> organisations(@Source List<Document> documents) {
        return links.follow(table("document_organisation", "organisation_code"), keys(documents), organisations::byKey,
                Comparator.comparing(Organisation::getCode));
    }

    @NonNull
    @Description("The officials that it names, by English name.")
    public List<List<@NonNull Official>> officials(@Source List<Document> documents) {
        return links.follow(table("document_official", "official_id"), keys(documents), OfficialRepository.STORED,
                Official.BY_NAME);
    }

    @NonNull
    @Description("The agreements that it tells of, newest first.")
    public List<List<@NonNull Agreement>> agreements(@Source List<Document> documents) {
        return links.follow(table("document_agreement", "agreement_id"), keys(documents), AgreementRepository.STORED,
                Agreement.NEWEST_FIRST);
    }

    @NonNull
    @Description("The fields of cooperation that it speaks of, in the taxonomy's order.")
    public List<List<@NonNull Sector>> sectors(@Source List<Document> documents) {
        return links.follow(table("(select * from document_sector where told = 1) l", "sector_code"), keys(documents),
                sectors::byKey, Sector.IN_ORDER);
    }

    private static Links.Table table(String table, String to) {
        return new Links.Table(table, "document_id", to);
    }

    private static List<String> keys(List<Document> documents) {
        return documents.stream().map(Document::key).toList();
    }
}
