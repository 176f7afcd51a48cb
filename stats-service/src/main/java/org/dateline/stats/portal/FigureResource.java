package org.dateline.stats.portal;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.figure.CheckView;
import org.dateline.stats.figure.FigureReader;
import org.dateline.stats.figure.FigureView;
import org.dateline.stats.figure.ReleaseChecks;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.vocabulary.Vocabulary;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Figures and checks of published releases, and the vocabulary. One answer for all: tokens are not looked at. */
@Path("/api/v1")
@PermitAll
class FigureResource {
    private static final int MOST_RELEASES = 50;

    private final EntityManager entities;
    private final FigureReader figures;
    private final ReleaseChecks checks;
    private final Vocabulary vocabulary;
    private final Answers answers;

    FigureResource(
            @PersistenceUnit("reader") EntityManager entities,
            FigureReader figures,
            ReleaseChecks checks,
            Vocabulary vocabulary,
            Answers answers) {
        this.entities = entities;
        this.figures = figures;
        this.checks = checks;
        this.vocabulary = vocabulary;
        this.answers = answers;
    }

    /** Figures without pages. */
    record FigureList(List<FigureView> items) {}

    @GET
    @Path("/releases/{id}/figures")
    public Response figures(@RestPath String id) {
        List<FigureView> found = figures.ofRelease(entities, known(id), false);
        return answers.of(new Pages.Page<>(found, found.size(), 0, Math.max(1, found.size())))
                .build();
    }

    @GET
    @Path("/releases/{id}/checks")
    public Response checks(@RestPath String id) {
        UUID release = known(id);
        List<CheckView> found = checks.of(entities, release, figures.ofRelease(entities, release, false));
        return answers.of(new Pages.Page<>(found, found.size(), 0, Math.max(1, found.size())))
                .build();
    }

    /** The leading figures of several releases, for lists. A release that is not public has none. */
    @GET
    @Path("/figures")
    public Response leading(@RestQuery List<String> release, @RestQuery @DefaultValue("3") int leading) {
        if (release == null || release.isEmpty() || release.size() > MOST_RELEASES) {
            throw ProblemException.badParameter("release", "Name 1 to " + MOST_RELEASES + " releases.");
        }
        if (leading < 1 || leading > 10) {
            throw ProblemException.badParameter("leading", "Between 1 and 10 figures of each release.");
        }
        List<UUID> ids = release.stream().map(FigureResource::uuid).toList();
        return answers.of(new FigureList(figures.leading(entities, ids, leading)))
                .build();
    }

    @GET
    @Path("/concepts")
    public Response concepts() {
        return answers.of(vocabulary).build();
    }

    private UUID known(String id) {
        UUID release = uuid(id);
        if (!figures.knows(entities, release)) {
            throw ProblemException.notFound();
        }
        return release;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.notFound();
        }
    }
}
