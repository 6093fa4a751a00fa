package org.entente.sector;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.Language;
import org.entente.graphql.LocalizedText;

/** Queries for the taxonomy of sectors. */
@GraphQLApi
public class SectorApi {

    private final SectorRepository sectors;
    private final SectorCodes codes;

    public SectorApi(SectorRepository sectors, SectorCodes codes) {
        this.sectors = sectors;
        this.codes = codes;
    }

    @Query
    @Description("A sector by its code.")
    public Sector sector(
            @NonNull @Description("The code, in either case: `COUNTERTERRORISM`.") String code) {
        String known = codes.checked("code", List.of(code)).get(0);
        return sectors.byKey(Set.of(known)).get(known);
    }

    @Query
    @NonNull
    @Description("The taxonomy of sectors in its order: each group, then the fields under it.")
    public List<@NonNull Sector> sectors(@Description("What the list is narrowed to.") SectorFilter filter) {
        String parent = filter == null || filter.parent == null ? null
                : codes.checked("parent", List.of(filter.parent)).get(0);
        boolean groups = filter != null && Boolean.TRUE.equals(filter.groupsOnly);
        return sectors.inOrder().stream().filter(sector -> parent == null || parent.equals(sector.parentCode()))
                .filter(sector -> !groups || sector.parentCode() == null).toList();
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
    public List<String> name(@Source List<Sector> fields,
            @DefaultValue("EN") @Description("The language wanted; where left out, the one that `Accept-Language` likes best.") Language language) {
        return fields.stream().map(sector -> sector.names().in(language)).toList();
    }

    @NonNull
    @Description("The name in every language.")
    public List<List<@NonNull LocalizedText>> names(@Source List<Sector> fields) {
        return fields.stream().map(sector -> sector.names().all()).toList();
    }
}
