package org.entente.official;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.entente.graphql.Names;

/** An official. */
@Entity
@Table(name = "official")
public class OfficialEntity {

    @Id
    public String id;
    @Column(name = "country_code")
    public String countryCode;
    @Column(name = "organisation_code")
    public String organisationCode;
    /** The names to show; what documents write is in {@code official_name}. */
    @Embedded
    @AttributeOverride(name = "az", column = @Column(name = "name_az"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "tr", column = @Column(name = "name_tr"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    public Names names;
}
