package org.entente.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AcceptLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // by range: with script and region, in either case
            "az | AZ", "AZ | AZ", "az-AZ | AZ", "az-Latn-AZ | AZ", "ru-RU | RU", "tr-CY | TR", "en-GB-oxendict | EN",
            // by quality, then by order
            "ru, az | RU", "ru;q=0.5, az | AZ", "ru ; q=0.5 , az;q=0.51 | AZ", "tr;q=1.000, az;q=1 | TR",
            "de-DE, de;q=0.9, az;q=0.1 | AZ", "fr-CH, fr;q=0.9, en;q=0.8, ru;q=0.7, *;q=0.5 | EN",
            // anything, and anything but
            "* | EN", "*;q=0.1, tr;q=0.05 | TR", "en;q=0, *;q=0.5 | AZ", "en;q=0, az;q=0, * | RU", "*;q=0 | EN",
            "ru;q=0, az;q=0.1 | AZ", "ru;q=0 | EN",
            // nothing that is served, and nothing at all
            "de | EN", "x-az | EN", "aze | EN", "'' | EN", "' , ,' | EN",
            // what is none is left out
            "az;q=x, ru;q=0.3 | RU", "az;q=2, ru;q=0.3 | RU", "az;q=-1, tr | TR", "@@, tr | TR", "-, tr | TR", "a z, tr | TR",
            "az;q=., tr | TR", "tr_TR | EN", "; | EN" })
    void oneHeader(String header, Language language) {
        assertThat(AcceptLanguage.best(List.of(header))).isEqualTo(language);
    }

    @Test
    void severalHeadersAreOne() {
        assertThat(AcceptLanguage.best(List.of())).isEqualTo(Language.EN);
        assertThat(AcceptLanguage.best(List.of("en;q=0.5", "tr"))).isEqualTo(Language.TR);
    }

    @Test
    void endlessHeadersAreNotReadToTheirEnd() {
        assertThat(AcceptLanguage.best(List.of("de-AT,".repeat(1_000_000) + "az"))).isEqualTo(Language.EN);
        assertThat(AcceptLanguage.best(List.of("de" + "-at".repeat(1_000_000), "tr"))).isEqualTo(Language.TR);
    }

    @Property
    void neverFails(@ForAll List<String> headers) {
        assertThat(AcceptLanguage.best(headers)).isNotNull();
    }

    @Property
    void neverFailsOnWhatLooksLikeOne(@ForAll("headers") String header) {
        assertThat(AcceptLanguage.best(List.of(header))).isNotNull();
    }

    /** Of distinct languages with distinct qualities the one of the highest is taken, in whatever order they come. */
    @Property
    void theHighestQualityWins(@ForAll("shuffled") List<Language> languages, @ForAll("junk") String junk) {
        StringBuilder header = new StringBuilder(junk);
        for (Language language : languages) {
            header.append(", ").append(language.name().toLowerCase(Locale.ROOT)).append(";q=0.")
                    .append(9 - language.ordinal());
        }
        Language best = languages.stream().min(Language::compareTo).orElseThrow();
        assertThat(AcceptLanguage.best(List.of(header.toString()))).isEqualTo(best);
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.strings().withChars("azruten-*;q=.,019 \tX_").ofMaxLength(60);
    }

    @Provide
    Arbitrary<List<Language>> shuffled() {
        return Combinators.combine(Arbitraries.shuffle(Language.values()), Arbitraries.integers().between(1, 4))
                .as((all, size) -> all.subList(0, size));
    }

    @Provide
    Arbitrary<String> junk() {
        return Arbitraries.of("de", "fr-CH;q=1", "@", ";;", "q=1", "az;q=", "", "zz-ZZ;q=0.99");
    }
}
