package org.dateline.stats.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.stats.check.Check;
import org.dateline.stats.check.Checks;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.series.Keying;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.StatementRow;

/** Releases of one agency in memory, each checked against those that came before it. */
final class Archive {
    private final List<Statement> statements = new ArrayList<>();

    /** What a release comes to among those that were added. */
    List<Check> check(LocalDate day, List<Figure> figures) {
        Keying keying = new Keying("KR", day, figures);
        Map<String, List<Statement>> known = statements.stream().collect(Collectors.groupingBy(Statement::key));
        return Checks.of(figures, new KnownStatements(keying, known, id(day), moment(day)));
    }

    void add(LocalDate day, List<Figure> figures) {
        UUID id = id(day);
        Keying keying = new Keying("KR", day, figures);
        IntStream.range(0, figures.size())
                .mapToObj(i -> StatementRow.of(figures.get(i), String.valueOf(i), keying))
                .flatMap(List::stream)
                .map(row -> statement(id, day, moment(day), row))
                .forEach(statements::add);
    }

    private UUID id(LocalDate day) {
        return new UUID(day.toEpochDay(), statements.size());
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Statement statement(UUID id, LocalDate day, Instant moment, StatementRow row) {
        return new Statement(
                id,
                "release-of-" + day,
                id,
                1,
                row.figure(),
                row.key(),
                Period.parse(row.period()).orElseThrow(),
                "implied".equals(row.status()),
                row.value(),
                new Interval(row.lower(), row.lowerOpen(), row.upper(), row.upperOpen()),
                moment,
                moment,
                false,
                "");
    }
}
