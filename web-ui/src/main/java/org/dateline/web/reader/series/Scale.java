package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One scale for all values of a series, the one that people say them in: billions, 억.
 *
 * @param factor what one of the scale is in base units
 * @param word the scale's name in the reader's language; empty for base units
 * @param decimals the most digits after the point that a value needs
 */
record Scale(BigDecimal factor, String word, int decimals) {
    private static final int MOST_DECIMALS = 3;
    private static final int ROUNDED_DIGITS = 4;
    /** As wide as a digit, and as a point: they keep the points of a column in one line. */
    private static final String FIGURE_SPACE = "\u2007";

    private static final String POINT_SPACE = "\u2008";

    private record Step(BigDecimal factor, String word) {}

    private static final Step ONE = new Step(BigDecimal.ONE, "");
    private static final List<Step> ENGLISH = List.of(
            new Step(new BigDecimal("1e12"), "trillion"),
            new Step(new BigDecimal("1e9"), "billion"),
            new Step(new BigDecimal("1e6"), "million"),
            ONE);
    private static final List<Step> KOREAN = List.of(
            new Step(new BigDecimal("1e12"), "조"),
            new Step(new BigDecimal("1e8"), "억"),
            new Step(new BigDecimal("1e4"), "만"),
            ONE);

    /** The largest scale that the largest value reaches and that needs no more than three digits after the point. */
    static Scale of(Collection<BigDecimal> values, Locale locale) {
        BigDecimal largest = values.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        Step fitting = steps(locale).stream()
                .filter(step -> largest.compareTo(step.factor()) >= 0)
                .filter(step -> digits(values, step.factor()) <= MOST_DECIMALS)
                .findFirst()
                .orElse(ONE);
        return new Scale(fitting.factor(), fitting.word(), Math.min(MOST_DECIMALS, digits(values, fitting.factor())));
    }

    /** The largest scale that the largest value reaches, for values that have more digits than they are known to. */
    static Scale rounded(Collection<BigDecimal> values, Locale locale) {
        BigDecimal largest = values.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        Step fitting = steps(locale).stream()
                .filter(step -> largest.compareTo(step.factor()) >= 0)
                .findFirst()
                .orElse(ONE);
        int before = Math.max(
                1,
                largest.divide(fitting.factor()).precision()
                        - largest.divide(fitting.factor()).scale());
        int most = Math.max(0, ROUNDED_DIGITS - before);
        return new Scale(fitting.factor(), fitting.word(), Math.min(most, digits(values, fitting.factor())));
    }

    /** Values that are rounded to so many digits and not scaled: rates, an index. */
    static Scale plain(int decimals) {
        return new Scale(BigDecimal.ONE, "", decimals);
    }

    /** The value in this scale, as exact as it is. */
    BigDecimal scaled(BigDecimal value) {
        return value.divide(factor).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    /** For a sentence: no digit that the value does not have. */
    String words(BigDecimal value) {
        return words(value, null);
    }

    /**
     * For a sentence.
     *
     * @param width how much the value is uncertain by, in base units, to say 70.0 where it is that exact; may be null
     */
    String words(BigDecimal value, BigDecimal width) {
        BigDecimal scaled = scaled(value).stripTrailingZeros();
        int own = Math.max(0, scaled.scale());
        int stated = width == null || width.signum() <= 0 ? own : exact(width);
        return format(scaled, Math.max(own, Math.min(stated, decimals)));
    }

    /**
     * An interval with two ends; rounded outwards, so that it never excludes what is possible: to one digit more than the
     * values have, or to as many where a value in it would seem to lie outside, as it is written with fewer.
     */
    String interval(BigDecimal value, BigDecimal lower, BigDecimal upper) {
        boolean holds = lower.compareTo(value) <= 0 && value.compareTo(upper) <= 0;
        int more = decimals + 1;
        boolean seems = end(lower, more, RoundingMode.FLOOR).compareTo(scaled(value)) <= 0
                && scaled(value).compareTo(end(upper, more, RoundingMode.CEILING)) <= 0;
        int digits = holds && !seems ? decimals : more;
        return Stream.of(end(lower, digits, RoundingMode.FLOOR), end(upper, digits, RoundingMode.CEILING))
                .map(end -> format(end, Math.max(0, end.scale())))
                .collect(Collectors.joining("–"));
    }

    private BigDecimal end(BigDecimal value, int digits, RoundingMode outwards) {
        return value.divide(factor, digits, outwards).stripTrailingZeros();
    }

    /** For a tick of an axis, in this scale already. */
    String tick(double at, int digits) {
        return format(BigDecimal.valueOf(at).setScale(digits, RoundingMode.HALF_EVEN), digits);
    }

    /** For a column: filled up with spaces so that the points stand below each other. */
    String column(BigDecimal value, BigDecimal width) {
        String words = words(value, width);
        int point = words.indexOf('.');
        int has = point < 0 ? 0 : words.length() - point - 1;
        String missing = FIGURE_SPACE.repeat(decimals - has);
        return point < 0 && decimals > 0 ? words + POINT_SPACE + missing : words + missing;
    }

    private static List<Step> steps(Locale locale) {
        return "ko".equals(locale.getLanguage()) ? KOREAN : ENGLISH;
    }

    private int exact(BigDecimal width) {
        BigDecimal scaled = width.divide(factor);
        int digits = 0;
        while (digits < decimals && scaled.compareTo(BigDecimal.ONE.movePointLeft(digits)) < 0) {
            digits++;
        }
        return digits;
    }

    private static String format(BigDecimal value, int digits) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value).replace('-', '−');
    }

    private static int digits(Collection<BigDecimal> values, BigDecimal factor) {
        return values.stream()
                .mapToInt(value ->
                        Math.max(0, value.divide(factor).stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }
}
