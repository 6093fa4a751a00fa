package org.entente.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.entente.graphql.Names;

/** An intergovernmental organisation that documents name. */
@Entity
@Table(name = "organisation")
public class OrganisationEntity {

    /** The short code: {@code OSCE}. */
    @Id
    public String code;
    @Embedded
    @AttributeOverride(name = "az", column = @Column(name = "name_az"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "tr", column = @Column(name = "name_tr"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    public Names names;
}
