package org.dateline.stats.portal;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as they are served: decimal strings, half even at 15 significant digits, without an exponent. */
final class Decimals {
    private static final MathContext SERVED = new MathContext(15);

    private Decimals() {}

    /** @return null for null */
    static String text(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal rounded = number.round(SERVED).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
