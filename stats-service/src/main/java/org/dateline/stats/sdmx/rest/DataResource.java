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

/** Data queries of version 1.5 of SDMX's REST API. */
@Tag(name = "SDMX 2.1")
@Path("/sdmx/2.1/data")
@PermitAll
class DataResource {
    private static final String SUMMARY = "Read data";
    private static final String DESCRIPTION =
            "As SDMX-ML 2.1 (generic or structure-specific), SDMX-CSV 1.0 or SDMX-JSON 1.0, by the Accept header.";
    private static final String FLOW = "SERIES, DATELINE,SERIES or DATELINE,SERIES,1.0.";
    private static final String KEY =
            "Codes of the dimensions between dots, several with a plus, none for any: M.KR.EXPORTS+IMPORTS..W.USD; or all.";
    private static final String PROVIDER = "all or DATELINE.";
    private static final List<DataFormat> FORMATS = List.of(
            DataFormat.GENERIC,
            DataFormat.GENERIC_TIME_SERIES,
            DataFormat.SPECIFIC,
            DataFormat.SPECIFIC_TIME_SERIES,
            DataFormat.CSV_1,
            DataFormat.JSON_1);

    private final DataQueries queries;
    private final DataMessages messages;

    DataResource(DataQueries queries, DataMessages messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @GET
    @Path("/{flow}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The data of all series",
            content =
                    @Content(
                            mediaType = "application/vnd.sdmx.genericdata+xml",
                            schema = @Schema(implementation = String.class)))
    public Response all(
            @Parameter(description = FLOW) @RestPath String flow,
            @BeanParam DataParameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return data(flow, "all", "all", parameters, accept);
    }

    @GET
    @Path("/{flow}/{key}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The data of the series that the key names",
            content =
                    @Content(
                            mediaType = "application/vnd.sdmx.genericdata+xml",
                            schema = @Schema(implementation = String.class)))
    public Response keyed(
            @Parameter(description = FLOW) @RestPath String flow,
            @Parameter(description = KEY) @RestPath String key,
            @BeanParam DataParameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return data(flow, key, "all", parameters, accept);
    }

    @GET
    @Path("/{flow}/{key}/{provider}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The data of the series that the key names",
            content =
                    @Content(
                            mediaType = "application/vnd.sdmx.genericdata+xml",
                            schema = @Schema(implementation = String.class)))
    public Response provided(
            @Parameter(description = FLOW) @RestPath String flow,
            @Parameter(description = KEY) @RestPath String key,
            @Parameter(description = PROVIDER) @RestPath String provider,
            @BeanParam DataParameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return data(flow, key, provider, parameters, accept);
    }

    private Response data(String flow, String key, String provider, DataParameters parameters, String accept) {
        Flow.check(flow);
        Flow.checkProvider(provider);
        return messages.answer(
                parameters.query(KeyText.whole(key), queries),
                Negotiation.choose(FORMATS, parameters.format(), accept));
    }
}
