package org.dateline.stats.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.stats.check.Checks;
import org.dateline.stats.check.KnownSeries;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.series.Keying;
import org.dateline.stats.series.StatementReader;

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
        Voice voice = Voice.of(role, release);
        Keying keying = new Keying(voice.area(), voice.released(), figures);
        Set<String> stems = figures.stream()
                .flatMap(figure -> keying.lines(figure).stream())
                .map(Keying.Line::stem)
                .collect(Collectors.toCollection(TreeSet::new));
        KnownSeries known = new KnownStatements(
                keying, StatementReader.ofStems(role, stems, voice.moment()), voice.original(), voice.moment());
        return Checks.of(figures, known).stream()
                .map(check ->
                        CheckView.of(check, figures, index -> views.get(index).id()))
                .toList();
    }

    /** Who speaks, and when. */
    private record Voice(UUID original, Instant moment, String area, LocalDate released) {
        static Voice of(EntityManager role, UUID release) {
            Tuple row = (Tuple) role.createNativeQuery(
                            "select coalesce(translation_of, release) as original, moment, area, released from revision"
                                    + " where release = :release order by number desc limit 1",
                            Tuple.class)
                    .setParameter("release", release)
                    .getSingleResult();
            return new Voice(
                    row.get("original", UUID.class),
                    row.get("moment", Instant.class),
                    row.get("area", String.class),
                    LocalDate.parse(row.get("released").toString()));
        }
    }
}
