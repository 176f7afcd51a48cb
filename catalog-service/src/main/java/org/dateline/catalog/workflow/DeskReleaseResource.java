package org.dateline.catalog.workflow;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dateline.catalog.paging.Page;
import org.dateline.catalog.paging.Paging;
import org.dateline.catalog.problem.ProblemException;
import org.dateline.catalog.release.Draft;
import org.dateline.catalog.release.Drafts;
import org.dateline.catalog.release.Release;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The desk's releases: writing them, and the actions of the workflow. */
@Tag(name = "Desk: releases")
@Path("/api/v1/desk/releases")
@RolesAllowed({"editor", "publisher"})
@Transactional
class DeskReleaseResource {
    private final Drafts drafts;
    private final Workflow workflow;
    private final DeskReleases releases;
    private final SecurityIdentity identity;

    DeskReleaseResource(Drafts drafts, Workflow workflow, DeskReleases releases, SecurityIdentity identity) {
        this.drafts = drafts;
        this.workflow = workflow;
        this.releases = releases;
        this.identity = identity;
    }

    @GET
    @Operation(summary = "List releases by their newest revision", description = "Those changed last come first.")
    public Page<DeskReleases.DeskItem> list(
            @Parameter(
                            description =
                                    "draft, returned, submitted, scheduled, published, withdrawn, unpublished or second-look.")
                    @RestQuery
                    String state,
            @Parameter(description = "A part of the title.") @RestQuery String q,
            @Parameter(description = "Only those that the caller has saved a revision of.")
                    @RestQuery
                    @DefaultValue("false")
                    boolean mine,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("50") int size) {
        return releases.page(state, q, mine ? actor() : null, new Paging(page, size));
    }

    @POST
    @Operation(summary = "Start a release", description = "Writes the first revision of a draft.")
    @APIResponse(
            responseCode = "201",
            description = "The draft, with its entity tag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeskRelease.class)))
    public Response create(Draft draft) {
        Release release = drafts.create(draft, actor());
        return Response.fromResponse(answer(release.id))
                .status(201)
                .location(URI.create("/api/v1/desk/releases/" + release.id))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a release with its newest revision")
    @APIResponse(
            responseCode = "200",
            description = "The release, with its entity tag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeskRelease.class)))
    public Response read(@RestPath String id) {
        return answer(known(id));
    }

    @GET
    @Path("/{id}/revisions")
    @Operation(summary = "List all revisions of a release", description = "Newest first.")
    public Page<DeskReleases.DeskRevision> revisions(
            @RestPath String id, @RestQuery @DefaultValue("0") int page, @RestQuery @DefaultValue("50") int size) {
        return Page.of(releases.revisions(known(id)), new Paging(page, size));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Save a draft",
            description = "From draft and returned. Writes a new revision; the one before stays as it was.")
    @APIResponse(
            responseCode = "200",
            description = "The draft, with its new entity tag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeskRelease.class)))
    public Response save(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, Draft draft) {
        UUID release = locked(id);
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    428, "Send the entity tag that you read as If-Match, so that no change is lost.");
        }
        refuseStale(release, ifMatch);
        drafts.save(release, draft, actor());
        return answer(release);
    }

    @POST
    @Path("/{id}/submit")
    @Operation(
            summary = "Submit a draft",
            description = "From draft and returned. A minor correction that moves a figure is 422.")
    @APIResponse(
            responseCode = "200",
            description = "The submitted release",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeskRelease.class)))
    public Response submit(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        workflow.submit(unchanged(id, ifMatch), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed("publisher")
    @Operation(summary = "Return a submitted release to its authors", description = "Needs remarks.")
    @APIResponse(
            responseCode = "200",
            description = "The returned release",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeskRelease.class)))
    public Response returnToAuthor(
            @RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, Decision decision) {
        workflow.returnToAuthor(
                unchanged(id, ifMatch), Decision.orEmpty(decision).remarks(), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed("publisher")
    @Operation(
            summary = "Approve a submitted release",
            description = "Exactly this content, by somebody who did not write on it.")
    @APIResponse(
            responseCode = "200",
            description = "The release, still submitted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeskRelease.class)))
    public Response approve(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        workflow.approve(unchanged(id, ifMatch), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed("publisher")
    @Operation(
            summary = "Publish a submitted release now",
            description =
                    "Is itself the approval. Own work is 409, unless a reason is given, which puts the release on the list for a second look.")
    @APIResponse(
            responseCode = "200",
            description = "The published release",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeskRelease.class)))
    public Response publish(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, Decision decision) {
        workflow.publish(unchanged(id, ifMatch), Decision.orEmpty(decision).reason(), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/schedule")
    @RolesAllowed("publisher")
    @Operation(
            summary = "Publish a submitted release at a moment",
            description = "Needs at, a time with any offset; otherwise as publish.")
    @APIResponse(
            responseCode = "200",
            description = "The scheduled release",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeskRelease.class)))
    public Response schedule(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, Decision decision) {
        Decision given = Decision.orEmpty(decision);
        workflow.schedule(
                unchanged(id, ifMatch), given.at() == null ? null : given.at().toInstant(), given.reason(), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/unschedule")
    @RolesAllowed("publisher")
    @Operation(summary = "Give a scheduled moment up", description = "Back to submitted.")
    @APIResponse(
            responseCode = "200",
            description = "The submitted release",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeskRelease.class)))
    public Response unschedule(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        workflow.unschedule(unchanged(id, ifMatch), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/correct")
    @Operation(
            summary = "Draft a correction of a published release",
            description =
                    "Needs substantive, and a public note where it is. The draft becomes public as any other. A minor correction that moves a figure is 422. A correction in hand is drafted anew.")
    @APIResponse(
            responseCode = "200",
            description = "The draft over the published release",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeskRelease.class)))
    public Response correct(
            @RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, Correction correction) {
        Correction given = correction == null ? new Correction(null, null, null) : correction;
        workflow.correct(unchanged(id, ifMatch), given.draft(), given.substantive(), given.note(), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed("publisher")
    @Operation(
            summary = "Withdraw a published release",
            description = "Needs a reason, which readers see; the content is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawn release",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeskRelease.class)))
    public Response withdraw(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, Decision decision) {
        workflow.withdraw(unchanged(id, ifMatch), Decision.orEmpty(decision).reason(), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/unpublish")
    @RolesAllowed("publisher")
    @Operation(
            summary = "Unpublish a release that was published in error",
            description = "Needs a reason. Its address answers 410, or leads to redirect.")
    @APIResponse(
            responseCode = "200",
            description = "The unpublished release",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeskRelease.class)))
    public Response unpublish(
            @RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, Decision decision) {
        Decision given = Decision.orEmpty(decision);
        workflow.unpublish(unchanged(id, ifMatch), given.reason(), given.redirect(), actor());
        return answer(known(id));
    }

    private UUID known(String id) {
        return releases.id(id).orElseThrow(ProblemException::notFound);
    }

    /** Locked first and compared then: of two who read the same, the second one is told. */
    private UUID locked(String id) {
        return releases.lock(id).orElseThrow(ProblemException::notFound);
    }

    /** Actions may carry If-Match; where they do, it has to hold. */
    private UUID unchanged(String id, String ifMatch) {
        UUID release = locked(id);
        if (ifMatch != null) {
            refuseStale(release, ifMatch);
        }
        return release;
    }

    private void refuseStale(UUID release, String ifMatch) {
        List<String> tags = Arrays.stream(ifMatch.split(",")).map(String::strip).toList();
        if (!tags.contains("*") && !tags.contains(releases.tag(release))) {
            throw new ProblemException(
                    412, "Somebody else changed this meanwhile; load it again and repeat your change.");
        }
    }

    private Response answer(UUID id) {
        return Response.ok(releases.read(id))
                .header(HttpHeaders.ETAG, releases.tag(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private String actor() {
        return identity.getPrincipal().getName();
    }
}
