package org.dateline.stats.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.Vintage;
import org.dateline.stats.series.Vintages;

/** How the points of public series came to be what they are. */
@ApplicationScoped
class PublicVintages {
    /** Of so many moments a triangle is made at most. */
    private static final int MOST_MOMENTS = 1_000;

    private final PublicStatements statements;

    PublicVintages(PublicStatements statements) {
        this.statements = statements;
    }

    Optional<SeriesView.VintageList> of(Key key) {
        return statements.of(key).map(stated -> {
            List<SeriesView.PointHistory> items = new ArrayList<>();
            Vintages.history(stated).forEach((period, vintages) -> {
                List<SeriesView.Vintage> newestFirst = new ArrayList<>(
                        vintages.stream().map(PublicVintages::vintage).toList());
                Collections.reverse(newestFirst);
                items.add(new SeriesView.PointHistory(period.toString(), newestFirst));
            });
            return new SeriesView.VintageList(key.toString(), items);
        });
    }

    /**
     * What was published, without what it implies.
     *
     * @param span the periods that are wanted
     */
    Optional<SeriesView.Triangle> triangle(Key key, Span span) {
        return statements.of(key).map(all -> {
            List<Statement> stated = all.stream()
                    .filter(statement -> !statement.implied())
                    .filter(statement -> span.covers(statement.period()))
                    .toList();
            TreeSet<Instant> moments =
                    stated.stream().map(Statement::moment).collect(Collectors.toCollection(TreeSet::new));
            if (moments.size() > MOST_MOMENTS) {
                throw ProblemException.badParameter(
                        "from",
                        "A triangle is made of at most 1,000 releases; choose fewer periods by \"from\" and \"to\".");
            }
            Triangle triangle = Triangle.of(stated, moments);
            return new SeriesView.Triangle(key.toString(), key.unit(), triangle.instants(), triangle.rows());
        });
    }

    static String status(Statement statement) {
        return statement.implied() ? "implied" : "published";
    }

    private static SeriesView.Vintage vintage(Vintage vintage) {
        Vintages.Observation known = vintage.observation();
        Statement statement = known.statement();
        return new SeriesView.Vintage(
                known.period().toString(),
                Decimals.text(statement.value()),
                Decimals.text(known.interval().lower()),
                Decimals.text(known.interval().upper()),
                status(statement),
                statement.knownFrom(),
                SeriesView.ReleaseLink.of(statement),
                statement.figure(),
                statement.quote(),
                statement.withdrawn(),
                vintage.told().stream().map(PublicVintages::told).toList());
    }

    private static SeriesView.Told told(Vintage.Told told) {
        Statement statement = told.statement();
        return new SeriesView.Told(
                told.relation().name().toLowerCase(Locale.ROOT),
                Decimals.text(statement.value()),
                Decimals.text(told.interval().lower()),
                Decimals.text(told.interval().upper()),
                statement.knownFrom(),
                SeriesView.ReleaseLink.of(statement),
                statement.figure(),
                statement.quote(),
                statement.withdrawn());
    }
}
