package org.entente.country;

import static org.entente.graphql.list.Order.ascending;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.graphql.Direction;
import org.entente.graphql.Language;
import org.entente.graphql.list.Order;

/** How a list of countries is to be sorted. */
@Input("CountryOrder")
@Description("How a list of countries is sorted.")
public class CountryOrder {

    @NonNull
    @Description("What it is sorted by.")
    public CountryOrderField field;
    @DefaultValue("ASC")
    @Description("Which end comes first.")
    public Direction direction = Direction.ASC;
    @Description("The language of the names to sort by; the request's when left out.")
    public Language language;

    /** @return the order by name */
    static Order byName(Language language) {
        return Order.byText("name", language, "code", Direction.ASC);
    }

    /** @param usual the language where none is given */
    Order sql(Language usual) {
        return switch (field) {
            case NAME -> Order.byText("name", language == null ? usual : language, "code", direction);
            case CODE -> Order.of("CODE " + direction, new Order.Column("code", direction == Direction.DESC));
            case AGREEMENTS -> counted("agreements");
            case DOCUMENTS -> counted("documents");
        };
    }

    private Order counted(String column) {
        return Order.of(column + " " + direction, new Order.Column(column, direction == Direction.DESC), ascending("name_en"),
                ascending("code"));
    }
}
