package org.entente.loading;

import java.time.Duration;

/**
 * How far a load has come with its files, the unchanged and the rejected ones counted too.
 *
 * @param done how many it is done with
 * @param files how many there are
 * @param elapsed since it began, longer than nothing
 */
public record Progress(int done, int files, Duration elapsed) {

    /** @return files per second */
    public double perSecond() {
        return done * 1e9 / elapsed.toNanos();
    }

    /** @return what is left at the same pace, in whole seconds, or null while none is done */
    public Integer secondsLeft() {
        return done == 0 ? null : (int) Math.ceil((files - done) / perSecond());
    }

    @Override
    public String toString() {
        return "%d of %d files done, %.0f per second, %d s left".formatted(done, files, perSecond(), secondsLeft());
    }
}
