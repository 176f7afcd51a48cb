package org.dateline.catalog.portal;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads of the public, as the reader role: what is not public does not exist here. */
@ApplicationScoped
class PublicReleases {
    private final EntityManager entities;

    PublicReleases(@PersistenceUnit("reader") EntityManager entities) {
        this.entities = entities;
    }

    /** What became of a release that was unpublished in error. */
    record Tombstone(String slug, Instant goneSince, String redirect) {}

    /** A revision without its text. */
    record PublicVersion(int number, String title, Instant visibleFrom, Boolean substantive, String note) {
        /** Whether it is a correction whose note readers see. */
        boolean isNoted() {
            return Boolean.TRUE.equals(substantive);
        }
    }

    /** A topic in both languages of the interface. */
    record TopicView(String id, String name, String nameKo) {}

    /**
     * An organisation.
     *
     * @param name its latest English name
     * @param area the area that it reports about, ISO 3166 alpha-2
     * @param currency ISO 4217 code of a bare currency sign in its releases
     * @param zone IANA zone by which its dates are days
     * @param names all its names, in either language, oldest first
     */
    record OrganizationView(
            String id, String name, String area, String currency, String zone, List<OrganizationName> names) {}

    /** A name, its language and the day from which it holds. */
    record OrganizationName(String language, LocalDate validFrom, String name) {}

    Optional<PublicRelease> find(String slugOrId) {
        Optional<UUID> id = id(slugOrId);
        return id.isPresent()
                ? Optional.ofNullable(entities.find(PublicRelease.class, id.get()))
                : entities.createQuery("from PublicRelease where slug = :slug", PublicRelease.class)
                        .setParameter("slug", slugOrId)
                        .getResultStream()
                        .findFirst();
    }

    Optional<Tombstone> tombstone(String slugOrId) {
        return tuples(
                        "select slug, gone_since, redirect from tombstone where slug = ?1 or release::text = ?1",
                        slugOrId)
                .stream()
                .findFirst()
                .map(row -> new Tombstone(row.get(0, String.class), instant(row.get(1)), row.get(2, String.class)));
    }

    /** The revisions that were or are public, newest first, without their texts. */
    List<PublicVersion> versions(UUID release) {
        return entities.createQuery(
                        "select number, title, visibleFrom, substantive, note from PublicRevision"
                                + " where release = :release order by number desc",
                        PublicVersion.class)
                .setParameter("release", release)
                .getResultList();
    }

    Optional<PublicRevision> revision(UUID release, int number) {
        return Optional.ofNullable(entities.find(PublicRevision.class, new PublicRevision.Key(release, number)));
    }

    ReleaseView view(PublicRelease release, PublicRevision revision, List<PublicVersion> all) {
        return new ReleaseView(
                release.id,
                release.slug,
                release.withdrawnAt == null ? "published" : "withdrawn",
                release.language,
                revision.title,
                revision.summary,
                revision.html,
                revision.text,
                revision.released,
                revision.moment,
                revision.dateOnly,
                revision.number,
                new ReleaseView.Named(release.organization, organizationName(release, revision)),
                topicsOf(revision, release.language),
                release.source,
                revision.contact,
                translations(release),
                all.stream()
                        .filter(each -> each.number() <= revision.number && each.isNoted())
                        .map(each -> new ReleaseView.CorrectionNote(each.number(), each.visibleFrom(), each.note()))
                        .toList(),
                release.withdrawnAt == null
                        ? null
                        : new ReleaseView.Withdrawal(release.withdrawnAt, release.withdrawalReason));
    }

    private String organizationName(PublicRelease release, PublicRevision revision) {
        return tuples(
                        "select name from organization_name where organization = ?1 and language in (?2, 'en')"
                                + " order by language <> ?2, valid_from > cast(?3 as date),"
                                + " abs(valid_from - cast(?3 as date)) limit 1",
                        release.organization,
                        release.language,
                        revision.released.toString())
                .stream()
                .findFirst()
                .map(row -> row.get(0, String.class))
                .orElse(release.organization);
    }

    private List<ReleaseView.Named> topicsOf(PublicRevision revision, String language) {
        Map<String, TopicView> byId = topics().stream().collect(Collectors.toMap(TopicView::id, topic -> topic));
        return Arrays.stream(revision.topics)
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(topic -> new ReleaseView.Named(topic.id(), "ko".equals(language) ? topic.nameKo() : topic.name()))
                .toList();
    }

    private List<ReleaseView.Translation> translations(PublicRelease release) {
        UUID original = release.translationOf == null ? release.id : release.translationOf;
        return tuples(
                        "select r.language, r.slug, v.title, r.id = cast(?1 as uuid) from release r"
                                + " join revision v on v.release = r.id"
                                + " where (r.id = cast(?1 as uuid) or r.translation_of = cast(?1 as uuid))"
                                + " and r.id <> cast(?2 as uuid)"
                                + " and v.number = (select max(w.number) from revision w where w.release = r.id)"
                                + " order by r.language",
                        original.toString(),
                        release.id.toString())
                .stream()
                .map(row -> new ReleaseView.Translation(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Boolean.class)))
                .toList();
    }

    List<TopicView> topics() {
        return tuples("select id, name, name_ko from topic order by name").stream()
                .map(row -> new TopicView(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    List<OrganizationView> organizations() {
        Map<String, List<OrganizationName>> names = new HashMap<>();
        for (Tuple row : tuples("select organization, language, cast(valid_from as text), name from organization_name"
                + " order by organization, valid_from, language")) {
            names.computeIfAbsent(row.get(0, String.class), unseen -> new ArrayList<>())
                    .add(new OrganizationName(
                            row.get(1, String.class),
                            LocalDate.parse(row.get(2, String.class)),
                            row.get(3, String.class)));
        }
        return tuples("select id, area, currency, zone from organization order by id").stream()
                .map(row -> organization(row, names.getOrDefault(row.get(0, String.class), List.of())))
                .toList();
    }

    private static OrganizationView organization(Tuple row, List<OrganizationName> names) {
        String id = row.get(0, String.class);
        String latest = names.stream()
                .filter(name -> "en".equals(name.language()))
                .reduce((earlier, later) -> later)
                .map(OrganizationName::name)
                .orElse(id);
        return new OrganizationView(
                id, latest, row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), names);
    }

    private List<Tuple> tuples(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows;
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : (Instant) column;
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
