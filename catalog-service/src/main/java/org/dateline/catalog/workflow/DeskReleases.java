package org.dateline.catalog.workflow;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.catalog.problem.ProblemException;
import org.dateline.catalog.release.Release;
import org.dateline.catalog.release.Revision;
import org.dateline.catalog.release.State;

/** What the desk reads. */
@ApplicationScoped
class DeskReleases {
    private static final int MAX_SIZE = 500;
    private static final int MAX_DEPTH = 10_000;

    private final EntityManager entities;
    private final FourEyes fourEyes;
    private final Clock clock;

    DeskReleases(EntityManager entities, FourEyes fourEyes, Clock clock) {
        this.entities = entities;
        this.fourEyes = fourEyes;
        this.clock = clock;
    }

    /** A release in one of the desk's lists. */
    record DeskItem(
            UUID id,
            String slug,
            String state,
            int revision,
            String title,
            String language,
            LocalDate released,
            Instant scheduledAt,
            String forcedReason,
            Instant updatedAt,
            String updatedBy) {}

    record DeskPage(List<DeskItem> items, long total, int page, int size) {}

    /** One line of the history of a release. */
    record DeskRevision(
            int number,
            String state,
            String title,
            String savedBy,
            Instant savedAt,
            String contentHash,
            String note,
            Instant visibleFrom,
            Instant visibleUntil) {}

    Optional<UUID> id(String text) {
        return uuid(text).flatMap(id -> Release.<Release>findByIdOptional(id)).map(release -> release.id);
    }

    /** The release, held until the end of the transaction. */
    Optional<UUID> lock(String text) {
        return uuid(text).flatMap(Release::locked).map(release -> release.id);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    String tag(UUID id) {
        entities.flush();
        Release release = Release.findById(id);
        return "\"" + release.version + "\"";
    }

    DeskRelease read(UUID id) {
        Release release = Release.findById(id);
        Instant now = clock.instant();
        Integer publicRevision = release.goneAt != null
                ? null
                : release.publicAt(now).map(revision -> revision.number).orElse(null);
        return DeskRelease.of(release, release.latest(), fourEyes.authors(release), publicRevision, now);
    }

    List<DeskRevision> revisions(UUID id) {
        Release release = Release.findById(id);
        return release.revisions().stream()
                .map(revision -> new DeskRevision(
                        revision.number,
                        revision.stateAt(clock.instant()).text(),
                        revision.title,
                        revision.savedBy,
                        revision.savedAt,
                        revision.contentHash,
                        revision.note,
                        revision.visibleFrom,
                        revision.visibleUntil))
                .toList();
    }

    DeskPage page(String state, String q, String author, int page, int size) {
        if (page < 0 || size < 1 || size > MAX_SIZE || (long) page * size > MAX_DEPTH) {
            throw ProblemException.badParameter(
                    "page", "Pages count from 0, hold 1 to 500 rows and reach no deeper than 10,000 rows.");
        }
        StringBuilder where =
                new StringBuilder("v.number = (select max(r.number) from Revision r where r.release = v.release)");
        Map<String, Object> parameters = new HashMap<>();
        if (state != null) {
            filter(state, where, parameters);
        }
        if (q != null && !q.isBlank()) {
            where.append(" and lower(v.title) like :q escape '!'");
            parameters.put("q", "%" + q.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        if (author != null) {
            where.append(" and exists (select 1 from Revision w where w.release = v.release and w.savedBy = :author)");
            parameters.put("author", author);
        }
        PanacheQuery<Revision> query =
                Revision.find("from Revision v where " + where + " order by v.savedAt desc, v.release", parameters);
        List<Revision> rows = query.page(page, size).list();
        Map<UUID, Release> releases =
                Release.<Release>list(
                                "id in ?1",
                                rows.stream().map(row -> row.release).toList())
                        .stream()
                        .collect(Collectors.toMap(release -> release.id, Function.identity()));
        Instant now = clock.instant();
        List<DeskItem> items = rows.stream()
                .map(row -> item(releases.get(row.release), row, now))
                .toList();
        return new DeskPage(items, query.count(), page, size);
    }

    private void filter(String state, StringBuilder where, Map<String, Object> parameters) {
        Set<String> known = Set.of(
                "draft", "returned", "submitted", "scheduled", "published", "withdrawn", "unpublished", "second-look");
        if (!known.contains(state)) {
            throw ProblemException.badParameter(
                    "state", "The state is one of " + known.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        Instant now = clock.instant();
        switch (state) {
            case "scheduled" -> {
                where.append(" and v.visibleFrom > :now");
                parameters.put("now", now);
            }
            case "published" -> {
                where.append(" and v.visibleFrom <= :now and v.release not in"
                        + " (select id from Release where withdrawnAt is not null or goneAt is not null)");
                parameters.put("now", now);
            }
            case "withdrawn" ->
                where.append(" and v.release in (select id from Release where withdrawnAt is not null)");
            case "unpublished" -> where.append(" and v.release in (select id from Release where goneAt is not null)");
            case "second-look" -> where.append(" and v.forcedBy is not null");
            default -> {
                where.append(" and v.state = :state");
                parameters.put("state", State.valueOf(state.toUpperCase(Locale.ROOT)));
            }
        }
    }

    private static DeskItem item(Release release, Revision row, Instant now) {
        DeskRelease view = DeskRelease.of(release, row, Set.of(), null, now);
        return new DeskItem(
                release.id,
                release.slug,
                view.state(),
                row.number,
                row.title,
                release.language,
                row.released,
                view.scheduledAt(),
                row.forcedReason,
                release.updatedAt,
                release.updatedBy);
    }
}
