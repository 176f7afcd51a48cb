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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Series, their observations and their vintages. One answer for all: tokens are not looked at. */
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
    @APIResponseSchema(SeriesView.Found.class)
    public Response list(
            @RestQuery String q,
            @RestQuery String measure,
            @RestQuery String subject,
            @RestQuery String area,
            @RestQuery String counterpart,
            @RestQuery String frequency,
            @RestQuery List<String> key,
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
    @APIResponseSchema(SeriesView.Item.class)
    public Response read(@RestPath String key) {
        return answers.of(series.find(parsed(key)).orElseThrow(ProblemException::notFound))
                .build();
    }

    @GET
    @Path("/{key}/vintages")
    @APIResponseSchema(SeriesView.VintageList.class)
    public Response vintages(@RestPath String key) {
        return answers.of(series.vintages(parsed(key)).orElseThrow(ProblemException::notFound))
                .build();
    }

    @GET
    @Path("/{key}/claims")
    @APIResponseSchema(SeriesView.ClaimList.class)
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
    @APIResponseSchema(SeriesView.Observations.class)
    public Response observations(
            @RestPath String key,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String asOf,
            @RestQuery @DefaultValue("lin") String transform,
            @RestQuery String frequency,
            @RestQuery String format,
            @HeaderParam(HttpHeaders.ACCEPT) String accept) {
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
        SeriesView.Observations found =
                series.observations(parsed, first, last, moment(asOf), wanted).orElseThrow(ProblemException::notFound);
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
