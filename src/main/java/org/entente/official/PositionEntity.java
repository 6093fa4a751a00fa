package org.entente.official;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An office that documents tell of an official. */
@Entity
@Table(name = "official_position")
public class PositionEntity {

    @Id
    public String id;
    @Column(name = "official_id")
    public String officialId;
    public String role;
    /** Place in the official's list, newest first. */
    public int ordinal;
    @Column(name = "first_seen")
    public LocalDate firstSeen;
    @Column(name = "last_seen")
    public LocalDate lastSeen;
}
