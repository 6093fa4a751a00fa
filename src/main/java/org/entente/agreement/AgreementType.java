package org.entente.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What sort of instrument an agreement is. */
@Enum
@Description("What sort of instrument an agreement is, by what it calls itself.")
public enum AgreementType {
    @Description("A treaty, pact or convention.")
    TREATY,
    @Description("A charter.")
    CHARTER,
    @Description("An agreement in the narrow sense, an accord.")
    AGREEMENT,
    @Description("A memorandum, of understanding or of intent.")
    MEMORANDUM,
    @Description("A declaration, joint or not.")
    DECLARATION,
    @Description("A protocol.")
    PROTOCOL,
    @Description("A programme or plan of cooperation.")
    PROGRAMME,
    @Description("A roadmap.")
    ROADMAP,
    @Description("A joint statement or communiqué.")
    JOINT_STATEMENT,
    @Description("A contract between states.")
    CONTRACT,
    @Description("Any other instrument.")
    OTHER
}
