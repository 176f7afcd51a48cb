package org.dateline.stats.figure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.extraction.Source;
import org.dateline.stats.figure.World.Line;

/** What the agency tells of a month, in words. */
final class Prose {
    private static final Map<String, String> PARTNERS =
            Map.of("CN", "China", "US", "the United States", "VN", "Vietnam", "JP", "Japan");
    private static final Line EXPORTS = new Line("exports", World.ALL, null);
    private static final Line IMPORTS = new Line("imports", World.ALL, null);
    private static final Line BALANCE = new Line("trade_balance", World.ALL, null);

    private final World world;
    private final YearMonth now;
    private final Period month;

    private Prose(World world, YearMonth now) {
        this.world = world;
        this.now = now;
        this.month = Period.months(now, now);
    }

    static Source of(World world, YearMonth month) {
        Prose prose = new Prose(world, month);
        return new Source(
                prose.title(),
                prose.body(),
                Told.day(month),
                "en",
                new Source.Agency("Ministry of Trade", "KR", "USD"));
    }

    private String title() {
        return "Exports come to " + dollars(EXPORTS, month) + " in " + name(now);
    }

    private String body() {
        StringBuilder text = new StringBuilder()
                .append("Korea's exports amounted to ")
                .append(dollars(EXPORTS, month))
                .append(" in ")
                .append(name(now))
                .append(", ")
                .append(changed(EXPORTS, month))
                .append(" from the same month of the previous year. Imports ")
                .append(moved(IMPORTS, month))
                .append(" to ")
                .append(dollars(IMPORTS, month))
                .append(", and the trade balance showed a ")
                .append(positive() ? "surplus" : "deficit")
                .append(" of ")
                .append(dollars(BALANCE, month))
                .append(".\n\n");
        for (String product : World.PRODUCTS) {
            Line line = new Line("exports", product, null);
            text.append(product.equals("steel") ? "Steel exports " : "Exports of " + product + " ")
                    .append(moved(line, month))
                    .append(" year-on-year to ")
                    .append(dollars(line, month))
                    .append(", or ")
                    .append(percent(world.written(
                            World.ratio(world.amount(line, now, now), world.amount(EXPORTS, now, now)), world.shares)))
                    .append(" of all exports. ");
        }
        text.append("\n\n");
        for (String partner : World.PARTNERS) {
            Line line = new Line("exports", World.ALL, partner);
            text.append("Exports to ")
                    .append(PARTNERS.get(partner))
                    .append(" ")
                    .append(moved(line, month))
                    .append(" year-on-year to ")
                    .append(dollars(line, month))
                    .append(". ");
        }
        Period toDate = Period.months(YearMonth.of(now.getYear(), 1), now);
        return text.append("\n\nFrom January to ")
                .append(name(now))
                .append(", exports ")
                .append(moved(EXPORTS, toDate))
                .append(" year-on-year to ")
                .append(dollars(EXPORTS, toDate))
                .append(".")
                .toString();
    }

    private boolean positive() {
        return world.written(world.amount(BALANCE, now, now), world.dollars).signum() >= 0;
    }

    private String changed(Line line, Period period) {
        BigDecimal growth = growth(line, period);
        return (growth.signum() < 0 ? "down " : "up ") + percent(growth.abs());
    }

    private String moved(Line line, Period period) {
        BigDecimal growth = growth(line, period);
        return (growth.signum() < 0 ? "fell " : "rose ") + percent(growth.abs());
    }

    private BigDecimal growth(Line line, Period period) {
        return world.written(world.growth(line, period, period.yearBefore(), now), world.percents);
    }

    private String dollars(Line line, Period period) {
        BigDecimal billions = world.written(world.amount(line, period, now), world.dollars)
                .abs()
                .movePointLeft(9);
        return "$" + billions.setScale(9 - (world.dollars.precision() - 1)).toPlainString() + " billion";
    }

    private static String percent(BigDecimal value) {
        return value.toPlainString() + " percent";
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }
}
