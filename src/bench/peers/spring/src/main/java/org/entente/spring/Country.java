package org.entente.spring;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A country that documents name. */
@Entity
public class Country {

    @Id
    private String code;
    private String nameAz;
    private String nameRu;
    private String nameTr;
    private String nameEn;

    public String getId() {
        return NodeId.of("country", code);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return nameEn;
    }

    public List<LocalizedText> getNames() {
        return List.of(new LocalizedText("AZ", nameAz), new LocalizedText("RU", nameRu),
                new LocalizedText("TR", nameTr), new LocalizedText("EN", nameEn));
    }

    /** A text and its language. */
    public record LocalizedText(String language, String value) {
    }
}
