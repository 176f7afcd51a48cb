package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Where things stand in the picture of a series, in units of a picture of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param left where the axis of time begins, right of the labels of the values
 */
record Plot(Axis time, Axis values, Scale scale, double left) {
    static final int WIDTH = 800;
    static final int HEIGHT = 340;
    private static final int TOP = 28;
    private static final int BOTTOM = 40;
    private static final int RIGHT = 12;
    private static final double DIGIT = 8.5;

    /** A tick with its place. */
    record Label(String at, String place, String text, boolean zero) {}

    static Plot of(Axis time, Axis values, Scale scale) {
        int longest = values.ticks().stream()
                .mapToInt(tick -> label(tick, values, scale).length())
                .max()
                .orElse(0);
        return new Plot(time, values, scale, longest * DIGIT + 16);
    }

    List<Label> lines() {
        return values.ticks().stream()
                .map(tick -> new Label(
                        number(tick.at()),
                        y(tick.at()),
                        label(tick, values, scale),
                        tick.at() == 0 && tick != values.ticks().get(0)))
                .toList();
    }

    List<Label> times() {
        return time.ticks().stream()
                .map(tick -> new Label(number(tick.at()), x(tick.at()), tick.label(), false))
                .toList();
    }

    /** A value in the scale of the axis. */
    double scaled(BigDecimal value) {
        return value.divide(scale.factor()).doubleValue();
    }

    String x(double at) {
        return number(xOf(at));
    }

    String y(double value) {
        return number(yOf(value));
    }

    String y(BigDecimal value) {
        return y(scaled(value));
    }

    double xOf(double at) {
        return left + time.share(at) * (WIDTH - RIGHT - left);
    }

    double yOf(double value) {
        return HEIGHT - BOTTOM - values.share(value) * (HEIGHT - BOTTOM - TOP);
    }

    int floor() {
        return HEIGHT - BOTTOM;
    }

    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String label(Axis.Tick tick, Axis values, Scale scale) {
        return scale.tick(tick.at(), values.decimals());
    }
}
