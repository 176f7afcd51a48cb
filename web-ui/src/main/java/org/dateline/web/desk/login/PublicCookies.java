package org.dateline.web.desk.login;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Keeps the form token to the desk. Its filter sets the cookie on every page and can be told single paths only, but a
 * public page must be the same for everybody.
 */
class PublicCookies {
    private static final String TOKEN = "csrf-token";
    private static final int EARLY = 1000;

    void register(@Observes Filters filters) {
        filters.register(PublicCookies::strip, EARLY);
    }

    private static void strip(RoutingContext routing) {
        if (!ofTheDesk(routing.normalizedPath())) {
            routing.addHeadersEndHandler(end -> routing.response().removeCookies(TOKEN, false));
        }
        routing.next();
    }

    private static boolean ofTheDesk(String path) {
        return path.matches("(/ko)?/desk(/.*)?");
    }
}
