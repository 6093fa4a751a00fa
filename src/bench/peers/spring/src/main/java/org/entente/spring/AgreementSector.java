package org.entente.spring;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** That an agreement is in a sector, or in one under it. */
@Entity
@IdClass(AgreementSector.Key.class)
public class AgreementSector {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    private Agreement agreement;
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sector_code")
    private Sector sector;
    /** Whether it is in this very sector. */
    private boolean told;
    /** The agreement's. */
    private LocalDate newestFirst;

    /** The primary key. */
    public record Key(String agreement, String sector) implements Serializable {
    }
}
