package org.entente.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A stage that an agreement has reached. */
@Entity
@Table(name = "stage")
public class StageEntity {

    @Id
    public String id;
    @Column(name = "agreement_id")
    public String agreementId;
    public String status;
    /** Place in the agreement's list, oldest first. */
    public int ordinal;
    @Embedded
    public DateColumns date;
    public String place;
}
