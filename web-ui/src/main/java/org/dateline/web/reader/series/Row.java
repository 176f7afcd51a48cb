package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.series.Observations.Observation;

/**
 * A point as the table writes it. What the chart draws stands beside what people read, so that both say the same.
 *
 * @param x where it stands in time, as {@link Frequency#position} counts
 * @param y its value in the scale of the table
 * @param lower the interval in the scale of the table; null where an end is open
 * @param interval the interval in words; empty where an end is open
 * @param href the figure in its release
 */
record Row(
        String name,
        String period,
        String x,
        String y,
        String lower,
        String upper,
        String words,
        String value,
        String interval,
        String day,
        String known,
        String quote,
        String href,
        boolean implied,
        boolean withdrawn,
        List<Earlier> earlier) {

    /** A value that was revised. */
    record Earlier(String y, String words, String known, String href, boolean implied) {}

    static Row of(Point point, Chart chart, Quantity quantity, Page page) {
        Observation stated = point.stated();
        Scale scale = quantity.scale();
        BigDecimal width = stated.width();
        return new Row(
                point.period().name(),
                page.period(point.period().name()),
                String.valueOf(chart.at(point)),
                place(stated.value(), scale),
                width == null ? null : place(stated.lower(), scale),
                width == null ? null : place(stated.upper(), scale),
                quantity.words(stated.value(), width),
                scale.column(stated.value(), width),
                width == null ? "" : scale.interval(stated.lower(), stated.upper()),
                stated.knownFrom().atZone(page.zone()).toLocalDate().toString(),
                page.day(stated.knownFrom()),
                stated.quote(),
                href(stated, page),
                stated.implied(),
                stated.withdrawn(),
                point.earlier().stream()
                        .map(before -> new Earlier(
                                place(before.value(), scale),
                                scale.words(before.value(), before.width()),
                                page.day(before.knownFrom()),
                                href(before, page),
                                before.implied()))
                        .toList());
    }

    static String href(Observation stated, Page page) {
        return page.root() + "/releases/" + stated.release().slug() + "#figure-" + stated.figure();
    }

    private static String place(BigDecimal value, Scale scale) {
        return value.divide(scale.factor())
                .setScale(6, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
