package org.dateline.stats.extraction.unit;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param start first character, the currency sign included
 * @param end behind the last, the scale word and the percent sign included; counted nouns are outside
 * @param reach behind the unit, where that is outside the span
 * @param value in base units
 * @param upper upper end of a range, or null
 * @param of the whole of "x out of y", or null
 * @param unit ISO 4217 or a unit code; null where none was found
 * @param precision what the last digit stands for; null for words
 * @param form how it is written
 */
public record Quantity(
        int start,
        int end,
        int reach,
        BigDecimal value,
        BigDecimal upper,
        BigDecimal of,
        String unit,
        BigDecimal precision,
        Form form) {
    /** Ways in which quantities are written. */
    public enum Form {
        NUMBER,
        ORDINAL,
        STREAK,
        RANK,
        ROUND,
        MULTIPLE,
        FRACTION,
        OUT_OF,
        DOUBLE_DIGIT
    }

    public boolean money() {
        return unit != null && unit.matches("[A-Z]{3}");
    }

    public boolean percent() {
        return "percent".equals(unit);
    }

    Quantity withUnit(String shared, BigDecimal factor) {
        return new Quantity(
                start,
                end,
                reach,
                value.multiply(factor),
                upper,
                of,
                shared,
                precision == null ? null : precision.multiply(factor),
                form);
    }
}
