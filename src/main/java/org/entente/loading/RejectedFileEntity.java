package org.entente.loading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file that the last load could not read. */
@Entity
@Table(name = "rejected_file")
public class RejectedFileEntity {

    @Id
    public String id;
    public String name;
    public String reason;
}
