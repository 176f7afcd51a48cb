package org.dateline.catalog.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
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
import java.util.stream.Collectors;
import org.dateline.catalog.paging.Page;
import org.dateline.catalog.paging.Paging;
import org.dateline.catalog.problem.ProblemException;
import org.dateline.catalog.release.Release;
import org.dateline.catalog.release.State;

/** What the desk reads. */
@ApplicationScoped
class DeskReleases {
    /** Let out by one of its authors, and by nobody else since. */
    private static final String FORCED =
            "select 1 from Revision f where f.release = v.release and f.forcedBy is not null"
                    + " and not exists (select 1 from Revision n where n.release = f.release and n.number > f.number"
                    + " and n.visibleFrom is not null)";

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

    /** What a line of a list is made of; not the texts, of which there may be megabytes. */
    record Row(
            Release release,
            int number,
            State state,
            String title,
            LocalDate released,
            Instant visibleFrom,
            String forcedReason) {
        DeskItem item(Instant now) {
            return new DeskItem(
                    release.id,
                    release.slug,
                    DeskRelease.state(release, state.at(visibleFrom, now)),
                    number,
                    title,
                    release.language,
                    released,
                    visibleFrom != null && visibleFrom.isAfter(now) ? visibleFrom : null,
                    forcedReason,
                    release.updatedAt,
                    release.updatedBy);
        }
    }

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

    /** As {@link DeskRevision}, with the state as it is stored. */
    record History(
            int number,
            State state,
            String title,
            String savedBy,
            Instant savedAt,
            String contentHash,
            String note,
            Instant visibleFrom,
            Instant visibleUntil) {
        DeskRevision at(Instant now) {
            String text = state.at(visibleFrom, now).text();
            return new DeskRevision(
                    number, text, title, savedBy, savedAt, contentHash, note, visibleFrom, visibleUntil);
        }
    }

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

    /** Newest first. */
    List<DeskRevision> revisions(UUID id) {
        Instant now = clock.instant();
        return entities
                .createQuery(
                        "select number, state, title, savedBy, savedAt, contentHash, note, visibleFrom, visibleUntil"
                                + " from Revision where release = :release order by number desc",
                        History.class)
                .setParameter("release", id)
                .getResultList()
                .stream()
                .map(line -> line.at(now))
                .toList();
    }

    Page<DeskItem> page(String state, String q, String author, Paging paging) {
        StringBuilder where =
                new StringBuilder("v.number = (select max(r.number) from Revision r where r.release = v.release)");
        Map<String, Object> parameters = new HashMap<>();
        if (state != null && !state.isEmpty()) {
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
        String from = " from Revision v join Release r on r.id = v.release where " + where;
        TypedQuery<Long> count = entities.createQuery("select count(*)" + from, Long.class);
        TypedQuery<Row> rows = entities.createQuery(
                        "select r, v.number, v.state, v.title, v.released, v.visibleFrom, v.forcedReason" + from
                                + " order by v.savedAt desc, r.id",
                        Row.class)
                .setFirstResult(paging.skip())
                .setMaxResults(paging.size());
        parameters.forEach(count::setParameter);
        parameters.forEach(rows::setParameter);
        Instant now = clock.instant();
        List<DeskItem> items =
                rows.getResultList().stream().map(row -> row.item(now)).toList();
        return new Page<>(items, count.getSingleResult(), paging.page(), paging.size());
    }

    private void filter(String state, StringBuilder where, Map<String, Object> parameters) {
        Set<String> known = Set.of(
                "draft", "returned", "submitted", "scheduled", "published", "withdrawn", "unpublished", "second-look");
        if (!known.contains(state)) {
            throw ProblemException.badParameter(
                    "state", "The state is one of " + known.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        boolean takenBack = "withdrawn".equals(state) || "unpublished".equals(state);
        if (!takenBack && !"second-look".equals(state)) {
            where.append(" and r.withdrawnAt is null and r.goneAt is null");
        }
        switch (state) {
            case "scheduled" -> {
                where.append(" and v.visibleFrom > :now");
                parameters.put("now", clock.instant());
            }
            case "published" -> {
                where.append(" and v.visibleFrom <= :now");
                parameters.put("now", clock.instant());
            }
            case "withdrawn" -> where.append(" and r.withdrawnAt is not null");
            case "unpublished" -> where.append(" and r.goneAt is not null");
            case "second-look" -> where.append(" and exists (" + FORCED + ")");
            default -> {
                where.append(" and v.state = :state");
                parameters.put("state", State.valueOf(state.toUpperCase(Locale.ROOT)));
            }
        }
    }
}
