package org.entente.statistics;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.sector.Sector;

/** How much something has to do with a sector. */
@Type
@Description("How many agreements and documents something shares with a sector; a group counts all under it.")
public record SectorCount(
        @NonNull @Description("The sector.") Sector sector,
        @Description("How many agreements are in it.") int agreements,
        @Description("How many documents speak of it.") int documents) {
}
