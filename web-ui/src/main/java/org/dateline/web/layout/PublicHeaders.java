package org.dateline.web.layout;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** What browsers are told about every public answer, files and failures included. The desk has its own, stricter in caching. */
class PublicHeaders {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";
    private static final int EARLY = 1050;

    void register(@Observes Filters filters) {
        filters.register(PublicHeaders::set, EARLY);
    }

    private static void set(RoutingContext routing) {
        MultiMap headers = routing.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        if (!ofTheDesk(routing.normalizedPath())) {
            headers.set("Content-Security-Policy", POLICY);
            headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
            headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        }
        routing.next();
    }

    static boolean ofTheDesk(String path) {
        return path.matches("(/ko)?/desk(/.*)?");
    }
}
