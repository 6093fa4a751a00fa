package org.entente.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A clause of what the parties to an agreement undertake. */
@Entity
@Table(name = "provision")
public class ProvisionEntity {

    @Id
    public String id;
    @Column(name = "agreement_id")
    public String agreementId;
    /** Place in the agreement's list. */
    public int ordinal;
    @Column(name = "citation_id")
    public String citationId;
}
