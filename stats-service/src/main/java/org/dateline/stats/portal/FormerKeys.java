package org.dateline.stats.portal;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.dateline.stats.series.Key;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Leads from the key that a series had, before a concept in it was merged into another, to the key that it has. Only where
 * the former series is public no more and the present one is: otherwise the former key is answered like one that never was.
 */
@Singleton
class FormerKeys {
    private static final int PERMANENT_REDIRECT = 308;

    private final Successors successors;
    private final PublicStatements statements;

    FormerKeys(Successors successors, PublicStatements statements) {
        this.successors = successors;
        this.statements = statements;
    }

    @LeadsOn
    @ServerRequestFilter
    public Optional<Response> lead(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        return Optional.ofNullable(uri.getPathParameters().getFirst("key"))
                .flatMap(Key::parse)
                .flatMap(former -> successors
                        .of(former)
                        .filter(present -> statements.of(former).isEmpty()
                                && statements.of(present).isPresent())
                        .map(present -> moved(uri.getRequestUri(), former, present)));
    }

    /** Not to be kept without asking again: the present series may be withdrawn. */
    private static Response moved(URI asked, Key former, Key present) {
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return Response.status(PERMANENT_REDIRECT)
                .location(URI.create(asked.getRawPath().replace(former.toString(), present.toString()) + query))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
