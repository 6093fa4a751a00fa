package org.entente.loading;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What the loader did. */
@Type
@Description("What the loader did with the folder of texts.")
public class LoadReport {

    private final LoadStateEntity entity;
    private final LoadProgress progress;
    private final List<RejectedFile> rejected;

    LoadReport(LoadStateEntity entity, LoadProgressEntity progress, List<RejectedFile> rejected) {
        this.entity = entity;
        this.progress = progress == null ? null : new LoadProgress(progress.progress());
        this.rejected = rejected;
    }

    @NonNull
    @Description("Names the data on record: it changes when, and only when, a load changes them. `0` while there are none.")
    public String getRevision() {
        return entity == null || entity.revision.isEmpty() ? "0" : entity.revision;
    }

    @Description("When the last load was complete, null while there was none.")
    public OffsetDateTime getLoadedAt() {
        return entity == null || entity.loadedAt == null ? null : entity.loadedAt.atOffset(ZoneOffset.UTC);
    }

    @NonNull
    @Description("How far the loader is.")
    public LoadState getState() {
        return entity == null ? LoadState.LOADING : LoadState.valueOf(entity.state);
    }

    @Description("How far the load under way has come, null while there is none, and in its first second.")
    public LoadProgress getProgress() {
        return progress;
    }

    @Description("How many files the last load found.")
    public int getFiles() {
        return entity == null ? 0 : entity.files;
    }

    @Description("How many of them it read.")
    public int getLoaded() {
        return entity == null ? 0 : entity.loaded;
    }

    @Description("How many of them were known already.")
    public int getUnchanged() {
        return entity == null ? 0 : entity.unchanged;
    }

    @Description("How many files of earlier loads were gone.")
    public int getRemoved() {
        return entity == null ? 0 : entity.removed;
    }

    @NonNull
    @Description("The files that could not be read, by name.")
    public List<@NonNull RejectedFile> getRejected() {
        return rejected;
    }
}
