package org.dateline.stats.dbnomics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.sdmx.message.Messages;
import org.dateline.stats.sdmx.query.KeyText;
import org.dateline.stats.sdmx.query.SeriesFilter;
import org.dateline.stats.series.Key;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The API of DBnomics, version 22, as far as its clients use it. */
@Tag(name = "DBnomics")
@Path("/dbnomics/v22")
@PermitAll
class DbnomicsResource {
    private static final String JSON = "application/json";
    private static final int MOST_IDS = 500;

    private final DbnomicsSeries series;
    private final Messages messages;

    DbnomicsResource(DbnomicsSeries series, Messages messages) {
        this.series = series;
        this.messages = messages;
    }

    @GET
    @Path("/providers")
    @Operation(summary = "List the providers", description = "There is one.")
    @APIResponse(
            responseCode = "200",
            description = "The provider",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = DbnomicsView.Providers.class)))
    public Response providers() {
        return messages.json(new DbnomicsView.Providers(DbnomicsView.META, only(series.provider())));
    }

    @GET
    @Path("/providers/{provider}")
    @Operation(summary = "Describe a provider", description = "With the tree of its datasets.")
    @APIResponse(
            responseCode = "200",
            description = "The provider",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = DbnomicsView.ProviderAnswer.class)))
    public Response provider(@Parameter(description = "DATELINE.") @RestPath String provider) {
        check(provider);
        return messages.json(new DbnomicsView.ProviderAnswer(DbnomicsView.META, series.tree(), series.provider()));
    }

    @GET
    @Path("/datasets/{provider}")
    @Operation(summary = "List the datasets of a provider", description = "There is one.")
    @APIResponse(
            responseCode = "200",
            description = "The dataset",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = DbnomicsView.Datasets.class)))
    public Response datasets(@Parameter(description = "DATELINE.") @RestPath String provider) {
        check(provider);
        return messages.json(new DbnomicsView.Datasets(DbnomicsView.META, only(series.dataset())));
    }

    @GET
    @Path("/datasets/{provider}/{dataset}")
    @Operation(summary = "Describe a dataset", description = "With the codes of its dimensions.")
    @APIResponse(
            responseCode = "200",
            description = "The dataset",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = DbnomicsView.Datasets.class)))
    public Response dataset(
            @Parameter(description = "DATELINE.") @RestPath String provider,
            @Parameter(description = "SERIES.") @RestPath String dataset) {
        check(provider, dataset);
        return messages.json(new DbnomicsView.Datasets(DbnomicsView.META, only(series.dataset())));
    }

    @GET
    @Path("/series")
    @Operation(
            summary = "Read series by their ids",
            description = "Up to 500. Those that are not there are named among the errors; 404 where none is.")
    @APIResponse(
            responseCode = "200",
            description = "The series",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = DbnomicsView.SeriesAnswer.class)))
    public Response byIds(
            @Parameter(
                            name = "series_ids",
                            required = true,
                            description = "DATELINE/SERIES/key, several with commas between them.")
                    @RestQuery("series_ids")
                    String seriesIds,
            @BeanParam SeriesParameters parameters) {
        if (seriesIds == null || seriesIds.isBlank()) {
            throw ProblemException.badParameter(
                    "series_ids", "Name series, such as DATELINE/SERIES/M.KR.EXPORTS.ALL.W.USD.");
        }
        Set<Key> keys = new LinkedHashSet<>();
        for (String id : seriesIds.split(",", -1)) {
            String[] parts = id.split("/", -1);
            if (parts.length != 3) {
                throw ProblemException.badParameter(
                        "series_ids", "A series is named by provider, dataset and key, with slashes between them.");
            }
            check(parts[0], parts[1]);
            keys.add(Key.parse(parts[2]).orElseThrow(() -> new ProblemException(404, "There is no such series.")));
        }
        if (keys.size() > MOST_IDS) {
            throw ProblemException.badParameter("series_ids", "Name at most 500 series.");
        }
        SeriesFilter filter =
                KeyText.withWildcards(keys.stream().map(Key::toString).collect(Collectors.joining(",")));
        return answer(filter, parameters, series.missing(keys, filter));
    }

    @GET
    @Path("/series/{provider}/{dataset}")
    @Operation(summary = "Read the series of a dataset", description = "Page by page.")
    @APIResponse(
            responseCode = "200",
            description = "A page of series",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = DbnomicsView.SeriesAnswer.class)))
    public Response ofDataset(
            @Parameter(description = "DATELINE.") @RestPath String provider,
            @Parameter(description = "SERIES.") @RestPath String dataset,
            @Parameter(description = "Codes of dimensions as a JSON object; all series by default.") @RestQuery
                    String dimensions,
            @BeanParam SeriesParameters parameters) {
        check(provider, dataset);
        return answer(DimensionsText.filter(dimensions), parameters);
    }

    @GET
    @Path("/series/{provider}/{dataset}/{mask}")
    @Operation(summary = "Read the series that a mask names", description = "Page by page.")
    @APIResponse(
            responseCode = "200",
            description = "A page of series",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = DbnomicsView.SeriesAnswer.class)))
    public Response masked(
            @Parameter(description = "DATELINE.") @RestPath String provider,
            @Parameter(description = "SERIES.") @RestPath String dataset,
            @Parameter(description = "A key; a part may be left open, or name several codes with a plus.") @RestPath
                    String mask,
            @BeanParam SeriesParameters parameters) {
        check(provider, dataset);
        return answer(KeyText.whole(mask), parameters);
    }

    private Response answer(SeriesFilter filter, SeriesParameters parameters) {
        return answer(filter, parameters, List.of());
    }

    private Response answer(SeriesFilter filter, SeriesParameters parameters, List<DbnomicsView.Missing> missing) {
        parameters.check();
        DbnomicsView.Page<DbnomicsView.Series> page =
                series.page(filter, parameters.from(), parameters.atMost(), parameters.withObservations());
        if (page.numFound() == 0) {
            throw new ProblemException(404, "There is no such series.");
        }
        return messages.json(new DbnomicsView.SeriesAnswer(
                DbnomicsView.META,
                parameters.withMetadata()
                        ? Map.of(DbnomicsSeries.PROVIDER + "/" + DbnomicsSeries.DATASET, series.dataset())
                        : null,
                page,
                missing));
    }

    private static <T> DbnomicsView.Page<T> only(T one) {
        return new DbnomicsView.Page<>(List.of(one), 1, 1, 0);
    }

    private static void check(String provider) {
        if (!provider.equals(DbnomicsSeries.PROVIDER)) {
            throw new ProblemException(404, "There is no such provider; the only one is DATELINE.");
        }
    }

    private static void check(String provider, String dataset) {
        check(provider);
        if (!dataset.equals(DbnomicsSeries.DATASET)) {
            throw new ProblemException(404, "There is no such dataset; the only one is DATELINE/SERIES.");
        }
    }
}
