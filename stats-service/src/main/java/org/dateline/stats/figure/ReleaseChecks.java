package org.dateline.stats.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dateline.stats.check.Checks;
import org.dateline.stats.check.KnownSeries;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.series.Keying;
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
        Map<String, List<Statement>> statements = StatementReader.read(
                role,
                views.stream()
                        .map(FigureView::series)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        String area = figures.stream()
                .map(figure -> figure.area() == null ? null : figure.area().code())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("W");
        KnownSeries known = known(release, statements, new Keying(area, figures));
        return Checks.of(figures, known).stream()
                .map(check ->
                        CheckView.of(check, figures, index -> views.get(index).id()))
                .toList();
    }

    /** What other releases state; the release itself is no witness in its own case. */
    private static KnownSeries known(UUID release, Map<String, List<Statement>> statements, Keying keying) {
        return figure -> {
            Optional<List<Statement>> others = keying.point(figure)
                    .map(point -> statements.getOrDefault(point.key().toString(), List.of()));
            List<Statement> published = others.orElse(List.of()).stream()
                    .filter(statement -> !statement.release().equals(release) && !statement.implied())
                    .toList();
            return Vintages.asOf(published, Instant.MAX).stream()
                    .map(point -> new KnownSeries.Point(
                            point.period(),
                            point.statement().value(),
                            point.interval(),
                            point.statement().slug()))
                    .toList();
        };
    }
}
