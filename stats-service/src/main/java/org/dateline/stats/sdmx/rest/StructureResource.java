package org.dateline.stats.sdmx.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.dateline.stats.negotiation.Negotiation;
import org.dateline.stats.sdmx.message.StructureFormat;
import org.dateline.stats.sdmx.message.StructureMessages;
import org.dateline.stats.sdmx.structure.StructureQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Structure queries of version 1.5 of SDMX's REST API. */
@Tag(name = "SDMX 2.1")
@Path("/sdmx/2.1/{type}")
@PermitAll
class StructureResource {
    private static final String SUMMARY = "Read structures";
    private static final String DESCRIPTION =
            "The dataflow SERIES of the agency DATELINE, its data structure, code lists, concepts and what data is available, as SDMX-ML 2.1.";
    private static final String TYPE =
            "dataflow, datastructure, codelist, conceptscheme, agencyscheme, dataproviderscheme, contentconstraint or structure.";
    private static final String AGENCY = "all or DATELINE; several with a plus.";
    private static final String ID = "all or an id, such as CL_AREA; several with a plus.";
    private static final String VERSION = "1.0, latest or all.";
    private static final String MEDIA_TYPE = "application/vnd.sdmx.structure+xml";
    private static final Set<String> ANY = Set.of("all");
    private static final List<StructureFormat> FORMATS = List.of(StructureFormat.XML);

    private final StructureMessages messages;

    StructureResource(StructureMessages messages) {
        this.messages = messages;
    }

    @GET
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "All structures of a type",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response ofType(
            @Parameter(description = TYPE) @RestPath String type,
            @BeanParam StructureParameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return structures(type, "all", "all", "latest", "all", parameters, accept);
    }

    @GET
    @Path("/{agency}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "All structures of a type that an agency maintains",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response ofAgency(
            @Parameter(description = TYPE) @RestPath String type,
            @Parameter(description = AGENCY) @RestPath String agency,
            @BeanParam StructureParameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return structures(type, agency, "all", "latest", "all", parameters, accept);
    }

    @GET
    @Path("/{agency}/{id}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The latest version of a structure",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response latest(
            @Parameter(description = TYPE) @RestPath String type,
            @Parameter(description = AGENCY) @RestPath String agency,
            @Parameter(description = ID) @RestPath String id,
            @BeanParam StructureParameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return structures(type, agency, id, "latest", "all", parameters, accept);
    }

    @GET
    @Path("/{agency}/{id}/{version}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A structure",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response version(
            @Parameter(description = TYPE) @RestPath String type,
            @Parameter(description = AGENCY) @RestPath String agency,
            @Parameter(description = ID) @RestPath String id,
            @Parameter(description = VERSION) @RestPath String version,
            @BeanParam StructureParameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return structures(type, agency, id, version, "all", parameters, accept);
    }

    @GET
    @Path("/{agency}/{id}/{version}/{item}")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "Items of a list",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response items(
            @Parameter(description = TYPE) @RestPath String type,
            @Parameter(description = AGENCY) @RestPath String agency,
            @Parameter(description = ID) @RestPath String id,
            @Parameter(description = VERSION) @RestPath String version,
            @Parameter(description = "all or the id of a code, a concept or an organisation; several with a plus.")
                    @RestPath
                    String item,
            @BeanParam StructureParameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return structures(type, agency, id, version, item, parameters, accept);
    }

    private Response structures(
            String type,
            String agency,
            String id,
            String version,
            String item,
            StructureParameters parameters,
            String accept) {
        Set<String> versions = version.equals("latest") ? Set.of() : listed(version);
        StructureQuery query = parameters.query(type, listed(agency), listed(id), versions, listed(item));
        return messages.answer(query, Negotiation.choose(FORMATS, null, accept));
    }

    /** Several with a plus; empty for all. */
    private static Set<String> listed(String text) {
        Set<String> listed = Set.copyOf(List.of(text.split("\\+", -1)));
        return listed.equals(ANY) ? Set.of() : listed;
    }
}
