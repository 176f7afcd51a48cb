package org.dateline.stats.sdmx.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.series.Key;

/** A series, with what is wanted of it. Its attributes are those of the series. */
public record SeriesData(Key key, Map<Attribute, String> attributes, List<Observation> observations) {
    private static final MathContext SERVED = new MathContext(15);

    /**
     * @param value in base units
     * @param knownFrom since when
     */
    public record Observation(Period period, BigDecimal value, Instant knownFrom, Map<Attribute, String> attributes) {
        public String time() {
            return SdmxTime.text(period);
        }

        public String text() {
            return SeriesData.text(value);
        }
    }

    /** All attributes of an observation, those of its series among them. */
    public static Map<Attribute, String> together(SeriesData series, Observation observation) {
        Map<Attribute, String> all = new EnumMap<>(Attribute.class);
        all.putAll(series.attributes());
        all.putAll(observation.attributes());
        return all;
    }

    /** A number as it is served: half even at 15 significant digits, without an exponent. */
    static String text(BigDecimal number) {
        BigDecimal rounded = number.round(SERVED).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
