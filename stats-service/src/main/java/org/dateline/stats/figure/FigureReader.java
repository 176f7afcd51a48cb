package org.dateline.stats.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads stored figures, as whichever role the entity manager is connected as. */
@ApplicationScoped
public class FigureReader {
    /** The revision that counts: for the public the newest it sees that has begun, for the desk the newest. */
    private static final String CURRENT =
            "f.revision = (select max(r.number) from revision r where r.release = f.release"
                    + " and (:drafts or r.visible_from is not null))";

    private final ObjectMapper json;

    FigureReader(ObjectMapper json) {
        this.json = json;
    }

    /** The figures of the newest revision that the role sees, in the order of the text. */
    public List<FigureView> ofRelease(EntityManager role, UUID release, boolean drafts) {
        return list(role.createNativeQuery("select cast(f.view as text) from figure f where f.release = :release and "
                        + CURRENT + " and (:drafts or f.state <> 'rejected') order by f.ordinal")
                .setParameter("release", release)
                .setParameter("drafts", drafts));
    }

    /** Whether the role sees any revision of the release. */
    public boolean knows(EntityManager role, UUID release) {
        return !role.createNativeQuery("select 1 from revision where release = :release limit 1")
                .setParameter("release", release)
                .getResultList()
                .isEmpty();
    }

    /** The figures that a reader wants first: levels and balances of a series, then growth, in the order of the text. */
    public List<FigureView> leading(EntityManager role, Collection<UUID> releases, int each) {
        return list(role.createNativeQuery("select cast(view as text) from (select f.view, f.release, row_number() over"
                        + " (partition by f.release order by (f.kind in ('LEVEL', 'BALANCE') and f.series is not null) desc,"
                        + " (f.kind = 'CHANGE') desc, f.ordinal) as rank from figure f where f.release in (:releases)"
                        + " and f.state <> 'rejected' and f.view ->> 'part' = 'body' and "
                        + CURRENT + ") ranked where rank <= :each order by release, rank")
                .setParameter("releases", releases)
                .setParameter("each", each)
                .setParameter("drafts", false));
    }

    /** One page of the review queue: the most doubtful first. */
    public List<FigureView> queue(EntityManager role, String state, int page, int size) {
        return list(role.createNativeQuery("select cast(f.view as text) from figure f where f.state = :state and "
                        + CURRENT + " order by f.confidence, f.release, f.ordinal")
                .setParameter("state", state)
                .setParameter("drafts", true)
                .setFirstResult(page * size)
                .setMaxResults(size));
    }

    public long queued(EntityManager role, String state) {
        return ((Number) role.createNativeQuery("select count(*) from figure f where f.state = :state and " + CURRENT)
                        .setParameter("state", state)
                        .setParameter("drafts", true)
                        .getSingleResult())
                .longValue();
    }

    private List<FigureView> list(Query query) {
        @SuppressWarnings("unchecked")
        List<String> rows = query.getResultList();
        return rows.stream().map(this::view).toList();
    }

    private FigureView view(String text) {
        try {
            return json.readValue(text, FigureView.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The table holds what was written to it", impossible);
        }
    }
}
