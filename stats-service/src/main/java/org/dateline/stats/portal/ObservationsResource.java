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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The points of a series, as data and as files. One answer for all: tokens are not looked at. */
@Tag(name = "Series")
@Path("/api/v1/series/{key}/observations")
@PermitAll
@LeadsOn
class ObservationsResource {
    private static final List<TableFormat> FORMATS = List.of(TableFormat.values());

    private final PublicObservations observations;
    private final ObservationParameters parameters;
    private final Answers answers;

    ObservationsResource(PublicObservations observations, ObservationParameters parameters, Answers answers) {
        this.observations = observations;
        this.parameters = parameters;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Read the points of a series",
            description =
                    "Oldest first, as JSON, as CSV, as a workbook, or as the description of the CSV (W3C Metadata Vocabulary for Tabular Data), by the format or else by the Accept header. Values are in base units and rounded to 15 significant digits, made ones to 12. Values are chosen by asOf and vintage, then aggregated, then transformed, then cut to the periods asked for.")
    @APIResponse(
            responseCode = "200",
            description = "The points",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = SeriesView.Observations.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = SeriesWorkbook.TYPE,
                        schema = @Schema(implementation = String.class, format = "binary")),
                @Content(mediaType = CsvMetadata.TYPE, schema = @Schema(type = SchemaType.OBJECT))
            })
    public Response read(
            @RestPath String key,
            @Parameter(description = "First period, such as 2024, 2024-Q3, 2024-12 or 2024-12-01.") @RestQuery
                    String from,
            @Parameter(description = "Last period.") @RestQuery String to,
            @Parameter(
                            description =
                                    "Only what was known by then: a date, which means its end, or a date and time with an offset.")
                    @RestQuery
                    String asOf,
            @Parameter(
                            description =
                                    "Which of the values that were published for a point: latest; first; or a number n for the n-th, which leaves out points that were revised less often. What agrees within the rounding is one vintage.")
                    @RestQuery
                    @DefaultValue("latest")
                    String vintage,
            @Parameter(
                            description =
                                    "The frequency of the series itself, or a lower one that points are aggregated to: Q, S or A from M; S or A from Q; A from S; any of these and M from D. Periods of which parts are missing come as incomplete.")
                    @RestQuery
                    String frequency,
            @Parameter(
                            description =
                                    "How, as FRED's aggregation_method: sum, avg, or eop for the end of the period. By default sum for what adds up over time, otherwise avg.")
                    @RestQuery
                    String aggregation,
            @Parameter(
                            description =
                                    "lin, chg, ch1, pch, pc1, pca, cch, cca, log or index, as FRED defines its units; or share, in percent of a whole.")
                    @RestQuery
                    @DefaultValue("lin")
                    String transform,
            @Parameter(
                            description =
                                    "With transform=share the key of the whole. By default the same with all partners or, for that one, of all products.")
                    @RestQuery
                    String whole,
            @Parameter(
                            description =
                                    "Points that nobody stated but that follow, marked as implied: none; direct, from a level and its growth; or all, from all series around it, in which case published points come in the intervals that those leave them. With asOf it is what followed then. What is implied was never published and so is no vintage: with another one than the latest there is nothing of it.")
                    @RestQuery
                    @DefaultValue("direct")
                    String implied,
            @Parameter(description = "json, csv, xlsx or csvw; in place of an Accept header.") @RestQuery String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept,
            UriInfo uri) {
        TableFormat wanted = Negotiation.choose(FORMATS, format, accept);
        Key parsed = Key.parse(key).orElseThrow(ProblemException::notFound);
        ObservationQuery query = parameters.read(
                parsed,
                new ObservationParameters.Given(
                        from, to, asOf, vintage, frequency, aggregation, transform, whole, implied));
        SeriesView.Observations found = observations.of(query).orElseThrow(ProblemException::notFound);
        Response.ResponseBuilder answer =
                switch (wanted) {
                    case JSON -> answers.json(found);
                    case CSV ->
                        answers.of(Csv.of(found).getBytes(StandardCharsets.UTF_8), Csv.TYPE)
                                .header(HttpHeaders.LINK, describedBy(uri))
                                .header(HttpHeaders.CONTENT_DISPOSITION, Csv.attachment(found.key()));
                    case XLSX ->
                        answers.of(found, SeriesWorkbook.TYPE, () -> SeriesWorkbook.of(found, asOf, vintage))
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename=\"" + found.key() + ".xlsx\"");
                    case CSVW ->
                        answers.of(
                                found,
                                CsvMetadata.TYPE,
                                () -> answers.bytes(CsvMetadata.of(found, address(uri, "csv"))));
                };
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    /** As the W3C's Model for Tabular Data, section 5.2, has a table point to its description. */
    private static String describedBy(UriInfo uri) {
        return "<" + address(uri, "csvw") + ">; rel=\"describedby\"; type=\"" + CsvMetadata.TYPE + "\"";
    }

    private static String address(UriInfo uri, String format) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("format", format)
                .build()
                .toString();
    }
}
