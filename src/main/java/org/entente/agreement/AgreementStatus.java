package org.entente.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far an agreement has come. */
@Enum
@Description("How far an agreement has come, in the order of treaty practice.")
public enum AgreementStatus {
    @Description("To be prepared, or under negotiation.")
    PROPOSED,
    @Description("Its text is settled.")
    AGREED,
    @Description("Initialled.")
    INITIALLED,
    @Description("Signed.")
    SIGNED,
    @Description("Ratified by a party at least.")
    RATIFIED,
    @Description("In force.")
    IN_FORCE,
    @Description("Suspended.")
    SUSPENDED,
    @Description("Terminated.")
    TERMINATED
}
