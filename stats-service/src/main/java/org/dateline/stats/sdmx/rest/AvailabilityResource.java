package org.dateline.stats.sdmx.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dateline.stats.negotiation.Negotiation;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.message.StructureFormat;
import org.dateline.stats.sdmx.message.StructureMessages;
import org.dateline.stats.sdmx.query.DataQueries;
import org.dateline.stats.sdmx.query.KeyText;
import org.dateline.stats.sdmx.query.SeriesFilter;
import org.dateline.stats.sdmx.structure.AvailabilityQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Availability queries of version 1.5 of SDMX's REST API. */
@Tag(name = "SDMX 2.1")
@Path("/sdmx/2.1/availableconstraint")
@PermitAll
class AvailabilityResource {
    private static final String SUMMARY = "Read of which codes there is data";
    private static final String DESCRIPTION = "As a constraint with the codes of each dimension, in SDMX-ML 2.1.";
    private static final String MEDIA_TYPE = "application/vnd.sdmx.structure+xml";
    private static final String FLOW = "SERIES, DATELINE,SERIES or DATELINE,SERIES,1.0.";
    private static final String KEY = "A key as in data queries, or all.";
    private static final String PROVIDER = "all or DATELINE.";
    private static final List<StructureFormat> FORMATS = List.of(StructureFormat.XML);

    private final DataQueries queries;
    private final StructureMessages messages;

    AvailabilityResource(DataQueries queries, StructureMessages messages) {
        this.queries = queries;
        this.messages = messages;
    }

    /** What an availability query says besides its path. */
    record Parameters(
            @Parameter(description = "exact, the default, or available: what could be chosen besides.") @RestQuery
            String mode,

            @Parameter(
                    description =
                            "What is wanted besides: none, all, dataflow, datastructure, conceptscheme, codelist or dataproviderscheme; several with a comma.")
            @RestQuery
            String references,

            @Parameter(description = "Periods begin no earlier than this one.") @RestQuery
            String startPeriod,

            @Parameter(description = "Periods end no later than this one.") @RestQuery
            String endPeriod,

            @Parameter(description = "Only observations that the portal showed first after this moment.") @RestQuery
            String updatedAfter) {}

    @GET
    @Path("/{flow}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "What there is",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response all(
            @Parameter(description = FLOW) @RestPath String flow,
            @BeanParam Parameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return available(flow, "all", "all", "all", parameters, accept);
    }

    @GET
    @Path("/{flow}/{key}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "What there is of the series that the key names",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response keyed(
            @Parameter(description = FLOW) @RestPath String flow,
            @Parameter(description = KEY) @RestPath String key,
            @BeanParam Parameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return available(flow, key, "all", "all", parameters, accept);
    }

    @GET
    @Path("/{flow}/{key}/{provider}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "What there is of the series that the key names",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response provided(
            @Parameter(description = FLOW) @RestPath String flow,
            @Parameter(description = KEY) @RestPath String key,
            @Parameter(description = PROVIDER) @RestPath String provider,
            @BeanParam Parameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return available(flow, key, provider, "all", parameters, accept);
    }

    @GET
    @Path("/{flow}/{key}/{provider}/{component}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The codes of a dimension of the series that the key names",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response component(
            @Parameter(description = FLOW) @RestPath String flow,
            @Parameter(description = KEY) @RestPath String key,
            @Parameter(description = PROVIDER) @RestPath String provider,
            @Parameter(description = "all or the id of a dimension.") @RestPath String component,
            @BeanParam Parameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return available(flow, key, provider, component, parameters, accept);
    }

    private Response available(
            String flow, String key, String provider, String component, Parameters parameters, String accept) {
        Flow.check(flow);
        Flow.checkProvider(provider);
        StructureFormat format = Negotiation.choose(FORMATS, null, accept);
        SeriesFilter filter = KeyText.whole(key);
        DataQueries.Common common = DataQueries.Common.since(parameters.updatedAfter());
        return messages.answer(
                AvailabilityQuery.of(
                        queries.read(filter, parameters.startPeriod(), parameters.endPeriod(), "dataonly", common),
                        component.equals("all") ? Dimension.all() : List.of(dimension(component)),
                        parameters.mode(),
                        parameters.references()),
                format);
    }

    static Dimension dimension(String id) {
        return Dimension.named(id)
                .orElseThrow(() -> new ProblemException(404, "There is no dimension called \"" + id + "\"."));
    }
}
