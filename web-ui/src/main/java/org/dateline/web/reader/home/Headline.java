package org.dateline.web.reader.home;

import java.math.BigDecimal;
import org.dateline.web.client.Series;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.Sparkline;

/**
 * How a series stands.
 *
 * @param what what it measures
 * @param detail where, how often, in which unit
 * @param direction {@code up}, {@code down} or empty
 * @param change by how much it grew on the year before; empty where that is not known
 * @param from the period that its line begins with
 * @param line null where there are too few points
 */
record Headline(
        String key,
        String what,
        String detail,
        String period,
        String amount,
        String direction,
        String change,
        String from,
        Sparkline line) {

    static Headline of(Series series, Page page) {
        String title = page.korean() && series.titleKo() != null ? series.titleKo() : series.title();
        int comma = title.indexOf(", ");
        BigDecimal growth = series.growth();
        return new Headline(
                series.key(),
                comma < 0 ? title : title.substring(0, comma),
                comma < 0 ? "" : title.substring(comma + 2),
                page.period(series.latest().period()),
                page.amount(series.latest().value(), series.unit()),
                growth == null || growth.signum() == 0 ? "" : growth.signum() > 0 ? "up" : "down",
                growth == null ? "" : page.amount(growth.abs(), "percent"),
                page.period(series.recent().get(0).period()),
                Sparkline.of(series.recent()));
    }
}
