package org.dateline.stats.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.dateline.stats.interval.Interval;

/** Writes amounts as people read them. */
final class Amounts {
    private static final int DECIMALS = 3;
    private static final String PERCENT = "percent";

    private Amounts() {}

    private enum Scale {
        TRILLION(12, " tn"),
        BILLION(9, " bn"),
        MILLION(6, " m"),
        ONE(0, "");

        private final int power;
        private final String sign;

        Scale(int power, String sign) {
            this.power = power;
            this.sign = sign;
        }

        static Scale of(BigDecimal value) {
            for (Scale scale : values()) {
                if (value.abs().movePointLeft(scale.power).compareTo(BigDecimal.ONE) >= 0) {
                    return scale;
                }
            }
            return ONE;
        }
    }

    /** All digits of a stated value, scaled where that leaves few behind the point: "22.7 bn", "2,782,639", "76 %". */
    static String exact(BigDecimal value, String unit) {
        Scale scale = Scale.of(value);
        BigDecimal scaled = value.movePointLeft(scale.power).stripTrailingZeros();
        return (scaled.scale() <= DECIMALS ? grouped(scaled) + scale.sign : grouped(value)) + sign(unit);
    }

    /** A computed value, to three decimals of its scale. */
    static String rounded(BigDecimal value, String unit) {
        Scale scale = Scale.of(value);
        return grouped(value.movePointLeft(scale.power).setScale(DECIMALS, RoundingMode.HALF_EVEN))
                + scale.sign
                + sign(unit);
    }

    /** A percentage, to so many decimals. */
    static String percent(BigDecimal value, int decimals) {
        return grouped(value.setScale(decimals, RoundingMode.HALF_EVEN)) + sign(PERCENT);
    }

    static String range(Interval interval, String unit) {
        if (interval.lower() == null && interval.upper() == null) {
            return "anything";
        }
        if (interval.lower() == null) {
            return "up to " + rounded(interval.upper(), unit);
        }
        return interval.upper() == null
                ? "from " + rounded(interval.lower(), unit)
                : rounded(interval.lower(), unit) + " to " + rounded(interval.upper(), unit);
    }

    private static String sign(String unit) {
        return PERCENT.equals(unit) ? " %" : "percentage_point".equals(unit) ? " points" : "";
    }

    private static String grouped(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value.stripTrailingZeros()).replace('-', '−');
    }
}
