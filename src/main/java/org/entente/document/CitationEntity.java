package org.entente.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a document says something of a subject; offsets in UTF-16 code units of its text. */
@Entity
@Table(name = "citation")
public class CitationEntity {

    @Id
    public String id;
    @Column(name = "document_id")
    public String documentId;
    /** COUNTRY, ORGANISATION, SECTOR, OFFICIAL or AGREEMENT. */
    @Column(name = "subject_kind")
    public String subjectKind;
    /** A code, or an id. */
    @Column(name = "subject_key")
    public String subjectKey;
    @Column(name = "quote_start")
    public int quoteStart;
    @Column(name = "quote_end")
    public int quoteEnd;
    @Column(name = "sentence_start")
    public int sentenceStart;
    @Column(name = "sentence_end")
    public int sentenceEnd;
}
