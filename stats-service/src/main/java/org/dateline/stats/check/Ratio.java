package org.dateline.stats.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.interval.Interval;

/** One value in percent of another. */
final class Ratio {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;

    private Ratio() {}

    /**
     * @param less what is taken off the percentage: 0 for a share, 100 for growth
     * @return empty where the divisor may be zero or negative: nothing can be said then
     */
    static Optional<Comparison> of(String claim, Operand dividend, Operand divisor, BigDecimal less) {
        Interval below = divisor.interval();
        if (below.lower() == null || below.lower().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal value = dividend.value()
                .multiply(HUNDRED)
                .divide(divisor.value(), DECIMALS, RoundingMode.HALF_EVEN)
                .subtract(less);
        Interval possible = dividend.interval().times(HUNDRED).dividedBy(below).minus(Interval.point(less));
        String sum = Amounts.exact(dividend.value()) + " ÷ " + Amounts.exact(divisor.value())
                + (less.signum() == 0 ? "" : " − 1");
        return Optional.of(new Comparison(claim, List.of(dividend, divisor), sum, value, possible));
    }
}
