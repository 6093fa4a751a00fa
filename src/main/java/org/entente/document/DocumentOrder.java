package org.entente.document;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.graphql.Direction;
import org.entente.graphql.list.Order;

/** How a list of documents is to be sorted. */
@Input("DocumentOrder")
@Description("How a list of documents is sorted.")
public class DocumentOrder {

    static final Order USUAL = Order.byDate(Direction.DESC);

    @NonNull
    @Description("What it is sorted by.")
    public DocumentOrderField field;
    @DefaultValue("DESC")
    @Description("Which end comes first.")
    public Direction direction = Direction.DESC;

    Order sql() {
        return switch (field) {
            case PUBLISHED -> Order.byDate(direction);
            // names are unique, so that the id behind them is there for links to begin at
            case NAME -> Order.of("NAME " + direction, new Order.Column("name", direction == Direction.DESC));
        };
    }
}
