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
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.message.StructureFormat;
import org.dateline.stats.sdmx.message.StructureMessages;
import org.dateline.stats.sdmx.query.ComponentText;
import org.dateline.stats.sdmx.query.DataQueries;
import org.dateline.stats.sdmx.query.DataQuery;
import org.dateline.stats.sdmx.query.KeyText;
import org.dateline.stats.sdmx.structure.AvailabilityQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Availability queries of version 2.2 of SDMX's REST API. */
@Tag(name = "SDMX 3.0")
@Path("/sdmx/3.0/availability/{context}/{agency}/{id}")
@PermitAll
class Availability3Resource {
    private static final String SUMMARY = "Read of which codes there is data";
    private static final String DESCRIPTION = "As a constraint with the codes of each dimension, in SDMX-JSON 2.0.";
    private static final String MEDIA_TYPE = "application/vnd.sdmx.structure+json";
    private static final String CONTEXT = "dataflow, datastructure or *.";
    private static final String AGENCY = "DATELINE or *.";
    private static final String ID = "SERIES or *.";
    private static final String VERSION = "1.0, + for the latest, ~ or *.";
    private static final String KEY = "Keys as in data queries.";
    private static final String COMPONENT = "* or the id of a dimension.";
    private static final List<StructureFormat> FORMATS = List.of(StructureFormat.JSON, StructureFormat.XML);

    private final DataQueries queries;
    private final StructureMessages messages;

    Availability3Resource(DataQueries queries, StructureMessages messages) {
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

            @Parameter(description = "The time, such as ge:2020+le:2024-06.") @RestQuery("c[TIME_PERIOD]")
            String time,

            @Parameter(description = "Only observations that the portal showed first after this moment.") @RestQuery
            String updatedAfter) {}

    @GET
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "What there is",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response latest(
            @Parameter(description = CONTEXT) @RestPath String context,
            @Parameter(description = AGENCY) @RestPath String agency,
            @Parameter(description = ID) @RestPath String id,
            @BeanParam Parameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return available(new Flow3(context, agency, id, "+"), "*", "*", parameters, accept);
    }

    @GET
    @Path("/{version}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "What there is",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response version(
            @Parameter(description = CONTEXT) @RestPath String context,
            @Parameter(description = AGENCY) @RestPath String agency,
            @Parameter(description = ID) @RestPath String id,
            @Parameter(description = VERSION) @RestPath String version,
            @BeanParam Parameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return available(new Flow3(context, agency, id, version), "*", "*", parameters, accept);
    }

    @GET
    @Path("/{version}/{key}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "What there is of the series that the keys name",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response keyed(
            @Parameter(description = CONTEXT) @RestPath String context,
            @Parameter(description = AGENCY) @RestPath String agency,
            @Parameter(description = ID) @RestPath String id,
            @Parameter(description = VERSION) @RestPath String version,
            @Parameter(description = KEY) @RestPath String key,
            @BeanParam Parameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return available(new Flow3(context, agency, id, version), key, "*", parameters, accept);
    }

    @GET
    @Path("/{version}/{key}/{component}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The codes of a dimension of the series that the keys name",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response component(
            @Parameter(description = CONTEXT) @RestPath String context,
            @Parameter(description = AGENCY) @RestPath String agency,
            @Parameter(description = ID) @RestPath String id,
            @Parameter(description = VERSION) @RestPath String version,
            @Parameter(description = KEY) @RestPath String key,
            @Parameter(description = COMPONENT) @RestPath String component,
            @BeanParam Parameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return available(new Flow3(context, agency, id, version), key, component, parameters, accept);
    }

    private Response available(Flow3 flow, String key, String component, Parameters parameters, String accept) {
        flow.check();
        StructureFormat format = Negotiation.choose(FORMATS, null, accept);
        DataQueries.Common common = DataQueries.Common.since(parameters.updatedAfter());
        DataQuery data = queries.read(
                KeyText.withWildcards(key), ComponentText.time(parameters.time()), DataQuery.Content.VALUES, common);
        return messages.answer(
                AvailabilityQuery.of(
                        data,
                        component.equals("*") ? Dimension.all() : List.of(AvailabilityResource.dimension(component)),
                        parameters.mode(),
                        parameters.references()),
                format);
    }
}
