package org.dateline.catalog.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.dateline.catalog.portal.Answers;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of published releases: full text, filters, facets. One answer for all: tokens are not looked at. */
@Path("/api/v1")
@PermitAll
class ReleaseListResource {
    private final ReleaseSearch releases;
    private final Answers answers;

    ReleaseListResource(ReleaseSearch releases, Answers answers) {
        this.releases = releases;
        this.answers = answers;
    }

    @GET
    @Path("/releases")
    @APIResponseSchema(FoundReleases.class)
    public Response list(
            @RestQuery String q,
            @RestQuery List<String> topic,
            @RestQuery List<String> organization,
            @RestQuery List<String> language,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String sort,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("20") int size,
            UriInfo uri) {
        Search search = new Search(
                q,
                given(topic),
                given(organization),
                given(language),
                Search.day("from", from),
                Search.day("to", to),
                sort,
                page,
                size);
        FoundReleases found = releases.find(search);
        return answers.of(found).header(HttpHeaders.LINK, links(found, uri)).build();
    }

    /** An empty value, as a form sends it, is no filter; a comma belongs to no id. */
    private static List<String> given(List<String> values) {
        return values.stream()
                .filter(value -> !value.isEmpty())
                .map(value -> value.replace(',', ' '))
                .toList();
    }

    /** RFC 8288: relative addresses, for the service does not know by which name it is reached. */
    private static String links(FoundReleases found, UriInfo uri) {
        long deepest = Math.min(Math.max(found.total() - 1, 0), Search.DEEPEST) / found.size();
        List<String> links = new ArrayList<>();
        links.add(link(uri, 0, "first"));
        if (found.page() > 0) {
            links.add(link(uri, found.page() - 1L, "prev"));
        }
        if (found.page() < deepest) {
            links.add(link(uri, found.page() + 1L, "next"));
        }
        links.add(link(uri, deepest, "last"));
        return String.join(", ", links);
    }

    private static String link(UriInfo uri, long page, String relation) {
        String query = UriBuilder.fromUri(uri.getRequestUri())
                .replaceQueryParam("page", page)
                .build()
                .getRawQuery();
        return "</api/v1/releases?" + query + ">; rel=\"" + relation + "\"";
    }
}
