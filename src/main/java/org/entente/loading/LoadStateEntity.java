package org.entente.loading;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How the last load went: one row. */
@Entity
@Table(name = "load_state")
public class LoadStateEntity {

    static final int ONLY = 1;

    @Id
    public int id;
    public String revision;
    public String state;
    /** In UTC. */
    @Column(name = "loaded_at")
    public LocalDateTime loadedAt;
    public int files;
    public int loaded;
    public int unchanged;
    public int removed;
}
