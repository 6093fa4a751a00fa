package org.entente.loading.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

/** How much is compared, whatever the machine. */
class InstrumentFoldWorkTest {

    private final AtomicLong comparisons = new AtomicLong();
    private final InstrumentFold fold = new InstrumentFold((one, other) -> {
        comparisons.incrementAndGet();
        return Likeness.of(one, other);
    });

    @Test
    void theWorkGrowsWithTheNewsOfOnePairOfStatesAndNotWithItsSquare() {
        double few = comparisonsPerTelling(2_000);
        double many = comparisonsPerTelling(20_000);

        // with each compared with each it would be thousands, and ten times as many for the many
        assertThat(few).isLessThan(5);
        assertThat(many).isLessThan(5).isLessThan(2 * few);
    }

    private double comparisonsPerTelling(int number) {
        List<Telling> tellings = new Chancery(1).tellings(number);
        comparisons.set(0);
        // not one agreement of all, nor each alone
        assertThat(fold.fold(tellings)).hasSizeBetween(number / 5, number / 2);
        return (double) comparisons.get() / number;
    }
}
