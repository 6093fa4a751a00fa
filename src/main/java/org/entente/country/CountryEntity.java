package org.entente.country;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.entente.graphql.Names;

/** A country that documents name. */
@Entity
@Table(name = "country")
public class CountryEntity {

    /** ISO 3166-1 alpha-2. */
    @Id
    public String code;
    /** ISO 3166-1 alpha-3. */
    public String code3;
    @Embedded
    @AttributeOverride(name = "az", column = @Column(name = "name_az"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "tr", column = @Column(name = "name_tr"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    public Names names;
}
