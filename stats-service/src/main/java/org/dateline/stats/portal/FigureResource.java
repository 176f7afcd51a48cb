package org.dateline.stats.portal;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.stats.figure.CheckView;
import org.dateline.stats.figure.FigureReader;
import org.dateline.stats.figure.FigureView;
import org.dateline.stats.figure.ReleaseChecks;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.vocabulary.Concept;
import org.dateline.stats.vocabulary.Editions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Figures and checks of published releases, and the vocabulary. One answer for all: tokens are not looked at. */
@Tag(name = "Figures")
@Path("/api/v1")
@PermitAll
class FigureResource {
    private static final int MOST_RELEASES = 50;

    private final EntityManager entities;
    private final FigureReader figures;
    private final ReleaseChecks checks;
    private final PublicFigures single;
    private final Editions editions;
    private final Answers answers;

    FigureResource(
            @PersistenceUnit("reader") EntityManager entities,
            FigureReader figures,
            ReleaseChecks checks,
            PublicFigures single,
            Editions editions,
            Answers answers) {
        this.entities = entities;
        this.figures = figures;
        this.checks = checks;
        this.single = single;
        this.editions = editions;
        this.answers = answers;
    }

    /** All figures of a release, in the order of its text. */
    record Figures(List<FigureView> items, int total, int page, int size) {}

    /** All checks of a release, in the order of its text. */
    record ReleasedChecks(List<CheckView> items, int total, int page, int size) {}

    /** Figures without pages. */
    record FigureList(List<FigureView> items) {}

    @GET
    @Path("/releases/{id}/figures")
    @Operation(
            summary = "List the figures of a published release",
            description = "All of them, in the order of the text.")
    @APIResponse(
            responseCode = "200",
            description = "The figures of its newest public revision",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Figures.class)))
    public Response figures(@RestPath String id) {
        List<FigureView> found = figures.ofRelease(entities, known(id), false);
        return answers.of(new Figures(found, found.size(), 0, Math.max(1, found.size())))
                .build();
    }

    @GET
    @Path("/releases/{id}/checks")
    @Operation(
            summary = "List the checks of a published release",
            description = "Each claim held against the figures beside it and what was public by its moment.")
    @APIResponse(
            responseCode = "200",
            description = "The checks",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReleasedChecks.class)))
    public Response checks(@RestPath String id) {
        UUID release = known(id);
        List<CheckView> found = checks.of(entities, release, figures.ofRelease(entities, release, false));
        return answers.of(new ReleasedChecks(found, found.size(), 0, Math.max(1, found.size())))
                .build();
    }

    @GET
    @Path("/figures")
    @Operation(
            summary = "List the leading figures of several releases",
            description = "For lists of releases. A release that is not public has none.")
    @APIResponse(
            responseCode = "200",
            description = "The figures, those of one release together",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FigureList.class)))
    public Response leading(
            @Parameter(description = "Ids of 1 to 50 releases.", required = true) @RestQuery List<String> release,
            @Parameter(description = "Figures of each release, 1 to 10.") @RestQuery @DefaultValue("3") int leading) {
        if (release == null || release.isEmpty() || release.size() > MOST_RELEASES) {
            throw ProblemException.badParameter("release", "Name 1 to " + MOST_RELEASES + " releases.");
        }
        if (leading < 1 || leading > 10) {
            throw ProblemException.badParameter("leading", "Between 1 and 10 figures of each release.");
        }
        List<UUID> ids = release.stream()
                .map(id -> uuid(id).orElseThrow(
                                () -> ProblemException.badParameter("release", "A release is named by its id.")))
                .toList();
        return answers.of(new FigureList(figures.leading(entities, ids, leading)))
                .build();
    }

    @GET
    @Path("/figures/{id}")
    @Operation(
            summary = "Read a figure by its id",
            description =
                    "What was understood of it, the sentence that states it, and every public version of its release that does. A figure that a correction removed is still told of: it no longer stands.")
    @APIResponse(
            responseCode = "200",
            description = "The figure with its history",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FigureHistory.class)))
    public Response figure(@RestPath String id) {
        return answers.of(single.of(id).orElseThrow(ProblemException::notFound)).build();
    }

    /**
     * A concept of the vocabulary.
     *
     * @param scheme {@code MEASURE, SUBJECT, AREA, UNIT} or {@code CURRENCY}
     * @param labels in English, the preferred one first
     * @param korean its preferred Korean label
     * @param broader code of the concept of the same scheme that it is a part or a kind of, or null
     * @param unit what a measure is counted in where a text does not say it, or null
     */
    record ConceptView(String scheme, String code, List<String> labels, String korean, String broader, String unit) {
        static ConceptView of(Concept concept) {
            return new ConceptView(
                    concept.scheme().name(),
                    concept.code(),
                    concept.labels(),
                    concept.korean(),
                    concept.broader(),
                    concept.unit());
        }
    }

    /** What figures are coded by; the words that the engine reads besides are its own. */
    record Concepts(List<ConceptView> concepts) {}

    @GET
    @Path("/concepts")
    @Operation(summary = "Read the vocabulary", description = "All concepts with their labels.")
    @APIResponse(
            responseCode = "200",
            description = "The vocabulary",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Concepts.class)))
    public Response concepts() {
        return answers.of(new Concepts(editions.vocabulary().concepts().stream()
                        .map(ConceptView::of)
                        .toList()))
                .build();
    }

    private UUID known(String id) {
        return uuid(id).filter(release -> figures.knows(entities, release)).orElseThrow(ProblemException::notFound);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            // Java completes what is too short.
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
