package org.entente.loading;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** How far a load has come, as the API shows it. */
@Type
@Description("How far a load has come with its files. It is told anew about once a second.")
public class LoadProgress {

    private final Progress progress;

    LoadProgress(Progress progress) {
        this.progress = progress;
    }

    @Description("How many files it is done with: read, found unchanged, or rejected.")
    public int getDone() {
        return progress.done();
    }

    @Description("How many files there are.")
    public int getFiles() {
        return progress.files();
    }

    @Description("How many files it was done with in a second, on average.")
    public double getPerSecond() {
        return progress.perSecond();
    }

    @Description("How many seconds the other files take at the same pace. What they say is visible a little later.")
    public Integer getSecondsLeft() {
        return progress.secondsLeft();
    }
}
