package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.series.Transformation.Measured;

/**
 * What the values of a series are measured in, and how they are written.
 *
 * @param unit in the reader's language; empty where the values are bare numbers
 */
record Quantity(Scale scale, String unit, boolean percent, SeriesMessages messages) {
    private static final String PERCENT = "PERCENT";

    /** As published: in the unit of the series, at the scale that people use. */
    static Quantity of(String code, Collection<BigDecimal> values, Locale locale, SeriesMessages messages) {
        return new Quantity(Scale.of(values, locale), unit(code, messages), PERCENT.equals(code), messages);
    }

    /** Made into something else: rates, indices and averages are rounded, differences and sums stay exact. */
    static Quantity of(
            Observations found,
            Transformation made,
            Collection<BigDecimal> values,
            Page page,
            SeriesMessages messages) {
        if (made.measured() == Measured.UNIT) {
            Scale scale = "avg".equals(found.aggregation())
                    ? Scale.rounded(values, page.locale())
                    : Scale.of(values, page.locale());
            return new Quantity(scale, unit(found.unit(), messages), PERCENT.equals(found.unit()), messages);
        }
        boolean percent = made.measured() == Measured.PERCENT;
        Scale scale = Scale.plain(made == Transformation.LOG ? 4 : 1);
        return new Quantity(scale, percent ? unit(PERCENT, messages) : "", percent, messages);
    }

    /** The value with its scale and unit; {@code width} as {@link Scale#words(BigDecimal, BigDecimal)} takes it. */
    String words(BigDecimal value, BigDecimal width) {
        String number = scale.words(value, width);
        if (percent) {
            return number + "%";
        }
        return unit.isEmpty() ? number : messages.measured(number, scale.word(), unit);
    }

    /** What a column of values is in. */
    public String heading() {
        return messages.inUnit(scale.word(), unit);
    }

    /** What a unit is called. */
    static String unit(String code, SeriesMessages messages) {
        return messages.unit(code, code.toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
