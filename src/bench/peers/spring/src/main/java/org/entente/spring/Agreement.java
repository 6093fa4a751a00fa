package org.entente.spring;

import java.time.LocalDate;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;

/** An agreement. */
@Entity
public class Agreement {

    @Id
    @Column(name = "id")
    private String key;
    private String type;
    private String status;
    private Integer dateYear;
    private Integer dateMonth;
    private Integer dateDay;
    /** The first day of the date as told; 1000-01-01 when unknown. */
    private LocalDate newestFirst;
    private String titleEn;
    @ManyToMany
    @JoinTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"), inverseJoinColumns = @JoinColumn(name = "country_code"))
    private Set<Country> parties;
    @ManyToMany
    @JoinTable(name = "agreement_signatory", joinColumns = @JoinColumn(name = "agreement_id"), inverseJoinColumns = @JoinColumn(name = "official_id"))
    private Set<Official> signatories;

    public String getId() {
        return NodeId.of("agreement", key);
    }

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return titleEn;
    }

    public String getType() {
        return type;
    }

    public String getStatus() {
        return status;
    }

    public PartialDate getDate() {
        return PartialDate.of(dateYear, dateMonth, dateDay);
    }

    /** A date as precise as it is known. */
    public record PartialDate(String value) {

        private static PartialDate of(Integer year, Integer month, Integer day) {
            if (year == null) {
                return null;
            }
            StringBuilder value = new StringBuilder(10).append(year);
            while (value.length() < 4) {
                value.insert(0, '0');
            }
            for (Integer part : new Integer[] { month, day }) {
                if (part != null) {
                    value.append(part < 10 ? "-0" : "-").append(part);
                }
            }
            return new PartialDate(value.toString());
        }
    }
}
