package org.dateline.stats.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.stats.negotiation.Negotiation;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.series.Key;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Series, their observations and their vintages. One answer for all: tokens are not looked at. */
@Tag(name = "Series")
@Path("/api/v1/series")
@PermitAll
@LeadsOn
class SeriesResource {
    private static final int MOST_KEYS = 500;
    private static final List<TableFormat> TRIANGLE = List.of(TableFormat.JSON, TableFormat.CSV);

    private final SeriesCatalogue catalogue;
    private final KnownCodes codes;
    private final PublicSeries series;
    private final PublicVintages vintages;
    private final PublicClaims claims;
    private final Answers answers;

    SeriesResource(
            SeriesCatalogue catalogue,
            KnownCodes codes,
            PublicSeries series,
            PublicVintages vintages,
            PublicClaims claims,
            Answers answers) {
        this.catalogue = catalogue;
        this.codes = codes;
        this.series = series;
        this.vintages = vintages;
        this.claims = claims;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Find series",
            description =
                    "By dimension, by words, or by key. A code that neither the vocabulary nor a public series has is refused; one of which nothing is public leaves an empty list. Keys that no public series has are left out. A facet counts what each of its values would leave under the other filters.")
    @APIResponse(
            responseCode = "200",
            description =
                    "A page of series, with links to its neighbours; empty where nothing is found for codes that are known",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SeriesView.Found.class)))
    public Response list(
            @Parameter(description = "Words of titles, in English or Korean, and their synonyms; all have to match.")
                    @RestQuery
                    String q,
            @Parameter(description = "Indicator, such as EXPORTS or EXPORTS_YOY.") @RestQuery String measure,
            @Parameter(description = "Subject, such as AUTOMOBILES.") @RestQuery String subject,
            @Parameter(description = "Reporting area, such as KR.") @RestQuery String area,
            @Parameter(description = "Partner area; W is the world.") @RestQuery String counterpart,
            @Parameter(description = "A, S, Q, M, W or D.") @RestQuery String frequency,
            @Parameter(description = "Keys of series, to ask for several at once; facets are left out then.") @RestQuery
                    List<String> key,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("50") int size,
            UriInfo uri) {
        Pages.check(page, size);
        if (q != null && q.length() > 200) {
            throw ProblemException.badParameter("q", "A search has at most 200 characters.");
        }
        List<String> keys = key == null ? List.of() : key;
        if (keys.size() > MOST_KEYS) {
            throw ProblemException.badParameter("key", "Name at most " + MOST_KEYS + " series.");
        }
        keys.forEach(text -> Key.parse(text).orElseThrow(() -> badKey("key", text)));
        SeriesCatalogue.Filter filter = new SeriesCatalogue.Filter(
                q == null || q.isBlank() ? null : q, measure, subject, area, counterpart, frequency, keys);
        SeriesCatalogue.Found found = catalogue.find(filter, page, size);
        if (found.total() == 0) {
            codes.check("measure", measure);
            codes.check("subject", subject);
            codes.check("area", area);
            codes.check("counterpart", counterpart);
            codes.check("frequency", frequency);
        }
        SeriesView.Found list =
                new SeriesView.Found(series.items(found.keys()), found.total(), page, size, found.facets());
        return Pages.linked(answers.of(list), page, size, found.total(), uri);
    }

    @GET
    @Path("/all")
    @Operation(
            summary = "Walk through all series",
            description =
                    "In the order of their keys, without the limit of depth that lists have: ask again with the last key of a page until a page is empty.")
    @APIResponse(
            responseCode = "200",
            description = "The next series; the total is that of all",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SeriesView.Found.class)))
    public Response all(
            @Parameter(description = "The key that the page before ended with; nothing for the first page.")
                    @RestQuery
                    @DefaultValue("")
                    String after,
            @RestQuery @DefaultValue("100") int size) {
        Pages.check(0, size);
        if (!after.isEmpty()) {
            Key.parse(after).orElseThrow(() -> badKey("after", after));
        }
        SeriesCatalogue.Found found = catalogue.walk(after, size);
        return answers.of(new SeriesView.Found(series.items(found.keys()), found.total(), 0, size, null))
                .build();
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "Describe a series", description = "With its newest points.")
    @APIResponse(
            responseCode = "200",
            description = "The series",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SeriesView.Item.class)))
    public Response read(@RestPath String key) {
        return answers.of(series.find(parsed(key)).orElseThrow(ProblemException::notFound))
                .build();
    }

    @GET
    @Path("/{key}/vintages")
    @Operation(
            summary = "List the vintages of a series",
            description =
                    "For each period all values that were ever published for it, newest first, each with the statements that made it. What meets within the rounding is one vintage: it is refined or repeated, not revised.")
    @APIResponse(
            responseCode = "200",
            description = "The vintages of each period, oldest period first",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SeriesView.VintageList.class)))
    public Response vintages(@RestPath String key) {
        return answers.of(vintages.of(parsed(key)).orElseThrow(ProblemException::notFound))
                .build();
    }

    @GET
    @Path("/{key}/claims")
    @Operation(
            summary = "List what releases say about a series",
            description =
                    "The sentences that state its points, and the growth rates, shares, ranks and marks that are told of them, newest release first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of claims",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SeriesView.ClaimList.class)))
    public Response claims(
            @RestPath String key,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("100") int size,
            UriInfo uri) {
        Pages.check(page, size);
        SeriesView.ClaimList found = claims.of(parsed(key), page, size).orElseThrow(ProblemException::notFound);
        return Pages.linked(answers.of(found), page, size, found.total(), uri);
    }

    @GET
    @Path("/{key}/triangle")
    @Operation(
            summary = "Read the revision triangle of a series",
            description =
                    "What was published for each period as it was known at each instant at which that changed; as JSON, or as CSV with a column for each instant.")
    @APIResponse(
            responseCode = "200",
            description = "The periods, oldest first, each with what was known of it",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = SeriesView.Triangle.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response triangle(
            @RestPath String key,
            @Parameter(description = "First period.") @RestQuery String from,
            @Parameter(description = "Last period.") @RestQuery String to,
            @Parameter(description = "json or csv; in place of an Accept header.") @RestQuery String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        TableFormat wanted = Negotiation.choose(TRIANGLE, format, accept);
        SeriesView.Triangle triangle = vintages.triangle(parsed(key), ObservationParameters.span(from, to))
                .orElseThrow(ProblemException::notFound);
        Response.ResponseBuilder answer = wanted == TableFormat.JSON
                ? answers.json(triangle)
                : answers.of(Csv.of(triangle).getBytes(StandardCharsets.UTF_8), Csv.TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, Csv.attachment(key + "-vintages"));
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private static Key parsed(String key) {
        return Key.parse(key).orElseThrow(ProblemException::notFound);
    }

    private static ProblemException badKey(String parameter, String text) {
        return ProblemException.badParameter(
                parameter, "\"" + text + "\" is not a key, such as M.KR.EXPORTS.ALL.W.USD.");
    }
}
