package org.entente.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What {@code extensions.code} of an error can say. */
@Enum
@Description("What `extensions.code` of an error can say: what a client can act on.")
public enum ErrorCode {
    @Description("The text of the query is no GraphQL.")
    BAD_SYNTAX,
    @Description("The query does not fit the schema.")
    BAD_QUERY,
    @Description("`operationName` names no operation of the query, or is missing where the query has several.")
    BAD_OPERATION,
    @Description("A variable is missing, or its value is not of the type that the query declares.")
    BAD_VARIABLE,
    @Description("The value of an argument is not of the argument's type: a date that is none.")
    BAD_VALUE,
    @Description("An `id` that this API did not give out, or one of another kind.")
    BAD_ID,
    @Description("A code that is none: of a country, an organisation or a sector; or countries that make no relation.")
    BAD_CODE,
    @Description("A cursor that this API did not give out for this list, filter and order.")
    BAD_CURSOR,
    @Description("`first` or `last` asks for fewer than 1 or more than 100 elements, or the paging arguments do not go together.")
    BAD_PAGE_SIZE,
    @Description("A filter that nothing can meet: `from` after `to`, a text without a word.")
    BAD_FILTER,
    @Description("`groupBy` does not name one to three different dimensions.")
    BAD_GROUPING,
    @Description("A search text without a word to look for, or with more words than one search takes.")
    BAD_SEARCH,
    @Description("A series of more points than one answer holds.")
    TOO_MANY_POINTS,
    @Description("The service failed, through no fault of the client's; `extensions.id` is what its log calls the failure.")
    INTERNAL
}
