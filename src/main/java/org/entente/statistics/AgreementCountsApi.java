package org.entente.statistics;

import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.agreement.AgreementFilter;
import org.entente.graphql.Language;

/** Queries for counts of agreements. */
@GraphQLApi
public class AgreementCountsApi {

    private final AgreementCounts counts;
    private final AgreementSeries series;

    public AgreementCountsApi(AgreementCounts counts, AgreementSeries series) {
        this.counts = counts;
        this.series = series;
    }

    @Query
    @NonNull
    @Description("How many agreements there are by each combination of values that there is: by the first dimension's values in their order (countries by code, sectors as in the taxonomy, sorts and stages as their types list them, the earliest year or month first), then by the next one's.")
    public List<@NonNull AgreementCount> agreementCounts(
            @NonNull @Description("One, two or three different dimensions.") List<@NonNull AgreementDimension> groupBy,
            @Description("What the counts are narrowed to, as the list `agreements` is.") AgreementFilter filter) {
        return counts.of(groupBy, filter);
    }

    @Query
    @NonNull
    @Description("How many agreements there are in each interval, as flat rows by time, then by `key`. Every series has a point for every interval: from that of the filter's `from`, else the earliest with an agreement, to that of `to`, else the latest. Agreements whose date is not told to the interval are left out. More than 10,000 points are refused.")
    public List<@NonNull SeriesPoint> agreementSeries(
            @NonNull @Description("The steps of the series.") SeriesInterval interval,
            @Description("What there is a series for each value of; one series of all, `ALL`, when left out.") AgreementDimension by,
            @Description("What the counts are narrowed to, as the list `agreements` is.") AgreementFilter filter,
            @DefaultValue("EN") @Description("The language of the series' names; where left out, the one that `Accept-Language` likes best.") Language language) {
        return series.of(interval, by, filter, language);
    }
}
