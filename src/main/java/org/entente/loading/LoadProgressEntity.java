package org.entente.loading;

import java.time.Duration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the load under way has come: one row while there is one. */
@Entity
@Table(name = "load_progress")
public class LoadProgressEntity {

    static final int ONLY = 1;

    @Id
    public int id;
    public int done;
    public int files;
    @Column(name = "elapsed_millis")
    public long elapsedMillis;

    Progress progress() {
        return new Progress(done, files, Duration.ofMillis(elapsedMillis));
    }
}
