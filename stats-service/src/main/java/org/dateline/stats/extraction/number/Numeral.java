package org.dateline.stats.extraction.number;

import java.math.BigDecimal;

/**
 * A number in a text, without its unit.
 *
 * @param start first character
 * @param end behind the last
 * @param value the number; for ordinals its rank
 * @param quantum what its last written digit stands for; null for numbers in words
 * @param ordinal whether it orders ("third") instead of counting
 * @param words whether it is spelt out
 */
public record Numeral(int start, int end, BigDecimal value, BigDecimal quantum, boolean ordinal, boolean words) {}
