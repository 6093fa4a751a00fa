package org.entente.reading.vocabulary;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.entente.reading.Language;
import org.entente.reading.Term;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/** The names of countries as CLDR has them. */
public final class CountryNames {

    private CountryNames() {
    }

    /**
     * @param code ISO 3166-1 alpha-2
     * @return its names in every language
     */
    public static Term of(String code) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> names.put(language, LocaleDisplayNames
                .getInstance(ULocale.forLocale(Locale.forLanguageTag(language.code()))).regionDisplayName(code)));
        return new Term(code, null, names);
    }
}
