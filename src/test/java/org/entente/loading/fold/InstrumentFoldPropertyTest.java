package org.entente.loading.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is looked up gives what comparing each with each gives. */
class InstrumentFoldPropertyTest {

    @Property(tries = 2000)
    void givesWhatComparingEachWithEachGives(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int number) {
        List<Telling> tellings = new Archive(seed).tellings(number);
        List<List<String>> expected = places(InstrumentFoldAsWritten.agreements(tellings));

        assertThat(places(InstrumentFold.agreements(tellings))).isEqualTo(expected);

        var shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(places(InstrumentFold.agreements(shuffled))).isEqualTo(expected);
    }

    private static List<List<String>> places(List<List<Telling>> agreements) {
        return agreements.stream()
                .map(tellings -> tellings.stream().map(telling -> telling.reading().name() + "#" + telling.index()).toList())
                .toList();
    }
}
