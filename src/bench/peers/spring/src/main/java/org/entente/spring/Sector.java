package org.entente.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A field of cooperation, or a group of such fields. */
@Entity
public class Sector {

    @Id
    private String code;
    /** The place in the taxonomy. */
    private int ordinal;
    private String nameEn;

    public String getCode() {
        return code;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getName() {
        return nameEn;
    }
}
