package org.dateline.catalog.intake;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.UUID;
import org.dateline.catalog.paging.Page;
import org.dateline.catalog.paging.Paging;
import org.dateline.catalog.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Imports of listings: accepted at once, worked off in the background. */
@Tag(name = "Desk: imports")
@Path("/api/v1/desk/imports")
@RolesAllowed({"editor", "publisher"})
class ImportResource {
    private static final String PATH = "/api/v1/desk/imports/";

    private final Imports imports;
    private final ImportRunner runner;
    private final SecurityIdentity identity;

    ImportResource(Imports imports, ImportRunner runner, SecurityIdentity identity) {
        this.imports = imports;
        this.runner = runner;
        this.identity = identity;
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "Import a listing",
            description =
                    "The listing is the body, up to 512 MB of UTF-8. It is stored before the answer and worked off in the background.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted; its progress is at the Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    public Response listing(
            @Parameter(description = "The only one is listing.") @RestQuery @DefaultValue("listing") String format,
            @Parameter(description = "Report what would become of it, and write no release.")
                    @RestQuery
                    @DefaultValue("false")
                    String dryRun,
            @Parameter(description = "Publish what is dated in the past; for publishers.")
                    @RestQuery
                    @DefaultValue("false")
                    String publish,
            @Parameter(description = "Id of the issuing organisation; the agency where absent.") @RestQuery
                    String organization,
            @Parameter(description = "en or ko; told by the letters of each record where absent.") @RestQuery
                    String language,
            InputStream listing) {
        return accept(order(format, dryRun, publish, organization, language), listing);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Import a listing as a file of a form", description = "As the part file.")
    @APIResponse(
            responseCode = "202",
            description = "Accepted; its progress is at the Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportReport.class)))
    public Response file(
            @Parameter(description = "The only one is listing.") @RestQuery @DefaultValue("listing") String format,
            @Parameter(description = "Report what would become of it, and write no release.")
                    @RestQuery
                    @DefaultValue("false")
                    String dryRun,
            @Parameter(description = "Publish what is dated in the past; for publishers.")
                    @RestQuery
                    @DefaultValue("false")
                    String publish,
            @Parameter(description = "Id of the issuing organisation; the agency where absent.") @RestQuery
                    String organization,
            @Parameter(description = "en or ko; told by the letters of each record where absent.") @RestQuery
                    String language,
            @RestForm("file") FileUpload file)
            throws IOException {
        Imports.Order order = order(format, dryRun, publish, organization, language);
        if (file == null) {
            throw ProblemException.badField("file", "Send the listing as the part \"file\" of the form.");
        }
        try (InputStream listing = Files.newInputStream(file.uploadedFile())) {
            return accept(order, listing);
        }
    }

    @GET
    @Operation(summary = "List the imports", description = "Newest first, each without its errors.")
    public Page<ImportReport> list(@RestQuery @DefaultValue("0") int page, @RestQuery @DefaultValue("50") int size) {
        return imports.page(new Paging(page, size));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read how far an import is and what came of it")
    public ImportReport read(@RestPath String id) {
        return imports.report(id(id));
    }

    @POST
    @Path("/{id}/stop")
    @Operation(summary = "Stop an import", description = "What was imported stays.")
    public ImportReport stop(@RestPath String id) {
        return imports.stop(id(id), actor());
    }

    @POST
    @Path("/{id}/resume")
    @Operation(summary = "Go on with a stopped import")
    public ImportReport resume(@RestPath String id) {
        ImportReport report = imports.resume(id(id), actor());
        runner.wake();
        return report;
    }

    private Response accept(Imports.Order order, InputStream listing) {
        UUID id = imports.accept(order, listing, actor());
        return Response.accepted(imports.report(id))
                .location(URI.create(PATH + id))
                .build();
    }

    private Imports.Order order(String format, String dryRun, String publish, String organization, String language) {
        boolean publishes = flag("publish", publish);
        if (publishes && !identity.hasRole("publisher")) {
            throw new ForbiddenException();
        }
        if (!"listing".equals(format)) {
            throw ProblemException.badParameter("format", "The only format is \"listing\".");
        }
        if (language != null && !"en".equals(language) && !"ko".equals(language)) {
            throw ProblemException.badParameter("language", "The language is \"en\" or \"ko\".");
        }
        return new Imports.Order(flag("dryRun", dryRun), publishes, organization, language);
    }

    /** {@code ?dryRun} alone means yes. */
    private static boolean flag(String name, String value) {
        return switch (value) {
            case "true", "" -> true;
            case "false" -> false;
            default -> throw ProblemException.badParameter(name, "\"" + name + "\" is true or false.");
        };
    }

    private String actor() {
        return identity.getPrincipal().getName();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.notFound();
        }
    }
}
