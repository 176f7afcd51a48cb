package org.dateline.stats.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dateline.stats.check.Checks;
import org.dateline.stats.check.KnownSeries;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.StatementReader;
import org.dateline.stats.series.Vintages;

/**
 * The checks of a release, made when they are asked for: so they always stand on what is known now, and on no row that the
 * person who asks may not read. One query for all series that the release touches.
 */
@ApplicationScoped
public class ReleaseChecks {
    /** @param role whose rows the checks stand on */
    public List<CheckView> of(EntityManager role, UUID release, List<FigureView> views) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < views.size(); i++) {
            indexes.put(views.get(i).id(), i);
        }
        List<Figure> figures = views.stream().map(view -> view.figure(indexes)).toList();
        KnownSeries known = known(role, release, views, figures);
        return Checks.of(figures, known).stream()
                .map(check ->
                        CheckView.of(check, figures, index -> views.get(index).id()))
                .toList();
    }

    /**
     * What other releases had stated by the moment of this one; the release itself, its translations with it, is no witness
     * in its own case.
     */
    private static KnownSeries known(EntityManager role, UUID release, List<FigureView> views, List<Figure> figures) {
        Map<String, List<Statement>> statements = StatementReader.read(
                role,
                views.stream()
                        .map(FigureView::series)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        Voice voice = Voice.of(role, release);
        Map<Figure, String> keys = new IdentityHashMap<>();
        for (int i = 0; i < views.size(); i++) {
            keys.put(figures.get(i), views.get(i).series());
        }
        Map<String, List<KnownSeries.Point>> points = new HashMap<>();
        statements.forEach((key, stated) -> points.put(key, points(stated, voice)));
        return figure -> points.getOrDefault(String.valueOf(keys.get(figure)), List.of());
    }

    private static List<KnownSeries.Point> points(List<Statement> stated, Voice voice) {
        List<Statement> others = stated.stream()
                .filter(statement -> !statement.original().equals(voice.original())
                        && !statement.implied()
                        && !statement.withdrawn())
                .toList();
        return Vintages.asOf(others, voice.moment()).stream()
                .map(point -> new KnownSeries.Point(
                        point.period(),
                        point.statement().value(),
                        point.interval(),
                        point.statement().slug()))
                .toList();
    }

    /** Who speaks, and when. */
    private record Voice(UUID original, Instant moment) {
        static Voice of(EntityManager role, UUID release) {
            Tuple row = (Tuple) role.createNativeQuery(
                            "select coalesce(translation_of, release) as original, moment from revision"
                                    + " where release = :release order by number desc limit 1",
                            Tuple.class)
                    .setParameter("release", release)
                    .getSingleResult();
            return new Voice(row.get("original", UUID.class), row.get("moment", Instant.class));
        }
    }
}
