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
    @Description("The request is none of GraphQL over HTTP: a body that is no JSON object, no `query`, a parameter of another type, several operations in a list.")
    BAD_REQUEST,
    @Description("A method that is not served here, or a mutation asked for by GET.")
    BAD_METHOD,
    @Description("The body of the request is not `application/json` in UTF-8.")
    BAD_CONTENT_TYPE,
    @Description("The request accepts neither `application/graphql-response+json` nor `application/json`.")
    NOT_ACCEPTABLE,
    @Description("The body of the request, or its address, is larger than the service reads.")
    TOO_LARGE,
    @Description("The query has more tokens than the service reads.")
    TOO_MANY_TOKENS,
    @Description("The query nests fields deeper than the service follows.")
    TOO_DEEP,
    @Description("The query has more aliases than the service takes.")
    TOO_MANY_ALIASES,
    @Description("The query has more directives than the service takes.")
    TOO_MANY_DIRECTIVES,
    @Description("The query asks for one field of one selection more often than the service takes.")
    TOO_MANY_REPEATS,
    @Description("The query may answer more elements than the service gives at once: ask for smaller pages, or nest fewer lists.")
    TOO_COSTLY,
    @Description("The answer took longer than the service lets a request take; it was given up.")
    TIMEOUT,
    @Description("The service has more to do than it can; ask again after the seconds that the header `Retry-After` tells.")
    OVERLOADED,
    @Description("The database does not answer; ask again after the seconds that the header `Retry-After` tells.")
    UNAVAILABLE,
    @Description("The service is run without introspection.")
    INTROSPECTION_OFF,
    @Description("The service is run for documents that it knows, and this is none of them.")
    UNTRUSTED_DOCUMENT,
    @Description("No query is known by this hash: send it with its text.")
    PERSISTED_QUERY_NOT_FOUND,
    @Description("The hash of a persisted query is not the SHA-256 of its text.")
    PERSISTED_QUERY_MISMATCH,
    @Description("A persisted query of another version than 1.")
    PERSISTED_QUERY_NOT_SUPPORTED,
    @Description("The service failed, through no fault of the client's; `extensions.id` is what its log calls the failure.")
    INTERNAL
}
