package org.entente.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** What is served beside the API, and what {@link HttpConfig} switches off of it. */
@ApplicationScoped
class Switches {

    /** Before whatever serves these paths, behind CORS. */
    private static final int EARLY = -10;
    private static final String CONSOLE = "/console";
    /** The folders of the console, of GraphiQL and of the lessons, and whatever lies there, however the path to it is written. */
    private static final String CONSOLE_FILES = "(?:.*(?:/|%2[Ff]))?(?:console|graphiql|examples)(?:(?:/|%2[Ff]).*)?";
    /** SmallRye's own GraphiQL, of which the console takes the scripts and styles only. */
    private static final String OTHER_CONSOLE = "/graphiql(?:/(?:index[.]html)?)?";

    private static final String SCHEMA = "/graphql/schema.graphql";

    private final HttpConfig config;

    Switches(HttpConfig config) {
        this.config = config;
    }

    void route(@Observes Router router) {
        if (config.console()) {
            router.routeWithRegex(OTHER_CONSOLE).order(EARLY)
                    .handler(request -> request.response().setStatusCode(302).putHeader("Location", CONSOLE).end());
            // the folder's page, at the address that people share
            router.routeWithRegex(CONSOLE).order(EARLY).handler(request -> request.reroute(CONSOLE + "/"));
        } else {
            router.routeWithRegex(CONSOLE_FILES).order(EARLY).handler(Switches::hide);
        }
        if (config.introspection()) {
            // SmallRye's answer to it never ends
            router.options(SCHEMA).order(EARLY)
                    .handler(request -> request.response().setStatusCode(204).putHeader("Allow", "GET, OPTIONS").end());
        } else {
            router.route(SCHEMA).order(EARLY).handler(Switches::hide);
        }
    }

    private static void hide(RoutingContext request) {
        request.response().setStatusCode(404).end();
    }
}
