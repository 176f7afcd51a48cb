package org.dateline.stats.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.extraction.Source;

/** The revisions that the catalog told of. */
@ApplicationScoped
class RevisionRows {
    private static final String COLUMNS = "release, number, slug, language, translation_of, status, title, text,"
            + " body_start, released, moment, visible_from, visible_until, substantive, area, currency, zone, agency,"
            + " content_hash";

    private final EntityManager entities;

    RevisionRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether figures were derived from exactly this text, read as of this day. */
    boolean isDerived(ReleaseRevision revision) {
        return !entities.createNativeQuery("select 1 from revision where release = :release and number = :number"
                        + " and text = :text and released = :released and area = :area and currency = :currency"
                        + " and language = :language")
                .setParameter("release", revision.release())
                .setParameter("number", revision.number())
                .setParameter("text", revision.text())
                .setParameter("released", revision.released())
                .setParameter("area", revision.agency().area())
                .setParameter("currency", revision.agency().currency())
                .setParameter("language", revision.language())
                .getResultList()
                .isEmpty();
    }

    void store(ReleaseRevision revision) {
        entities.createNativeQuery("insert into revision (" + COLUMNS + ", gone, withdrawn) values (:release, :number,"
                        + " :slug, :language, cast(:translationOf as uuid), :status, :title, :text, :bodyStart,"
                        + " :released, :moment, cast(:visibleFrom as timestamptz), cast(:visibleUntil as timestamptz),"
                        + " cast(:substantive as boolean), :area, :currency, :zone, :agency, :hash, false, false)"
                        + " on conflict (release, number) do update set slug = excluded.slug,"
                        + " language = excluded.language, translation_of = excluded.translation_of,"
                        + " status = excluded.status, title = excluded.title, text = excluded.text,"
                        + " body_start = excluded.body_start, released = excluded.released,"
                        + " moment = excluded.moment, visible_from = excluded.visible_from,"
                        + " visible_until = excluded.visible_until, substantive = excluded.substantive,"
                        + " area = excluded.area, currency = excluded.currency, zone = excluded.zone,"
                        + " agency = excluded.agency, content_hash = excluded.content_hash")
                .setParameter("release", revision.release())
                .setParameter("number", revision.number())
                .setParameter("slug", revision.slug())
                .setParameter("language", revision.language())
                .setParameter("translationOf", text(revision.translationOf()))
                .setParameter("status", revision.status())
                .setParameter("title", revision.title())
                .setParameter("text", revision.text())
                .setParameter("bodyStart", revision.bodyStart())
                .setParameter("released", revision.released())
                .setParameter("moment", revision.moment())
                .setParameter("visibleFrom", text(revision.visibleFrom()))
                .setParameter("visibleUntil", text(revision.visibleUntil()))
                .setParameter("substantive", text(revision.substantive()))
                .setParameter("area", revision.agency().area())
                .setParameter("currency", revision.agency().currency())
                .setParameter("zone", revision.zone())
                .setParameter("agency", revision.agency().name())
                .setParameter("hash", revision.contentHash())
                .executeUpdate();
        mark(revision);
    }

    /** Withdrawal and unpublishing are about the release, so about all its revisions. */
    private void mark(ReleaseRevision revision) {
        entities.createNativeQuery("update revision set slug = :slug, gone = gone or :gone,"
                        + " withdrawn = withdrawn or :withdrawn where release = :release"
                        + " and (slug <> :slug or gone < :gone or withdrawn < :withdrawn)")
                .setParameter("slug", revision.slug())
                .setParameter("gone", "unpublished".equals(revision.status()))
                .setParameter("withdrawn", "withdrawn".equals(revision.status()))
                .setParameter("release", revision.release())
                .executeUpdate();
    }

    void delete(UUID release, int number) {
        entities.createNativeQuery("delete from revision where release = :release and number = :number")
                .setParameter("release", release)
                .setParameter("number", number)
                .executeUpdate();
    }

    /** How many texts may be read otherwise. */
    long count(Concern concern) {
        return ((Number) entities.createNativeQuery("select count(*) from revision r where " + Concern.CONDITION)
                        .setParameter("words", concern.words())
                        .setParameter("keys", concern.keys())
                        .getSingleResult())
                .longValue();
    }

    /** The newest of the texts that may be read otherwise. */
    List<ReleaseRevision> newest(Concern concern, int most) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select " + COLUMNS + " from revision r where " + Concern.CONDITION
                                + " order by moment desc, release, number desc",
                        Tuple.class)
                .setParameter("words", concern.words())
                .setParameter("keys", concern.keys())
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(RevisionRows::revision).toList();
    }

    /** A revision, and the digest of what was read of it last. */
    record Stored(ReleaseRevision revision, String reading) {}

    List<Stored> of(List<UUID> releases) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select " + COLUMNS + ", reading from revision where release in (:releases)"
                                + " order by release, number",
                        Tuple.class)
                .setParameter("releases", releases)
                .getResultList();
        return rows.stream()
                .map(row -> new Stored(revision(row), row.get("reading", String.class)))
                .toList();
    }

    ReleaseRevision read(UUID id, int number) {
        return revision((Tuple) entities.createNativeQuery(
                        "select " + COLUMNS + " from revision where release = :release and number = :number",
                        Tuple.class)
                .setParameter("release", id)
                .setParameter("number", number)
                .getSingleResult());
    }

    private static ReleaseRevision revision(Tuple row) {
        String text = row.get("text", String.class);
        int bodyStart = ((Number) row.get("body_start")).intValue();
        boolean bodyless = bodyStart >= text.codePointCount(0, text.length());
        return new ReleaseRevision(
                row.get("release", UUID.class),
                row.get("slug", String.class),
                ((Number) row.get("number")).intValue(),
                row.get("status", String.class),
                instant(row.get("visible_from")),
                instant(row.get("visible_until")),
                instant(row.get("moment")),
                row.get("released") instanceof LocalDate day
                        ? day
                        : LocalDate.parse(row.get("released").toString()),
                row.get("language", String.class),
                row.get("translation_of", UUID.class),
                row.get("substantive", Boolean.class),
                new Source.Agency(
                        row.get("agency", String.class),
                        row.get("area", String.class),
                        row.get("currency", String.class)),
                row.get("zone", String.class),
                row.get("title", String.class),
                text,
                bodyless ? "" : text.substring(text.offsetByCodePoints(0, bodyStart)),
                bodyStart,
                row.get("content_hash", String.class));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static Instant instant(Object column) {
        return column == null
                ? null
                : column instanceof OffsetDateTime time
                        ? time.toInstant()
                        : column instanceof Instant instant ? instant : ((java.sql.Timestamp) column).toInstant();
    }
}
