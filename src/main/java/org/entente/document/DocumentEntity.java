package org.entente.document;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A news item. */
@Entity
@Table(name = "document")
public class DocumentEntity {

    @Id
    public String id;
    /** The file's name. */
    public String name;
    public String language;
    public String title;
    @Column(name = "published_on")
    public LocalDate publishedOn;
    @Column(name = "published_at")
    public LocalTime publishedAt;
    public String outlet;
    /** The day of publication; 1000-01-01 when unknown. */
    @Column(name = "newest_first")
    public LocalDate newestFirst;
    /** What citations' offsets count in. */
    public String text;
}
