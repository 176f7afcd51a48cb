package org.dateline.catalog.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.catalog.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;

/** What anybody may read of releases. One answer for all: tokens are not looked at. */
@Path("/api/v1")
@PermitAll
class ReleaseResource {
    private final PublicReleases releases;
    private final Answers answers;
    private final Clock clock;

    ReleaseResource(PublicReleases releases, Answers answers, Clock clock) {
        this.releases = releases;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Path("/releases/{slugOrId}")
    @APIResponseSchema(ReleaseView.class)
    public Response release(@RestPath String slugOrId) {
        Optional<PublicRelease> found = releases.find(slugOrId);
        if (found.isEmpty()) {
            return gone(slugOrId);
        }
        List<PublicRevision> revisions = releases.revisions(found.get().id);
        PublicRevision current = current(revisions);
        return answers.of(releases.view(found.get(), current, revisions)).build();
    }

    @GET
    @Path("/releases/{slugOrId}/revisions")
    @APIResponseSchema(ReleaseView.Version[].class)
    public Response revisions(@RestPath String slugOrId) {
        List<ReleaseView.Version> versions = releases.revisions(known(slugOrId).id).stream()
                .map(revision -> new ReleaseView.Version(
                        revision.number,
                        revision.title,
                        revision.visibleFrom,
                        revision.visibleUntil,
                        revision.substantive,
                        revision.note))
                .toList();
        return answers.of(versions).build();
    }

    @GET
    @Path("/releases/{slugOrId}/revisions/{number}")
    @APIResponseSchema(ReleaseView.class)
    public Response revision(@RestPath String slugOrId, @RestPath String number) {
        PublicRelease release = known(slugOrId);
        List<PublicRevision> all = releases.revisions(release.id);
        return all.stream()
                .filter(revision -> String.valueOf(revision.number).equals(number))
                .findFirst()
                .map(revision ->
                        answers.of(releases.view(release, revision, all)).build())
                .orElseThrow(ProblemException::notFound);
    }

    @GET
    @Path("/topics")
    @APIResponseSchema(PublicReleases.TopicView[].class)
    public Response topics() {
        return answers.of(releases.topics()).build();
    }

    @GET
    @Path("/organizations")
    @APIResponseSchema(PublicReleases.OrganizationView[].class)
    public Response organizations() {
        return answers.of(releases.organizations()).build();
    }

    private PublicRelease known(String slugOrId) {
        return releases.find(slugOrId).orElseThrow(ProblemException::notFound);
    }

    private PublicRevision current(List<PublicRevision> revisions) {
        Instant now = clock.instant();
        return revisions.stream()
                .filter(revision -> revision.visibleUntil == null || revision.visibleUntil.isAfter(now))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private Response gone(String slugOrId) {
        PublicReleases.Tombstone tombstone = releases.tombstone(slugOrId).orElseThrow(ProblemException::notFound);
        if (tombstone.redirect() != null) {
            return Response.status(308)
                    .location(URI.create(tombstone.redirect()))
                    .build();
        }
        throw new ProblemException(410, "This release was published in error and has been taken back.");
    }
}
