package org.entente.statistics;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.country.Country;
import org.entente.sector.Sector;

/** How many agreements have the same value in each of some dimensions. */
@Type
@Description("How many agreements have these values; what was not counted by is null.")
public record AgreementCount(
        @Description("The state that is a party: with `COUNTRY`.") Country country,
        @Description("The field or group: with `SECTOR`; the group with `SECTOR_GROUP` alone.") Sector sector,
        @Description("The group: with `SECTOR_GROUP`.") Sector sectorGroup,
        @Description("The sort of instrument: with `TYPE`.") AgreementType type,
        @Description("The furthest stage: with `STATUS`.") AgreementStatus status,
        @Description("The year: with `YEAR` or `MONTH`.") Integer year,
        @Description("The month, 1 to 12: with `MONTH`.") Integer month,
        @Description("How many; never none.") int count) {
}
