package org.dateline.stats.check;

import java.math.BigDecimal;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.interval.Interval;

/** Writes amounts as people read them. */
final class Amounts {
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Amounts() {}

    static Interval interval(Figure figure) {
        return Interval.of(figure.value(), figure.precision(), figure.qualifier());
    }

    static String text(BigDecimal value, String unit) {
        return number(value) + ("percent".equals(unit) ? " percent" : unit == null ? "" : " " + unit);
    }

    static String number(BigDecimal value) {
        BigDecimal size = value.abs();
        if (size.compareTo(BILLION) >= 0) {
            return plain(value.divide(BILLION, 3, java.math.RoundingMode.HALF_EVEN)) + " bn";
        }
        if (size.compareTo(MILLION) >= 0) {
            return plain(value.divide(MILLION, 3, java.math.RoundingMode.HALF_EVEN)) + " m";
        }
        return plain(value.setScale(Math.min(3, Math.max(0, value.scale())), java.math.RoundingMode.HALF_EVEN));
    }

    static String range(Interval interval) {
        return (interval.lower() == null ? "any" : number(interval.lower())) + " to "
                + (interval.upper() == null ? "any" : number(interval.upper()));
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        String text = (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }
}
