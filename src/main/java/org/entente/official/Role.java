package org.entente.official;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What sort of office somebody holds. */
@Enum
@Description("What sort of office somebody holds.")
public enum Role {
    @Description("Head of state, or the head of an organisation's commission.")
    PRESIDENT,
    @Description("Deputy of a president.")
    VICE_PRESIDENT,
    @Description("Head of government: a prime minister or chancellor.")
    PRIME_MINISTER,
    @Description("Deputy of a prime minister.")
    DEPUTY_PRIME_MINISTER,
    @Description("A king, queen, emir, sultan or emperor, or the heir to the throne.")
    MONARCH,
    @Description("Minister of foreign affairs; the US secretary of state too.")
    FOREIGN_MINISTER,
    @Description("Minister of defence; the US secretary of defence too.")
    DEFENCE_MINISTER,
    @Description("Any other minister.")
    MINISTER,
    @Description("Deputy of a minister.")
    DEPUTY_MINISTER,
    @Description("An ambassador.")
    AMBASSADOR,
    @Description("An envoy or representative for a matter.")
    SPECIAL_REPRESENTATIVE,
    @Description("Head of a parliament or of one of its chambers.")
    SPEAKER,
    @Description("A member of a parliament.")
    LEGISLATOR,
    @Description("Secretary-general of an organisation.")
    SECRETARY_GENERAL,
    @Description("A commander of armed forces.")
    MILITARY_COMMANDER,
    @Description("An adviser or aide to a head of state or government, or to a minister.")
    ADVISER,
    @Description("Somebody who speaks for an institution.")
    SPOKESPERSON,
    @Description("Any other office: heads of services, agencies and regions, attachés, commissioners.")
    OTHER
}
