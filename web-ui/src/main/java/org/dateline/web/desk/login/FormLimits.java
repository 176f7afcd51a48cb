package org.dateline.web.desk.login;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Holds every form but a listing, which needs a session first, to what somebody can have written. */
class FormLimits {
    /** A body of 1 MB in Korean is 3 MB as a form sends it; twice that with room for the rest. */
    private static final long MOST = 16L * 1024 * 1024;

    private static final int EARLY = 900;

    void register(@Observes Filters filters) {
        filters.register(FormLimits::check, EARLY);
    }

    private static void check(RoutingContext routing) {
        boolean listing = routing.normalizedPath().matches("(/ko)?/desk/imports");
        if (routing.request().method().equals(HttpMethod.POST) && !listing) {
            Optional<Long> length = Optional.ofNullable(routing.request().getHeader(HttpHeaders.CONTENT_LENGTH))
                    .map(Long::valueOf);
            if (length.isEmpty()) {
                routing.fail(411);
                return;
            }
            if (length.get() > MOST) {
                routing.fail(413);
                return;
            }
        }
        routing.next();
    }
}
