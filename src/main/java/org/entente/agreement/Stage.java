package org.entente.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A stage as the API shows it. */
@Type
@Description("A stage that an agreement has reached.")
public class Stage {

    private final StageEntity entity;

    Stage(StageEntity entity) {
        this.entity = entity;
    }

    @NonNull
    @Description("Which stage.")
    public AgreementStatus getStatus() {
        return AgreementStatus.valueOf(entity.status);
    }

    @Description("When it was reached; null when no document settles it.")
    public PartialDate getDate() {
        return DateColumns.shown(entity.date);
    }

    @Description("The city where it was reached, in English; null when no document settles it.")
    public String getPlace() {
        return entity.place;
    }

    String key() {
        return entity.id;
    }
}
