package org.entente.agreement;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.entente.graphql.Names;

/** An agreement. */
@Entity
@Table(name = "agreement")
public class AgreementEntity {

    @Id
    public String id;
    public String type;
    public String status;
    @Embedded
    public DateColumns date;
    /** The first day of the date as told; 1000-01-01 when unknown. */
    @Column(name = "newest_first")
    public LocalDate newestFirst;
    public String place;
    /** The titles to show; what documents write is in {@code agreement_title}. */
    @Embedded
    @AttributeOverride(name = "az", column = @Column(name = "title_az"))
    @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
    @AttributeOverride(name = "tr", column = @Column(name = "title_tr"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    public Names titles;
}
