package org.dateline.stats.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Refuses parameters in a path, "series;area=KR": nothing here has any, and the resource that is found without them would
 * answer as if they were not there.
 */
@Singleton
class PathParameters {
    private static final int BEFORE_ALL = 1000;
    private static final Problem REFUSED = new Problem(
            "about:blank",
            "Bad Request",
            400,
            "Parameters stand behind a \"?\", not behind a \";\" in the path.",
            List.of());

    private final ObjectMapper json;

    PathParameters(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL);
    }

    private void check(RoutingContext request) {
        if (request.request().path().indexOf(';') < 0) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(REFUSED.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(text(REFUSED));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem is plain data", impossible);
        }
    }
}
