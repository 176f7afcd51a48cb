package org.dateline.catalog.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dateline.catalog.paging.Paging;
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
            @RestQuery @DefaultValue("20") int size) {
        Search search = new Search(
                q,
                given(topic),
                given(organization),
                given(language),
                Search.day("from", from),
                Search.day("to", to),
                sort,
                new Paging(page, size));
        return answers.of(releases.find(search)).build();
    }

    /** An empty value, as a form sends it, is no filter; a comma belongs to no id. */
    private static List<String> given(List<String> values) {
        return values.stream()
                .filter(value -> !value.isEmpty())
                .map(value -> value.replace(',', ' '))
                .toList();
    }
}
