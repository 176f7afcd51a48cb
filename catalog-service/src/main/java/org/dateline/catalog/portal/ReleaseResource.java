package org.dateline.catalog.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.catalog.paging.Page;
import org.dateline.catalog.paging.Paging;
import org.dateline.catalog.portal.PublicReleases.PublicVersion;
import org.dateline.catalog.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What anybody may read of releases. One answer for all: tokens are not looked at. */
@Tag(name = "Releases")
@Path("/api/v1")
@PermitAll
class ReleaseResource {
    private final PublicReleases releases;
    private final Answers answers;

    ReleaseResource(PublicReleases releases, Answers answers) {
        this.releases = releases;
        this.answers = answers;
    }

    @GET
    @Path("/releases/{slugOrId}")
    @Operation(
            summary = "Read a release",
            description =
                    "The current public revision with its canonical text and HTML, its corrections and translations.")
    @APIResponse(
            responseCode = "200",
            description = "The release",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReleaseView.class)))
    @APIResponse(responseCode = "308", description = "It was published in error; another address takes its place")
    public Response release(@RestPath String slugOrId) {
        Optional<PublicRelease> found = releases.find(slugOrId);
        if (found.isEmpty()) {
            return gone(slugOrId);
        }
        List<PublicVersion> versions = releases.versions(found.get().id);
        int current = versions.stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound)
                .number();
        return answer(found.get(), current, versions);
    }

    @GET
    @Path("/releases/{slugOrId}/revisions")
    @Operation(summary = "List the public revisions of a release", description = "Newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of revisions",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Lists.VersionPage.class)))
    public Response revisions(
            @RestPath String slugOrId,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("50") int size) {
        return answers.of(Page.of(versions(releases.versions(known(slugOrId).id)), new Paging(page, size)))
                .build();
    }

    @GET
    @Path("/releases/{slugOrId}/revisions/{number}")
    @Operation(summary = "Read a public revision of a release")
    @APIResponse(
            responseCode = "200",
            description = "The release as it was",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReleaseView.class)))
    public Response revision(@RestPath String slugOrId, @RestPath String number) {
        PublicRelease release = known(slugOrId);
        List<PublicVersion> versions = releases.versions(release.id);
        int known = versions.stream()
                .map(PublicVersion::number)
                .filter(each -> String.valueOf(each).equals(number))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return answer(release, known, versions);
    }

    @GET
    @Path("/topics")
    @Operation(summary = "List the topics")
    @APIResponse(
            responseCode = "200",
            description = "A page of topics",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = Lists.TopicPage.class)))
    public Response topics(@RestQuery @DefaultValue("0") int page, @RestQuery @DefaultValue("50") int size) {
        return answers.of(Page.of(releases.topics(), new Paging(page, size))).build();
    }

    @GET
    @Path("/organizations")
    @Operation(summary = "List the organisations", description = "With all the names that they have had.")
    @APIResponse(
            responseCode = "200",
            description = "A page of organisations",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Lists.OrganizationPage.class)))
    public Response organizations(@RestQuery @DefaultValue("0") int page, @RestQuery @DefaultValue("50") int size) {
        return answers.of(Page.of(releases.organizations(), new Paging(page, size)))
                .build();
    }

    private Response answer(PublicRelease release, int number, List<PublicVersion> versions) {
        PublicRevision revision = releases.revision(release.id, number).orElseThrow(ProblemException::notFound);
        return answers.of(releases.view(release, revision, versions)).build();
    }

    private PublicRelease known(String slugOrId) {
        return releases.find(slugOrId)
                .orElseThrow(
                        () -> releases.tombstone(slugOrId).isPresent() ? takenBack() : ProblemException.notFound());
    }

    /** A revision ends where the next one is to be seen. That one is scheduled is nothing that could be seen. */
    private static List<ReleaseView.Version> versions(List<PublicVersion> newestFirst) {
        List<ReleaseView.Version> versions = new ArrayList<>(newestFirst.size());
        Instant until = null;
        for (PublicVersion version : newestFirst) {
            versions.add(new ReleaseView.Version(
                    version.number(),
                    version.title(),
                    version.visibleFrom(),
                    until,
                    version.substantive(),
                    version.isNoted() ? version.note() : null));
            until = version.visibleFrom();
        }
        return versions;
    }

    private Response gone(String slugOrId) {
        PublicReleases.Tombstone tombstone = releases.tombstone(slugOrId).orElseThrow(ProblemException::notFound);
        if (tombstone.redirect() != null) {
            return Response.status(308)
                    .location(address(tombstone.redirect()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .build();
        }
        throw takenBack();
    }

    private static ProblemException takenBack() {
        return new ProblemException(410, "This release was published in error and has been taken back.");
    }

    /** Of a web address itself; of a release by its id. */
    private static URI address(String redirect) {
        return URI.create(redirect.contains(":") ? redirect : "/api/v1/releases/" + redirect);
    }
}
