package org.dateline.catalog.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Links from a page of a list to its neighbours (RFC 8288): relative, for the service does not know by which name it is
 * reached.
 */
public final class PageLinks {
    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page) {
            response.getHeaders().add(HttpHeaders.LINK, of(page, request.getUriInfo()));
        }
    }

    /** The links of a page, for an answer that does not carry it as an object. */
    public static String of(Paged page, UriInfo uri) {
        long last = Math.min(Math.max(page.total() - 1, 0), Paging.DEEPEST) / page.size();
        List<String> links = new ArrayList<>();
        links.add(link(uri, 0, "first"));
        if (page.page() > 0) {
            links.add(link(uri, page.page() - 1L, "prev"));
        }
        if (page.page() < last) {
            links.add(link(uri, page.page() + 1L, "next"));
        }
        links.add(link(uri, last, "last"));
        return String.join(", ", links);
    }

    private static String link(UriInfo uri, long page, String relation) {
        URI address = UriBuilder.fromUri(uri.getRequestUri())
                .replaceQueryParam("page", page)
                .build();
        return "<" + address.getRawPath() + "?" + address.getRawQuery() + ">; rel=\"" + relation + "\"";
    }
}
