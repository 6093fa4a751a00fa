package org.entente.agreement;

import static org.entente.graphql.list.Order.descending;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.graphql.Direction;
import org.entente.graphql.Language;
import org.entente.graphql.list.Order;

/** How a list of agreements is to be sorted. */
@Input("AgreementOrder")
@Description("How a list of agreements is sorted.")
public class AgreementOrder {

    static final Order USUAL = Order.byDate(Direction.DESC);

    @NonNull
    @Description("What it is sorted by.")
    public AgreementOrderField field;
    @DefaultValue("DESC")
    @Description("Which end comes first.")
    public Direction direction = Direction.DESC;
    @Description("The language of the titles to sort by; the request's when left out.")
    public Language language;

    /** @param usual the language where none is given */
    Order sql(Language usual) {
        return switch (field) {
            case DATE -> Order.byDate(direction);
            case TITLE -> Order.byText("title", language == null ? usual : language, "id", direction);
            case STATUS -> Order.of("STATUS " + direction, new Order.Column("status_rank", direction == Direction.DESC),
                    descending("newest_first"), descending("id"));
        };
    }
}
