package org.dateline.stats.figure;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dateline.stats.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Figures at the desk, drafts' included, and what reviewers decide about them. */
@Tag(name = "Desk")
@Path("/api/v1/desk")
@RolesAllowed({"editor", "publisher"})
@Transactional
class DeskFigureResource {
    private static final Set<String> STATES = Set.of("read", "doubtful", "accepted", "corrected", "rejected");

    private final EntityManager entities;
    private final FigureReader figures;
    private final ReleaseChecks checks;
    private final Reviews reviews;
    private final Derivation derivation;
    private final FeedLock feed;
    private final SecurityIdentity identity;

    DeskFigureResource(
            EntityManager entities,
            FigureReader figures,
            ReleaseChecks checks,
            Reviews reviews,
            Derivation derivation,
            FeedLock feed,
            SecurityIdentity identity) {
        this.entities = entities;
        this.figures = figures;
        this.checks = checks;
        this.reviews = reviews;
        this.derivation = derivation;
        this.feed = feed;
        this.identity = identity;
    }

    /** One page of a list. */
    record Page<T>(List<T> items, long total, int page, int size) {
        static <T> Page<T> whole(List<T> items) {
            return new Page<>(items, items.size(), 0, Math.max(1, items.size()));
        }
    }

    /** A change of the feed that could not be derived. */
    record Problem(long seq, UUID release, int revision, String title, String reason) {}

    @GET
    @Path("/releases/{id}/figures")
    @Operation(
            summary = "List the figures of a release, drafts included",
            description = "Of its newest revision, rejected ones too.")
    @APIResponse(responseCode = "200", description = "The figures")
    public Page<DeskFigure> figures(@RestPath String id) {
        return Page.whole(figures.atDesk(entities, known(id)));
    }

    @GET
    @Path("/releases/{id}/checks")
    @Operation(
            summary = "List the checks of a release, drafts included",
            description = "Rejected figures do not count.")
    @APIResponse(responseCode = "200", description = "The checks")
    public Page<CheckView> checks(@RestPath String id) {
        UUID release = known(id);
        List<FigureView> counted = figures.ofRelease(entities, release, true).stream()
                .filter(figure -> !"rejected".equals(figure.state()))
                .toList();
        return Page.whole(checks.of(entities, release, counted));
    }

    @GET
    @Path("/figures")
    @Operation(summary = "List figures by their state", description = "The review queue: the most doubtful first.")
    @APIResponse(responseCode = "200", description = "A page of figures")
    public Page<DeskFigure> queue(
            @Parameter(description = "read, doubtful, accepted, corrected or rejected.")
                    @RestQuery
                    @DefaultValue("doubtful")
                    String state,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("50") int size) {
        if (!STATES.contains(state)) {
            throw ProblemException.badParameter(
                    "state", "The state is one of " + String.join(", ", new TreeSet<>(STATES)) + ".");
        }
        if (page < 0 || size < 1 || size > 500 || (long) page * size > 10_000) {
            throw ProblemException.badParameter(
                    "page", "Pages count from 0, hold 1 to 500 rows and reach no deeper than 10,000 rows.");
        }
        return new Page<>(figures.queue(entities, state, page, size), figures.queued(entities, state), page, size);
    }

    @GET
    @Path("/problems")
    @Operation(
            summary = "List changes that could not be read",
            description = "Newest first, at most 500. The figures of such a revision are missing.")
    @APIResponse(responseCode = "200", description = "The changes")
    public Page<Problem> problems() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select seq, release, revision, title, reason from parked order by seq desc", Tuple.class)
                .setMaxResults(500)
                .getResultList();
        return Page.whole(rows.stream()
                .map(row -> new Problem(
                        ((Number) row.get(0)).longValue(),
                        row.get(1, UUID.class),
                        ((Number) row.get(2)).intValue(),
                        row.get(3, String.class),
                        row.get(4, String.class)))
                .toList());
    }

    @POST
    @Path("/figures/{id}/accept")
    @Operation(
            summary = "Accept a figure",
            description = "It was read rightly. A published one only a publisher can settle.")
    @APIResponse(responseCode = "200", description = "The figure as it is now")
    public FigureView accept(@RestPath String id) {
        return decide(id, new Reviews.Review("accepted", null));
    }

    @POST
    @Path("/figures/{id}/reject")
    @Operation(summary = "Reject a figure", description = "It is none; it leaves series and checks.")
    @APIResponse(responseCode = "200", description = "The figure as it is now")
    public FigureView reject(@RestPath String id) {
        return decide(id, new Reviews.Review("rejected", null));
    }

    @PATCH
    @Path("/figures/{id}")
    @Operation(
            summary = "Correct a figure",
            description =
                    "Only the fields that are named change. The decision holds for every later reading of the text, and is logged.")
    @APIResponse(responseCode = "200", description = "The figure as it is now")
    public FigureView correct(@RestPath String id, Correction correction) {
        if (correction == null) {
            throw new ProblemException(400, "Say what the figure means.");
        }
        return decide(id, new Reviews.Review("corrected", correction.checked()));
    }

    /** Settles a figure in every revision of its release. What the public sees changes only by a publisher's hand. */
    private FigureView decide(String id, Reviews.Review review) {
        // A revision that comes in just now must not miss the decision.
        feed.hold();
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select f.release, f.revision, r.visible_from is not null from figure f join revision r"
                                + " on r.release = f.release and r.number = f.revision where f.id = :id"
                                + " order by f.revision desc",
                        Tuple.class)
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty()) {
            throw ProblemException.notFound();
        }
        boolean published = rows.stream().anyMatch(row -> row.get(2, Boolean.class));
        if (published && !identity.hasRole("publisher")) {
            throw new ProblemException(403, "This figure is published; only a publisher can change it.");
        }
        UUID release = rows.get(0).get(0, UUID.class);
        reviews.decide(release, id, review, identity.getPrincipal().getName());
        rows.forEach(row -> derivation.again(release, ((Number) row.get(1)).intValue()));
        entities.flush();
        return figures.ofRelease(entities, release, true).stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private UUID known(String id) {
        try {
            UUID release = UUID.fromString(id);
            if (figures.knows(entities, release)) {
                return release;
            }
        } catch (IllegalArgumentException notAnId) {
            // Falls through: an id that is none names nothing.
        }
        throw ProblemException.notFound();
    }
}
