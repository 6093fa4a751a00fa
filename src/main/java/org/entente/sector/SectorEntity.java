package org.entente.sector;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.entente.graphql.Names;

/** A field of cooperation, or a group of them. */
@Entity
@Table(name = "sector")
public class SectorEntity {

    /** The code: {@code COUNTERTERRORISM}. */
    @Id
    public String code;
    /** The code of the group, null for a group. */
    @Column(name = "parent_code")
    public String parentCode;
    /** Place in the taxonomy. */
    public int ordinal;
    @Embedded
    @AttributeOverride(name = "az", column = @Column(name = "name_az"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "tr", column = @Column(name = "name_tr"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    public Names names;
}
