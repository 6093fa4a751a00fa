package org.entente.graphql;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.cdi.event.BeforeExecute;

/** The language that a request prefers, by its header {@code Accept-Language}; English when it says nothing of it. */
@RequestScoped
public class RequestLanguage {

    private static final String HEADERS = "httpHeaders";
    private static final String ACCEPT_LANGUAGE = "Accept-Language";

    private Language language = Language.EN;

    /** @return the language that the current request prefers */
    public Language current() {
        return language;
    }

    /** @return the language given, the one that the current request prefers when it is null */
    public Language orGiven(Language given) {
        return given == null ? language : given;
    }

    void read(@Observes @BeforeExecute Context request) {
        GraphQLContext context = request.unwrap(ExecutionInput.class).getGraphQLContext();
        Map<String, List<String>> headers = context.getOrDefault(HEADERS, Map.of());
        language = AcceptLanguage.best(headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(ACCEPT_LANGUAGE))
                .flatMap(header -> header.getValue().stream()).toList());
        context.put(RequestLanguage.class, language);
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
