package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One axis of a chart: from where to where, and the ticks that people find round.
 *
 * @param ticks in the order of the axis
 */
record Axis(double from, double to, List<Tick> ticks) {
    private static final int MOST_LABELS = 8;
    private static final int STEPS = 4;

    /** @param label empty on the axis of values, where the scale writes it */
    record Tick(double at, String label) {}

    /** How far along the axis a place is, 0 to 1. */
    double share(double at) {
        return (at - from) / length();
    }

    double length() {
        return to - from;
    }

    boolean reaches(double at) {
        return at >= from && at <= to;
    }

    /** How many digits after the point tell the ticks apart. */
    int decimals() {
        double step = ticks.get(1).at() - ticks.get(0).at();
        return Math.max(
                0, new BigDecimal(step, new MathContext(6)).stripTrailingZeros().scale());
    }

    /** The axis of values: begins at zero unless that would press the line flat. */
    static Axis values(Collection<Double> values) {
        double low = values.stream().min(Double::compare).orElse(0.0);
        double high = values.stream().max(Double::compare).orElse(1.0);
        if (low > 0 && low < high * 0.45) {
            low = 0;
        } else if (high < 0 && high > low * 0.45) {
            high = 0;
        }
        double step = round(high > low ? (high - low) / STEPS : Math.max(Math.abs(high), 1) / 10);
        long first = (long) Math.floor(low / step + 1e-9);
        long last = Math.max(first + 1, (long) Math.ceil(high / step - 1e-9));
        List<Tick> ticks = new ArrayList<>();
        for (long n = first; n <= last; n++) {
            ticks.add(new Tick(n * step, ""));
        }
        return new Axis(first * step, last * step, ticks);
    }

    /**
     * The axis of time.
     *
     * @param first the first point's period, counted as {@link Frequency#position} does
     * @param end how far the axis reaches
     */
    static Axis time(Frequency frequency, int first, double end, Locale locale) {
        int last = (int) Math.ceil(end) - 1;
        int step = steps(frequency)
                .filter(size -> count(first, last, size) <= MOST_LABELS)
                .findFirst()
                .orElse(Math.max(1, (last - first) / MOST_LABELS));
        List<Tick> ticks = new ArrayList<>();
        for (int at = Math.floorDiv(first + step - 1, step) * step; at + 0.5 <= end; at += step) {
            ticks.add(new Tick(at + 0.5, label(frequency, at, ticks.isEmpty(), locale)));
        }
        return new Axis(first, Math.max(end, first + 1), ticks);
    }

    private static IntStream steps(Frequency frequency) {
        IntStream parts =
                switch (frequency) {
                    case M -> IntStream.of(1, 3, 6);
                    case Q -> IntStream.of(1, 2);
                    case W -> IntStream.of(1, 4, 13, 26);
                    case D -> IntStream.of(1, 7, 30, 91);
                    default -> IntStream.of(1);
                };
        int year = frequency.perYear();
        return IntStream.concat(parts, IntStream.of(1, 2, 5, 10, 20, 50).map(years -> years * year));
    }

    private static int count(int first, int last, int step) {
        return Math.floorDiv(last, step) - Math.floorDiv(first - 1, step);
    }

    private static String label(Frequency frequency, int at, boolean whole, Locale locale) {
        boolean korean = "ko".equals(locale.getLanguage());
        int parts = frequency.perYear();
        if (frequency == Frequency.D || frequency == Frequency.W) {
            LocalDate day = LocalDate.ofEpochDay(frequency == Frequency.D ? at : at * 7L + 4);
            return DateTimeFormatter.ofPattern(korean ? "yyyy. M. d." : "d MMM yyyy", locale)
                    .format(day);
        }
        int year = Math.floorDiv(at, parts);
        int part = Math.floorMod(at, parts);
        if (part == 0) {
            return korean ? year + "년" : String.valueOf(year);
        }
        String name =
                switch (frequency) {
                    case S -> korean ? "하반기" : "H2";
                    case Q -> korean ? (part + 1) + "분기" : "Q" + (part + 1);
                    default ->
                        DateTimeFormatter.ofPattern(korean ? "M월" : "MMM", locale)
                                .format(LocalDate.of(year, part + 1, 1));
                };
        return !whole ? name : korean ? year + "년 " + name : name + " " + year;
    }

    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double lead = step / power;
        return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10) * power;
    }
}
