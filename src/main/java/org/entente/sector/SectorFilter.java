package org.entente.sector;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What the taxonomy is narrowed to. */
@Input("SectorFilter")
@Description("What the taxonomy of sectors is narrowed to: sectors that meet all that is given.")
public class SectorFilter {

    @Description("Only the fields under this group, by its code.")
    public String parent;
    @Description("Whether only groups are wanted.")
    public Boolean groupsOnly;
}
