package org.dateline.catalog.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what a record is a duplicate of: the same source, or the same language, date and normalised title. */
@ApplicationScoped
class KnownReleases {
    private final EntityManager entities;

    KnownReleases(EntityManager entities) {
        this.entities = entities;
    }

    Optional<UUID> find(Candidate candidate) {
        String source = candidate.listed().source();
        if (source != null) {
            Optional<UUID> same =
                    first(entities.createNativeQuery("select id from release where source = :source", UUID.class)
                            .setParameter("source", source)
                            .getResultList());
            if (same.isPresent()) {
                return same;
            }
        }
        return first(entities.createNativeQuery(
                        "select r.id from revision v join release r on r.id = v.release"
                                + " where v.released = :released and title_key(v.title) = title_key(:title)"
                                + " and r.language = :language order by r.id desc limit 1",
                        UUID.class)
                .setParameter("released", candidate.listed().released())
                .setParameter("title", candidate.title())
                .setParameter("language", candidate.language())
                .getResultList());
    }

    /** Whether the body of some revision of the release says exactly this. */
    boolean holds(UUID release, String text) {
        return !entities.createNativeQuery("select 1 from revision where release = :release"
                        + " and substring(text from body_start + 1) = :text")
                .setParameter("release", release)
                .setParameter("text", text)
                .getResultList()
                .isEmpty();
    }

    /** What an earlier record of the same listing would have become: a dry run leaves no releases to find. */
    Optional<ImportOutcome.Kind> earlier(UUID run, Candidate candidate) {
        String source = candidate.listed().source();
        List<?> hashes = entities.createNativeQuery(
                        "select text_hash from import_record where import = :run and outcome in ('created', 'changed')"
                                + " and (source = :source or (language = :language and released = :released"
                                + " and title_key = title_key(:title)))")
                .setParameter("run", run)
                .setParameter("source", source == null ? "" : source)
                .setParameter("language", candidate.language())
                .setParameter("released", candidate.listed().released())
                .setParameter("title", candidate.title())
                .getResultList();
        if (hashes.isEmpty()) {
            return Optional.empty();
        }
        boolean same = hashes.contains(candidate.textHash());
        return Optional.of(same ? ImportOutcome.Kind.DUPLICATE : ImportOutcome.Kind.CHANGED);
    }

    /** Keeps what came of a record, in the transaction in which it came to be. */
    void keep(UUID run, ListingEntry entry, Candidate candidate, ImportOutcome outcome) {
        LocalDate released = candidate == null ? null : candidate.listed().released();
        entities.createNativeQuery("insert into import_record (import, number, line, outcome, reason, release,"
                        + " title_key, language, released, source, text_hash)"
                        + " values (:run, :number, :line, :outcome, :reason, :release,"
                        + " title_key(:title), :language, :released, :source, :hash)")
                .setParameter("run", run)
                .setParameter("number", entry.record())
                .setParameter("line", entry.line())
                .setParameter("outcome", outcome.kind().text())
                .setParameter("reason", outcome.reason())
                .setParameter("release", outcome.release())
                .setParameter("title", candidate == null ? null : candidate.title())
                .setParameter("language", candidate == null ? null : candidate.language())
                .setParameter("released", released)
                .setParameter(
                        "source", candidate == null ? null : candidate.listed().source())
                .setParameter("hash", candidate == null ? null : candidate.textHash())
                .executeUpdate();
    }

    private static Optional<UUID> first(List<?> rows) {
        return rows.stream().findFirst().map(UUID.class::cast);
    }
}
