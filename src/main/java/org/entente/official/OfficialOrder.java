package org.entente.official;

import static org.entente.graphql.list.Order.ascending;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.graphql.Direction;
import org.entente.graphql.Language;
import org.entente.graphql.list.Order;

/** How a list of officials is to be sorted. */
@Input("OfficialOrder")
@Description("How a list of officials is sorted.")
public class OfficialOrder {

    @NonNull
    @Description("What it is sorted by.")
    public OfficialOrderField field;
    @DefaultValue("ASC")
    @Description("Which end comes first.")
    public Direction direction = Direction.ASC;
    @Description("The language of the names to sort by; the request's when left out.")
    public Language language;

    /** @return the order by name */
    static Order byName(Language language) {
        return Order.byText("name", language, "id", Direction.ASC);
    }

    /** @param usual the language where none is given */
    Order sql(Language usual) {
        boolean descending = direction == Direction.DESC;
        return switch (field) {
            case NAME -> Order.byText("name", language == null ? usual : language, "id", direction);
            case COUNTRY -> Order.of("COUNTRY " + direction, new Order.Column("country_key", descending),
                    new Order.Column("name_en", descending), new Order.Column("id", descending));
            case DOCUMENTS -> Order.of("DOCUMENTS " + direction, new Order.Column("documents", descending),
                    ascending("name_en"), ascending("id"));
        };
    }
}
