package org.entente.agreement;

import java.util.Comparator;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.entente.graphql.Names;
import org.entente.graphql.Node;
import org.entente.graphql.NodeId;
import org.entente.graphql.SearchResult;

/** An agreement as the API shows it. */
@Type
@Description("A formal instrument between states, their governments or ministries, or intergovernmental organisations: one, however many documents tell of it.")
public class Agreement implements Node, SearchResult {

    /** By date, newest first. */
    public static final Comparator<Agreement> NEWEST_FIRST = Comparator
            .comparing((Agreement a) -> a.entity.newestFirst).thenComparing(Agreement::key).reversed();

    private final AgreementEntity entity;

    Agreement(AgreementEntity entity) {
        this.entity = entity;
    }

    @Id
    @NonNull
    @Override
    @Description("An opaque identifier, the same on every replica and after every reload.")
    public String getId() {
        return new NodeId(NodeId.Kind.AGREEMENT, entity.id).encoded();
    }

    @NonNull
    @Description("What sort of instrument it is.")
    public AgreementType getType() {
        return AgreementType.valueOf(entity.type);
    }

    @NonNull
    @Description("The furthest stage that documents tell of it.")
    public AgreementStatus getStatus() {
        return AgreementStatus.valueOf(entity.status);
    }

    @Description("The date of signing, else of the stage reached; null when no document settles it.")
    public PartialDate getDate() {
        return DateColumns.shown(entity.date);
    }

    @Description("The city of signing, in English; null when no document settles it.")
    public String getPlace() {
        return entity.place;
    }

    public String key() {
        return entity.id;
    }

    Names names() {
        return entity.titles;
    }
}
