package org.dateline.stats.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.problem.Problem.FieldError;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.transform.Transform;
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
class SeriesResource {
    private static final int MOST_KEYS = 500;

    private final SeriesCatalogue catalogue;
    private final PublicSeries series;
    private final PublicClaims claims;
    private final Answers answers;
    private final PortalSettings settings;

    SeriesResource(
            SeriesCatalogue catalogue,
            PublicSeries series,
            PublicClaims claims,
            Answers answers,
            PortalSettings settings) {
        this.catalogue = catalogue;
        this.series = series;
        this.claims = claims;
        this.answers = answers;
        this.settings = settings;
    }

    @GET
    @Operation(
            summary = "Find series",
            description =
                    "By dimension, by words, or by key. A facet counts what each of its values would leave under the other filters.")
    @APIResponse(
            responseCode = "200",
            description = "A page of series, with links to its neighbours",
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
        keys.forEach(text -> Key.parse(text).orElseThrow(() -> badKey(text)));
        SeriesCatalogue.Filter filter = new SeriesCatalogue.Filter(
                q == null || q.isBlank() ? null : q, measure, subject, area, counterpart, frequency, keys);
        SeriesCatalogue.Found found = catalogue.find(filter, page, size);
        SeriesView.Found list = new SeriesView.Found(
                series.items(found.keys()),
                found.total(),
                page,
                size,
                keys.isEmpty() ? catalogue.facets(filter) : null);
        return Pages.linked(answers.of(list), page, size, found.total(), uri);
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
                    "For each period all values that were ever published for it, newest first. What meets within the rounding is one vintage.")
    @APIResponse(
            responseCode = "200",
            description = "The vintages of each period, oldest period first",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SeriesView.VintageList.class)))
    public Response vintages(@RestPath String key) {
        return answers.of(series.vintages(parsed(key)).orElseThrow(ProblemException::notFound))
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
    @Path("/{key}/observations")
    @Operation(
            summary = "Read the points of a series",
            description =
                    "As JSON or, with format=csv or an Accept of text/csv, as CSV; oldest first. Values are in base units.")
    @APIResponse(
            responseCode = "200",
            description = "The points",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = SeriesView.Observations.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response observations(
            @RestPath String key,
            @Parameter(description = "First period, such as 2024, 2024-Q3, 2024-12 or 2024-12-01.") @RestQuery
                    String from,
            @Parameter(description = "Last period.") @RestQuery String to,
            @Parameter(
                            description =
                                    "Only what was known by then: a date, which means its end, or a date and time with an offset.")
                    @RestQuery
                    String asOf,
            @Parameter(description = "lin, chg, ch1, pch, pc1, pca, cch, cca, log or index, as FRED defines its units.")
                    @RestQuery
                    @DefaultValue("lin")
                    String transform,
            @Parameter(
                            description =
                                    "Points that nobody stated but that follow, marked as implied: none; direct, from a level and its growth; or all, from all series around it, in which case published points come in the intervals that those leave them.")
                    @RestQuery
                    @DefaultValue("direct")
                    String implied,
            @Parameter(
                            description =
                                    "The frequency of the series itself; conversion to another is not supported yet (501).")
                    @RestQuery
                    String frequency,
            @Parameter(description = "json or csv.") @RestQuery String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        Transform wanted = Transform.parse(transform)
                .orElseThrow(() -> ProblemException.badParameter(
                        "transform", "The transform is one of lin, chg, ch1, pch, pc1, pca, cch, cca, log, index."));
        boolean csv = wantsCsv(format, accept);
        Key parsed = parsed(key);
        checkFrequency(parsed, frequency);
        Period first = period("from", from);
        Period last = period("to", to);
        if (first != null && last != null && first.from().isAfter(last.to())) {
            throw ProblemException.badParameter("from", "\"from\" is after \"to\".");
        }
        SeriesView.Observations found = series.observations(parsed, first, last, moment(asOf), wanted, implied(implied))
                .orElseThrow(ProblemException::notFound);
        if (!csv) {
            return answers.of(found)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        }
        return answers.of(Csv.of(found).getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + found.key() + ".csv\"")
                .build();
    }

    private static PublicSeries.Implied implied(String text) {
        return switch (text) {
            case "none" -> PublicSeries.Implied.NONE;
            case "direct" -> PublicSeries.Implied.DIRECT;
            case "all" -> PublicSeries.Implied.ALL;
            default -> throw ProblemException.badParameter("implied", "What is implied is one of none, direct, all.");
        };
    }

    private static boolean wantsCsv(String format, String accept) {
        if (format == null) {
            return accept != null && accept.contains("text/csv") && !accept.contains(MediaType.APPLICATION_JSON);
        }
        return switch (format) {
            case "csv" -> true;
            case "json" -> false;
            case "xlsx" ->
                throw new ProblemException(
                        501,
                        "Workbooks are not made yet; ask for csv, which spreadsheets open.",
                        FieldError.parameter("format", "xlsx is not supported yet."));
            default -> throw ProblemException.badParameter("format", "The format is json or csv.");
        };
    }

    private static void checkFrequency(Key key, String frequency) {
        if (frequency == null || frequency.equals(key.frequency())) {
            return;
        }
        if (!frequency.matches("[ASQMWD]")) {
            throw ProblemException.badParameter("frequency", "The frequency is one of A, S, Q, M, W, D.");
        }
        throw new ProblemException(
                501,
                "Series are not converted to another frequency yet; this one has the frequency " + key.frequency()
                        + ".",
                FieldError.parameter("frequency", "Only the frequency of the series itself is supported."));
    }

    private static Key parsed(String key) {
        return Key.parse(key).orElseThrow(ProblemException::notFound);
    }

    private static ProblemException badKey(String text) {
        return ProblemException.badParameter("key", "\"" + text + "\" is not a key, such as M.KR.EXPORTS.ALL.W.USD.");
    }

    private static Period period(String name, String text) {
        return text == null
                ? null
                : Period.parse(text)
                        .orElseThrow(() -> ProblemException.badParameter(
                                name, "A period looks like 2024, 2024-H1, 2024-Q3, 2024-12 or 2024-12-01."));
    }

    /** A date means the end of that day where the agency is. */
    private Instant moment(String text) {
        if (text == null) {
            return Instant.MAX;
        }
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneId.of(settings.zone()))
                            .toInstant()
                            .minusNanos(1)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw ProblemException.badParameter("asOf", "\"asOf\" is a date, or a date and time with an offset.");
        }
    }
}
