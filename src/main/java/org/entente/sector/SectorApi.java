package org.entente.sector;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.ErrorCode;
import org.entente.graphql.Language;
import org.entente.graphql.LocalizedText;
import org.entente.graphql.RefusedException;

/** Queries for the taxonomy of sectors. */
@GraphQLApi
@Transactional
public class SectorApi {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9_]+");

    private final SectorRepository sectors;

    public SectorApi(SectorRepository sectors) {
        this.sectors = sectors;
    }

    @Query
    @Description("A sector by its code.")
    public Sector sector(
            @NonNull @Description("The code, in either case: `COUNTERTERRORISM`.") String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        Sector sector = FORM.matcher(upper).matches() ? sectors.byKey(Set.of(upper)).get(upper) : null;
        if (sector == null) {
            throw new RefusedException(ErrorCode.BAD_CODE,
                    "`code` must be a code of the taxonomy; the query `sectors` lists them.");
        }
        return sector;
    }

    @Query
    @NonNull
    @Description("The whole taxonomy of sectors in its order: each group, then the fields under it.")
    public List<@NonNull Sector> sectors() {
        return sectors.inOrder();
    }

    @Description("The group that this field belongs to, null for a group.")
    public List<Sector> parent(@Source List<Sector> children) {
        var groups = sectors.byKey(children.stream().map(Sector::parentCode).filter(c -> c != null)
                .collect(Collectors.toSet()));
        return children.stream().map(s -> s.parentCode() == null ? null : groups.get(s.parentCode())).toList();
    }

    @NonNull
    @Description("The fields under this group, none for a field.")
    public List<List<@NonNull Sector>> children(@Source List<Sector> groups) {
        var byGroup = sectors.inOrder().stream().filter(s -> s.parentCode() != null)
                .collect(Collectors.groupingBy(Sector::parentCode));
        return groups.stream().map(g -> byGroup.getOrDefault(g.getCode(), List.of())).toList();
    }

    @NonNull
    @Description("The name in one language.")
    public String name(@Source Sector sector,
            @DefaultValue("EN") @Description("The language wanted; where left out, the one that `Accept-Language` likes best.") Language language) {
        return sector.names().in(language);
    }

    @NonNull
    @Description("The name in every language.")
    public List<@NonNull LocalizedText> names(@Source Sector sector) {
        return sector.names().all();
    }
}
