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
 * @param outside whether the value as it was stated lies outside of the interval
 * @param quote the sentence that states it; null where it is made of several values
 * @param href the figure in its release; null as the quote
 * @param parts what it is made of; null where a release states it
 * @param today what is known of it today; null where that is the same
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
        boolean outside,
        String day,
        String known,
        String quote,
        String href,
        String parts,
        boolean implied,
        boolean incomplete,
        boolean withdrawn,
        List<Other> earlier,
        Other today) {

    /** Another value of the same point. */
    record Other(String y, String words, String known, String href, boolean implied) {}

    static Row of(Point point, String parts, Chart chart, Quantity quantity, Page page) {
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
                width == null ? "" : scale.interval(stated.value(), stated.lower(), stated.upper()),
                stated.outside(),
                stated.knownFrom().atZone(page.zone()).toLocalDate().toString(),
                page.day(stated.knownFrom()),
                stated.quote(),
                href(stated, page),
                parts,
                stated.implied(),
                stated.incomplete(),
                stated.withdrawn(),
                point.earlier().stream()
                        .map(before -> other(before, scale, page))
                        .toList(),
                point.now() == null ? null : other(point.now(), scale, page));
    }

    /** The figure in its release; null for what no release states. */
    static String href(Observation stated, Page page) {
        return stated.release() == null
                ? null
                : page.root() + "/releases/" + stated.release().slug() + "#figure-" + stated.figure();
    }

    private static Other other(Observation stated, Scale scale, Page page) {
        return new Other(
                place(stated.value(), scale),
                scale.words(stated.value(), stated.width()),
                page.day(stated.knownFrom()),
                href(stated, page),
                stated.implied());
    }

    private static String place(BigDecimal value, Scale scale) {
        return value.divide(scale.factor())
                .setScale(6, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
