package org.entente.document;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.graphql.Direction;
import org.entente.graphql.Order;

/** How a list of documents is to be sorted. */
@Input("DocumentOrder")
@Description("How a list of documents is sorted.")
public class DocumentOrder {

    static final Order USUAL = published(true);

    @NonNull
    @Description("What it is sorted by.")
    private DocumentOrderField field;
    @DefaultValue("DESC")
    @Description("Which end comes first.")
    private Direction direction = Direction.DESC;

    public DocumentOrderField getField() {
        return field;
    }

    public void setField(DocumentOrderField field) {
        this.field = field;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    /** Documents of unknown date come last either way. */
    Order sql() {
        boolean descending = direction != Direction.ASC;
        return switch (field) {
            case PUBLISHED -> published(descending);
            case NAME -> Order.of(descending ? "NAME_DESC" : "NAME_ASC", new Order.Column("d.name", descending));
        };
    }

    private static Order published(boolean descending) {
        return descending
                ? Order.of("PUBLISHED_DESC", Order.descending("d.sort_date"), Order.descending("d.id"))
                : Order.of("PUBLISHED_ASC", Order.ascending("(d.published_on is null)"), Order.ascending("d.sort_date"),
                        Order.ascending("d.id"));
    }
}
