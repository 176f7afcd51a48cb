package org.dateline.stats.portal;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dateline.stats.figure.FigureReader;
import org.dateline.stats.figure.FigureView;

/** Single figures by their ids, as the reader role sees them. */
@ApplicationScoped
class PublicFigures {
    /** What of the release comes later counts only as far as the role sees it: a scheduled correction leaves no trace. */
    private static final String VERSIONS =
            "select cast(f.view as text) as view, f.quote, f.state, r.number, r.release, r.slug, r.title, r.language,"
                    + " r.moment, r.withdrawn, r.visible_from as begin, (select min(later.visible_from) from revision later"
                    + " where later.release = r.release and later.number > r.number) as until"
                    + " from figure f join revision r on r.release = f.release and r.number = f.revision"
                    + " where f.id = :id order by r.number desc";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    private final EntityManager entities;
    private final FigureReader reader;

    PublicFigures(@PersistenceUnit("reader") EntityManager entities, FigureReader reader) {
        this.entities = entities;
        this.reader = reader;
    }

    /** @return empty where no public version states it, and where a reviewer found that it is no figure */
    Optional<FigureHistory> of(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(VERSIONS, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty() || rows.get(0).get("state", String.class).equals("rejected")) {
            return Optional.empty();
        }
        Tuple newest = rows.get(0);
        return Optional.of(new FigureHistory(
                view(newest),
                new FigureHistory.Source(
                        newest.get("release", UUID.class),
                        newest.get("slug", String.class),
                        newest.get("title", String.class),
                        newest.get("language", String.class),
                        newest.get("moment", Instant.class),
                        newest.get("withdrawn", Boolean.class)),
                newest.get("quote", String.class),
                newest.get("until") == null,
                rows.stream().map(this::version).toList()));
    }

    private FigureHistory.Version version(Tuple row) {
        FigureView view = view(row);
        return new FigureHistory.Version(
                row.get("number", Integer.class),
                row.get("begin", Instant.class),
                row.get("until", Instant.class),
                view.start(),
                view.end(),
                view.text(),
                view.value(),
                view.unit(),
                view.period(),
                view.interval(),
                row.get("quote", String.class));
    }

    private FigureView view(Tuple row) {
        return reader.view(row.get("view", String.class));
    }
}
