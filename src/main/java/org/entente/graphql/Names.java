package org.entente.graphql;

import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Embeddable;

/** A name in every language, as the tables of countries, organisations, sectors, officials and agreements hold it. */
@Embeddable
public class Names {

    public String az;
    public String ru;
    public String tr;
    public String en;

    public Names() {
    }

    public Names(String az, String ru, String tr, String en) {
        this.az = az;
        this.ru = ru;
        this.tr = tr;
        this.en = en;
    }

    /**
     * @param language null stands for English, the API's usual language
     */
    public String in(Language language) {
        return switch (language == null ? Language.EN : language) {
            case AZ -> az;
            case RU -> ru;
            case TR -> tr;
            case EN -> en;
        };
    }

    /** @return all of them, as the API lists them */
    public List<LocalizedText> all() {
        return Arrays.stream(Language.values()).map(language -> new LocalizedText(language, in(language))).toList();
    }
}
