package org.dateline.stats.extraction.unit;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param from first piece, sign and currency included
 * @param to behind the last, the scale word and the percent sign included; counted nouns are outside
 * @param reach behind the unit, where that is outside the span
 * @param value in base units
 * @param upper upper end of a range, or null
 * @param of the whole of "x out of y", or null
 * @param unit ISO 4217 or a unit code; null where none was found
 * @param precision what the last digit stands for; null for words
 * @param form how it is written
 */
public record Quantity(
        int from,
        int to,
        int reach,
        BigDecimal value,
        BigDecimal upper,
        BigDecimal of,
        String unit,
        BigDecimal precision,
        Form form) {
    private static final int CURRENCY_CODE = 3;

    /** Ways in which quantities are written. */
    public enum Form {
        NUMBER,
        /** With a plus or a minus of its own. */
        SIGNED,
        ORDINAL,
        MULTIPLE,
        FRACTION,
        OUT_OF,
        DOUBLE_DIGIT
    }

    static Quantity number(int from, int to, int reach, BigDecimal value, String unit, BigDecimal precision) {
        return new Quantity(from, to, reach, value, null, null, unit, precision, Form.NUMBER);
    }

    public boolean isNumber() {
        return form == Form.NUMBER || form == Form.SIGNED;
    }

    public boolean money() {
        return unit != null && unit.length() == CURRENCY_CODE && Character.isUpperCase(unit.charAt(0));
    }

    public boolean percent() {
        return "percent".equals(unit);
    }

    public boolean points() {
        return "percentage_point".equals(unit) || "basis_point".equals(unit);
    }

    public boolean covers(int piece) {
        return from <= piece && piece < reach;
    }

    Quantity scaled(String shared, BigDecimal factor) {
        return new Quantity(
                from,
                to,
                reach,
                value.multiply(factor),
                upper,
                of,
                shared,
                precision == null ? null : precision.multiply(factor),
                form);
    }

    /** The same quantity in a unit that the words around it give. */
    public Quantity in(String other) {
        return new Quantity(from, to, reach, value, upper, of, other, precision, form);
    }
}
