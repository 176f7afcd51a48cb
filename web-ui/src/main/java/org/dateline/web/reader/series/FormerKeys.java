package org.dateline.web.reader.series;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leads readers, files and feeds from a former key of a series to the same address with the present one. */
class FormerKeys {
    private static final int PERMANENT_REDIRECT = 308;

    private final Pages pages;

    FormerKeys(Pages pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    public Response lead(FormerKey former, UriInfo uri) {
        URI asked = uri.getRequestUri();
        String path = asked.getRawPath().replace(uri.getPathParameters().getFirst("key"), former.present());
        Page page = pages.at("series", asked.getRawQuery() == null ? path : path + "?" + asked.getRawQuery());
        // Asked for again each time: the present series may be withdrawn.
        return Response.status(PERMANENT_REDIRECT)
                .location(URI.create(page.here()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
