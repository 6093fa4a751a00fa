package org.entente.graphql;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;

import graphql.GraphQLContext;

/** The language that a request prefers, by its header {@code Accept-Language}; English when it says nothing of it. */
@RequestScoped
public class RequestLanguage {

    private Language language = Language.EN;

    /** @return the language that the current request prefers */
    public Language current() {
        return language;
    }

    /** @return the language given, the one that the current request prefers when it is null */
    public Language orGiven(Language given) {
        return given == null ? language : given;
    }

    /** Tells it to all that answers the current request, on whatever thread. */
    void prefer(Language preferred, GraphQLContext request) {
        language = preferred;
        request.put(RequestLanguage.class, preferred);
    }

    /** @return the language that the values of {@code Accept-Language} like best, English when they like none */
    public static Language preferred(List<String> acceptLanguage) {
        return AcceptLanguage.best(acceptLanguage);
    }

    /** @return the language that the request of this context prefers, on whatever thread it is answered */
    static Language of(GraphQLContext request) {
        return request.getOrDefault(RequestLanguage.class, Language.EN);
    }
}
