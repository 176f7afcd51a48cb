package org.dateline.stats.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
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

    /** What stands before the figure in its quote is found by looking for the quote around the figure's place. */
    private static final String AT_DESK = "select cast(f.view as text), f.quote, greatest(0, place.start - place.begin"
            + " - strpos(substr(t.text, place.begin + 1, 2 * char_length(f.quote)), f.quote) + 1), exists (select from"
            + " figure same join revision r on r.release = same.release and r.number = same.revision"
            + " where same.release = f.release and same.id = f.id and r.visible_from is not null)"
            + " from figure f join revision t on t.release = f.release and t.number = f.revision"
            + " cross join lateral (select cast(f.view ->> 'start' as int) as start,"
            + " greatest(0, cast(f.view ->> 'end' as int) - char_length(f.quote)) as begin) place ";

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

    /** The figures of a release's newest revision, drafts and rejected figures included. */
    List<DeskFigure> atDesk(EntityManager role, UUID release) {
        return desk(role.createNativeQuery(
                        AT_DESK + "where f.release = :release and " + CURRENT + " order by f.ordinal", Tuple.class)
                .setParameter("release", release)
                .setParameter("drafts", true));
    }

    /** One page of the review queue: the most doubtful first. */
    List<DeskFigure> queue(EntityManager role, String state, int page, int size) {
        return desk(role.createNativeQuery(
                        AT_DESK + "where f.state = :state and " + CURRENT
                                + " order by f.confidence, f.release, f.ordinal",
                        Tuple.class)
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

    private List<DeskFigure> desk(Query query) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new DeskFigure(
                        view(row.get(0, String.class)),
                        row.get(1, String.class),
                        ((Number) row.get(2)).intValue(),
                        row.get(3, Boolean.class)))
                .toList();
    }

    /** A figure from what is stored of it. */
    public FigureView view(String text) {
        try {
            return json.readValue(text, FigureView.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The table holds what was written to it", impossible);
        }
    }
}
