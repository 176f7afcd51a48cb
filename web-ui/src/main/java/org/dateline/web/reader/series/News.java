package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.series.Observations.Observation;
import org.dateline.web.reader.series.Observations.Told;
import org.dateline.web.reader.series.Observations.Vintages;

/**
 * A value as it became known.
 *
 * @param stated the vintage that it belongs to
 * @param value what was said then, which a later statement may have refined
 * @param width how wide its interval is; null where an end is open
 * @param before the published value that it took the place of; null where it was the first
 */
record News(
        String period,
        Instant moment,
        Kind kind,
        Observation stated,
        BigDecimal value,
        BigDecimal width,
        Before before) {

    /** What a statement does to what was known. */
    enum Kind {
        FIRST,
        REVISED,
        REFINED
    }

    /** A value that another one took the place of. */
    record Before(BigDecimal value, BigDecimal width) {}

    /** All that was ever new about a point, newest first; what repeats something is no news, and nothing is that was only implied. */
    static Stream<News> of(Vintages point) {
        List<Observation> vintages = point.vintages();
        Stream.Builder<News> news = Stream.builder();
        for (int i = 0; i < vintages.size(); i++) {
            Observation vintage = vintages.get(i);
            Observation before = i + 1 < vintages.size() ? vintages.get(i + 1) : null;
            if (!vintage.implied()) {
                refinements(point.period(), vintage).forEach(news::add);
                news.add(begun(point.period(), vintage, before));
            }
        }
        return news.build();
    }

    /** Period and value, and what the value took the place of. */
    String words(Quantity quantity, Page page, SeriesMessages messages) {
        String when = page.period(period);
        String now = quantity.words(value, width);
        if (before == null) {
            return messages.feedNew(when, now);
        }
        String then = quantity.words(before.value(), before.width());
        return kind == Kind.REVISED ? messages.feedRevised(when, now, then) : messages.refined(when, now, then);
    }

    private static News begun(String period, Observation vintage, Observation before) {
        boolean first = before == null || before.implied();
        List<Told> told = vintage.statements() == null ? List.of() : vintage.statements();
        Told said = told.isEmpty()
                ? new Told("first", vintage.value(), vintage.lower(), vintage.upper(), vintage.knownFrom())
                : told.get(0);
        return new News(
                period,
                said.knownFrom(),
                first ? Kind.FIRST : Kind.REVISED,
                vintage,
                said.value(),
                said.width(),
                first ? null : new Before(before.value(), before.width()));
    }

    private static Stream<News> refinements(String period, Observation vintage) {
        if (vintage.statements() == null) {
            return Stream.empty();
        }
        Stream.Builder<News> refinements = Stream.builder();
        Told before =
                vintage.statements().isEmpty() ? null : vintage.statements().get(0);
        for (Told told : vintage.statements()) {
            if (told.relation().equals("refines")) {
                refinements.add(new News(
                        period,
                        told.knownFrom(),
                        Kind.REFINED,
                        vintage,
                        told.value(),
                        told.width(),
                        new Before(before.value(), before.width())));
                before = told;
            }
        }
        return refinements.build();
    }
}
