package org.dateline.stats.extraction.number;

import java.math.BigDecimal;

/**
 * A number in a sentence, without its unit.
 *
 * @param from first piece
 * @param to behind its last piece
 * @param value the number; for ordinals its rank
 * @param quantum what its last written digit stands for
 * @param ordinal whether it orders ("third") instead of counting
 * @param words whether it is spelt out
 */
public record Numeral(int from, int to, BigDecimal value, BigDecimal quantum, boolean ordinal, boolean words) {}
