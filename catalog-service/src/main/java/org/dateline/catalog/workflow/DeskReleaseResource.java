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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The desk's releases: writing them, and the actions of the workflow. */
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
    public Page<DeskReleases.DeskItem> list(
            @RestQuery String state,
            @RestQuery String q,
            @RestQuery @DefaultValue("false") boolean mine,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("50") int size) {
        return releases.page(state, q, mine ? actor() : null, new Paging(page, size));
    }

    @POST
    public Response create(Draft draft) {
        Release release = drafts.create(draft, actor());
        return Response.fromResponse(answer(release.id))
                .status(201)
                .location(URI.create("/api/v1/desk/releases/" + release.id))
                .build();
    }

    @GET
    @Path("/{id}")
    public Response read(@RestPath String id) {
        return answer(known(id));
    }

    @GET
    @Path("/{id}/revisions")
    public Page<DeskReleases.DeskRevision> revisions(
            @RestPath String id, @RestQuery @DefaultValue("0") int page, @RestQuery @DefaultValue("50") int size) {
        return Page.of(releases.revisions(known(id)), new Paging(page, size));
    }

    @PUT
    @Path("/{id}")
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
    public Response submit(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        workflow.submit(unchanged(id, ifMatch), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed("publisher")
    public Response returnToAuthor(
            @RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, Decision decision) {
        workflow.returnToAuthor(
                unchanged(id, ifMatch), Decision.orEmpty(decision).remarks(), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed("publisher")
    public Response approve(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        workflow.approve(unchanged(id, ifMatch), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed("publisher")
    public Response publish(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, Decision decision) {
        workflow.publish(unchanged(id, ifMatch), Decision.orEmpty(decision).reason(), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/schedule")
    @RolesAllowed("publisher")
    public Response schedule(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, Decision decision) {
        Decision given = Decision.orEmpty(decision);
        workflow.schedule(
                unchanged(id, ifMatch), given.at() == null ? null : given.at().toInstant(), given.reason(), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/unschedule")
    @RolesAllowed("publisher")
    public Response unschedule(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        workflow.unschedule(unchanged(id, ifMatch), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/correct")
    public Response correct(
            @RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, Correction correction) {
        Correction given = correction == null ? new Correction(null, null, null) : correction;
        workflow.correct(unchanged(id, ifMatch), given.draft(), given.substantive(), given.note(), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed("publisher")
    public Response withdraw(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, Decision decision) {
        workflow.withdraw(unchanged(id, ifMatch), Decision.orEmpty(decision).reason(), actor());
        return answer(known(id));
    }

    @POST
    @Path("/{id}/unpublish")
    @RolesAllowed("publisher")
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
