package org.entente.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What people found in one document; lists that a file leaves out are empty. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Gold(String language, String title, String publishedOn, String outlet, List<String> countries,
        List<String> optionalCountries, List<String> organisations, List<String> optionalOrganisations,
        List<Official> officials, List<Official> optionalOfficials, List<Agreement> agreements,
        List<Agreement> optionalAgreements, List<String> sectors, List<String> optionalSectors) {

    private static final String SUFFIX = ".gold.json";
    private static final ObjectMapper JSON = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    Gold {
        countries = given(countries);
        optionalCountries = given(optionalCountries);
        organisations = given(organisations);
        optionalOrganisations = given(optionalOrganisations);
        officials = given(officials);
        optionalOfficials = given(optionalOfficials);
        agreements = given(agreements);
        optionalAgreements = given(optionalAgreements);
        sectors = given(sectors);
        optionalSectors = given(optionalSectors);
    }

    /** @param role null where the document tells no office */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Official(String name, String written, String country, String role) {
    }

    /** @param key the same in every document that tells the agreement, or null where one alone does */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Agreement(String key, String type, String status, String date, String place, List<String> parties,
            List<String> organisations, List<String> signatories, List<String> sectors) {

        Agreement {
            parties = given(parties);
            organisations = given(organisations);
            signatories = given(signatories);
            sectors = given(sectors);
        }

        Set<String> sides() {
            Set<String> sides = new LinkedHashSet<>(parties);
            sides.addAll(organisations);
            return sides;
        }
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** @return the gold files of a folder by the name of their text file */
    static Map<String, Gold> of(Path folder) throws IOException {
        Map<String, Gold> golds = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(SUFFIX)).forEach(file -> {
                try {
                    golds.put(file.getFileName().toString().replace(SUFFIX, ".txt"),
                            JSON.readValue(file.toFile(), Gold.class));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return golds;
    }
}
