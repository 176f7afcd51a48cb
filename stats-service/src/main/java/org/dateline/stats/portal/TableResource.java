package org.dateline.stats.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dateline.stats.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Series side by side: a measure by product, or by partner. One answer for all: tokens are not looked at. */
@Tag(name = "Series")
@Path("/api/v1/tables")
@PermitAll
class TableResource {
    private final PublicTables tables;
    private final KnownCodes codes;
    private final ObservationParameters parameters;
    private final Answers answers;

    TableResource(PublicTables tables, KnownCodes codes, ObservationParameters parameters, Answers answers) {
        this.tables = tables;
        this.codes = codes;
        this.parameters = parameters;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Read a table",
            description =
                    "One period of all series that differ in their subject, or in their partner: published values, the largest first, with their growth on the year before and their share of the whole, in percent with one decimal. A row names the row that it is a part of, so that no part is counted twice.")
    @APIResponse(
            responseCode = "200",
            description = "A page of rows, with links to its neighbours; no rows where nothing of the kind is public",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = TableView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response read(
            @Parameter(description = "Indicator, such as EXPORTS.", required = true) @RestQuery String measure,
            @Parameter(description = "Reporting area, such as KR.", required = true) @RestQuery String area,
            @Parameter(description = "A, S, Q, M, W or D.", required = true) @RestQuery String frequency,
            @Parameter(description = "subject for products, counterpart for partners.", required = true) @RestQuery
                    String by,
            @Parameter(description = "The product of all rows where they are partners; ALL by default.") @RestQuery
                    String subject,
            @Parameter(description = "The partner of all rows where they are products; W, the world, by default.")
                    @RestQuery
                    String counterpart,
            @Parameter(description = "Unit of all values; that of most rows by default.") @RestQuery String unit,
            @Parameter(description = "The period; by default the newest that has more than one row.") @RestQuery
                    String period,
            @Parameter(
                            description =
                                    "Only what was known by then: a date, which means its end, or a date and time with an offset.")
                    @RestQuery
                    String asOf,
            @Parameter(description = "json or csv; as CSV the whole stands first.") @RestQuery @DefaultValue("json")
                    String format,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("100") int size,
            UriInfo uri) {
        Pages.check(page, size);
        if (!format.equals("json") && !format.equals("csv")) {
            throw ProblemException.badParameter("format", "The format is json or csv.");
        }
        TableDimension dimension = dimension(by);
        refuse(
                dimension == TableDimension.SUBJECT ? "subject" : "counterpart",
                dimension == TableDimension.SUBJECT ? subject : counterpart);
        String fixed = dimension == TableDimension.SUBJECT ? or(counterpart, "W") : or(subject, "ALL");
        TableView table = tables.of(
                new PublicTables.Question(
                        code("measure", measure),
                        code("area", area),
                        code("frequency", frequency),
                        dimension,
                        fixed.toUpperCase(Locale.ROOT),
                        unit == null ? null : unit.toUpperCase(Locale.ROOT),
                        ObservationParameters.period("period", period),
                        parameters.moment(asOf)),
                page,
                size);
        if (table.total() == 0) {
            codes.check("measure", measure);
            codes.check("area", area);
            codes.check("frequency", frequency);
            codes.check("subject", subject);
            codes.check("counterpart", counterpart);
            codes.check("unit", unit);
        }
        if (format.equals("csv")) {
            String name =
                    String.join("-", table.measure(), table.area(), "by-" + table.by(), String.valueOf(table.period()));
            return answers.of(Csv.of(table).getBytes(StandardCharsets.UTF_8), Csv.TYPE)
                    .header(HttpHeaders.CONTENT_DISPOSITION, Csv.attachment(name))
                    .build();
        }
        return Pages.linked(answers.of(table), page, size, table.total(), uri);
    }

    private static TableDimension dimension(String by) {
        for (TableDimension dimension : TableDimension.values()) {
            if (dimension.parameter().equals(by)) {
                return dimension;
            }
        }
        throw ProblemException.badParameter("by", "Rows differ by subject or by counterpart.");
    }

    /** A filter that would be ignored is refused. */
    private static void refuse(String name, String value) {
        if (value != null) {
            throw ProblemException.badParameter(name, "Rows differ by \"" + name + "\": it cannot be chosen as well.");
        }
    }

    private static String code(String name, String value) {
        if (value == null || value.isBlank()) {
            throw ProblemException.badParameter(name, "A table has one \"" + name + "\": name it.");
        }
        return value.toUpperCase(Locale.ROOT);
    }

    private static String or(String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
