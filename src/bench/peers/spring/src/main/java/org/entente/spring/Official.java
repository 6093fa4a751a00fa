package org.entente.spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A person who holds or held an office. */
@Entity
public class Official {

    @Id
    @Column(name = "id")
    private String key;
    private String nameEn;
    /** Null for an organisation's official. */
    private String countryCode;

    public String getId() {
        return NodeId.of("official", key);
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return nameEn;
    }

    public String getCountryCode() {
        return countryCode;
    }
}
