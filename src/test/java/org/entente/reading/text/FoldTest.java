package org.entente.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FoldTest {

    @ParameterizedTest
    @CsvSource({ "İSTİQLAL,istiqlal", "IŞIK,işik", "ığdır,iğdir", "Ёлка,елка", "hâlâ,hala", "Îcra,icra", "sükûn,sükun",
            "Vance’e,vance'e", "ƏĞŞÇÖÜ,əğşçöü", "«так»,\"так\"", "“so”,\"so\"", "a–b—c,a-b-c", "ÉTÉ,été" })
    void folds(String text, String fold) {
        assertThat(Fold.of(text)).isEqualTo(fold);
    }

    @Property
    void everyCharacterKeepsItsPlace(@ForAll String text) {
        assertThat(Fold.of(text)).hasSameSizeAs(text);
        assertThat(Fold.of(Fold.of(text))).isEqualTo(Fold.of(text));
    }
}
