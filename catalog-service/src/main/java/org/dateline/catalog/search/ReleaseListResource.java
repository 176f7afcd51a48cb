package org.dateline.catalog.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dateline.catalog.paging.Paging;
import org.dateline.catalog.portal.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of published releases: full text, filters, facets. One answer for all: tokens are not looked at. */
@Tag(name = "Releases")
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
    @Operation(
            summary = "List published releases",
            description =
                    "Full-text search with filters and facets. Several values of one filter are alternatives; a facet counts what each of its values would leave under the other filters.")
    @APIResponse(
            responseCode = "200",
            description = "A page of releases, with links to its neighbours",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FoundReleases.class)))
    public Response list(
            @Parameter(
                            description =
                                    "Words, in any of their forms; phrases in quotes, or, -not. Korean nouns are found with whatever is attached to them.")
                    @RestQuery
                    String q,
            @Parameter(description = "Ids of topics.") @RestQuery List<String> topic,
            @Parameter(description = "Ids of organisations.") @RestQuery List<String> organization,
            @Parameter(description = "en or ko.") @RestQuery List<String> language,
            @Parameter(description = "First day of release, such as 2025-01-31.") @RestQuery String from,
            @Parameter(description = "Last day of release.") @RestQuery String to,
            @Parameter(description = "relevance (where q is given), newest or oldest.") @RestQuery String sort,
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
