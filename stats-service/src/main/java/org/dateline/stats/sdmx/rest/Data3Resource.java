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
import org.dateline.stats.sdmx.message.DataFormat;
import org.dateline.stats.sdmx.message.DataMessages;
import org.dateline.stats.sdmx.query.DataQueries;
import org.dateline.stats.sdmx.query.KeyText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Data queries of version 2.2 of SDMX's REST API. */
@Tag(name = "SDMX 3.0")
@Path("/sdmx/3.0/data/{context}/{agency}/{id}")
@PermitAll
class Data3Resource {
    private static final String SUMMARY = "Read data";
    private static final String DESCRIPTION =
            "As SDMX-JSON 2.0, SDMX-CSV 2.0 or, as version 2.1 has it, SDMX-ML, by the Accept header.";
    private static final String MEDIA_TYPE = "application/vnd.sdmx.data+json";
    private static final String CONTEXT = "dataflow, datastructure or *.";
    private static final String AGENCY = "DATELINE or *; several with a comma.";
    private static final String ID = "SERIES or *.";
    private static final String VERSION = "1.0, + for the latest, ~ or *.";
    private static final String KEY =
            "Codes of the dimensions between dots, * for any: M.KR.EXPORTS.*.W.USD; several keys with commas; the end may be left out.";
    private static final List<DataFormat> FORMATS = List.of(
            DataFormat.JSON_2,
            DataFormat.CSV_2,
            DataFormat.GENERIC,
            DataFormat.SPECIFIC,
            DataFormat.CSV_1,
            DataFormat.JSON_1);

    private final DataQueries queries;
    private final DataMessages messages;

    Data3Resource(DataQueries queries, DataMessages messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @GET
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The data of all series",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response latest(
            @Parameter(description = CONTEXT) @RestPath String context,
            @Parameter(description = AGENCY) @RestPath String agency,
            @Parameter(description = ID) @RestPath String id,
            @BeanParam Data3Parameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return data(new Flow3(context, agency, id, "+"), "*", parameters, accept);
    }

    @GET
    @Path("/{version}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The data of all series",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response version(
            @Parameter(description = CONTEXT) @RestPath String context,
            @Parameter(description = AGENCY) @RestPath String agency,
            @Parameter(description = ID) @RestPath String id,
            @Parameter(description = VERSION) @RestPath String version,
            @BeanParam Data3Parameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return data(new Flow3(context, agency, id, version), "*", parameters, accept);
    }

    @GET
    @Path("/{version}/{key}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The data of the series that the keys name",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response keyed(
            @Parameter(description = CONTEXT) @RestPath String context,
            @Parameter(description = AGENCY) @RestPath String agency,
            @Parameter(description = ID) @RestPath String id,
            @Parameter(description = VERSION) @RestPath String version,
            @Parameter(description = KEY) @RestPath String key,
            @BeanParam Data3Parameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return data(new Flow3(context, agency, id, version), key, parameters, accept);
    }

    private Response data(Flow3 flow, String key, Data3Parameters parameters, String accept) {
        flow.check();
        return messages.answer(
                parameters.query(KeyText.withWildcards(key), queries),
                Negotiation.choose(FORMATS, parameters.format(), accept));
    }
}
