package org.dateline.web.layout;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Answers {@code /ko/…} with the page of {@code /…}, in Korean. It rewrites the path before anything matches it, for only
 * here is it still encoded; the desk rewrites its own, so that signing in leads back to the very page.
 */
class KoreanPath {
    static final String KOREAN = "dateline.korean";

    private static final String ROOT = "/ko";
    private static final int BEFORE_EVERYTHING = 1100;

    void register(@Observes Filters filters) {
        filters.register(KoreanPath::read, BEFORE_EVERYTHING);
    }

    private static void read(RoutingContext routing) {
        String path = routing.normalizedPath();
        boolean once = routing.get(KOREAN) == null;
        if (once && (path.equals(ROOT) || path.startsWith(ROOT + "/")) && !PublicHeaders.ofTheDesk(path)) {
            routing.put(KOREAN, true);
            String page = path.length() <= ROOT.length() + 1 ? "/" : path.substring(ROOT.length());
            String query = routing.request().query();
            routing.reroute(query == null ? page : page + "?" + query);
        } else {
            routing.next();
        }
    }
}
