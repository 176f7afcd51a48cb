package org.dateline.stats.portal;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.stats.series.Key;

/** What published releases say about a series, as the reader role sees it. */
@ApplicationScoped
class PublicClaims {
    private static final String CLAIMS =
            " from figure f join revision r on r.release = f.release and r.number = f.revision"
                    + " where f.series = :key and f.state <> 'rejected' and f.revision ="
                    + " (select max(newest.number) from revision newest where newest.release = f.release)";

    private final EntityManager entities;

    PublicClaims(@PersistenceUnit("reader") EntityManager entities) {
        this.entities = entities;
    }

    /** @return empty where nothing public is said about the series */
    Optional<SeriesView.ClaimList> of(Key key, int page, int size) {
        long total = ((Number) entities.createNativeQuery("select count(*)" + CLAIMS)
                        .setParameter("key", key.toString())
                        .getSingleResult())
                .longValue();
        if (total == 0) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select f.id, f.release, r.slug, f.kind, f.view ->> 'text' as text, f.view ->> 'value' as value,"
                                + " f.view ->> 'unit' as unit, f.view ->> 'qualifier' as qualifier,"
                                + " f.view ->> 'period' as period, f.view ->> 'basis' as basis, r.moment, f.quote,"
                                + " r.withdrawn" + CLAIMS + " order by r.moment desc, f.release, f.ordinal",
                        Tuple.class)
                .setParameter("key", key.toString())
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        return Optional.of(new SeriesView.ClaimList(
                key.toString(), rows.stream().map(PublicClaims::claim).toList(), total, page, size));
    }

    private static SeriesView.Claim claim(Tuple row) {
        return new SeriesView.Claim(
                row.get("id", String.class),
                new SeriesView.ReleaseLink(row.get("release", UUID.class), row.get("slug", String.class)),
                row.get("kind", String.class),
                row.get("text", String.class),
                row.get("value", String.class),
                row.get("unit", String.class),
                row.get("qualifier", String.class),
                row.get("period", String.class),
                row.get("basis", String.class),
                row.get("moment", Instant.class),
                row.get("quote", String.class),
                row.get("withdrawn", Boolean.class));
    }
}
