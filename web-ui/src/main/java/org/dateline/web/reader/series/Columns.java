package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.web.layout.BadAddress;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.series.Observations.Observation;

/** Series made into the columns of a comparison. Only what a release states is compared. */
final class Columns {
    /** More lines than these nobody tells apart. */
    private static final int MOST_YEARS = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Observations> series;
    private final Page page;
    private final SeriesMessages messages;

    Columns(List<Observations> series, Page page, SeriesMessages messages) {
        this.series = series;
        this.page = page;
        this.messages = messages;
    }

    /** The most frequent of the series: time runs in its periods. */
    Frequency finest() {
        return series.stream()
                .map(one -> Frequency.of(one.key()))
                .max((one, other) -> Integer.compare(one.perYear(), other.perYear()))
                .orElseThrow();
    }

    /** The units, in the order of the series. */
    List<String> units() {
        return series.stream().map(Observations::unit).distinct().toList();
    }

    /** Whether one series alone is compared, and has parts of years that people know by name. */
    boolean seasonal() {
        Frequency frequency = finest();
        return series.size() == 1 && (frequency == Frequency.M || frequency == Frequency.Q);
    }

    /** The series that have no value to compare, by their titles. */
    List<String> empty() {
        return series.stream()
                .filter(one -> stated(one).isEmpty())
                .map(this::title)
                .toList();
    }

    /** As published, on one axis for each of at most two units. */
    List<Column> values() {
        List<String> units = units();
        if (units.size() > 2) {
            throw new BadAddress(messages.compareUnits(units.size()));
        }
        List<Column> columns = new ArrayList<>();
        for (Observations one : series) {
            List<BigDecimal> together = series.stream()
                    .filter(other -> other.unit().equals(one.unit()))
                    .flatMap(other -> stated(other).stream())
                    .map(Observation::value)
                    .toList();
            Quantity quantity = Quantity.of(one.unit(), together, page.locale(), messages);
            columns.add(column(one, quantity, units.indexOf(one.unit()) == 1, BigDecimal.ONE));
        }
        return columns;
    }

    /** The first period that all series have a value above zero for; null where there is none. */
    String base() {
        Set<String> common = new LinkedHashSet<>();
        stated(series.get(0)).stream().map(Observation::period).forEach(common::add);
        for (Observations one : series) {
            common.retainAll(stated(one).stream()
                    .filter(point -> point.value().signum() > 0)
                    .map(Observation::period)
                    .toList());
        }
        return common.stream().findFirst().orElse(null);
    }

    /** Each in percent of its own value in the base period. */
    List<Column> index() {
        String base = base();
        if (base == null) {
            throw new BadAddress(messages.compareNoBase());
        }
        Quantity quantity = new Quantity(Scale.plain(1), "", false, messages);
        return series.stream()
                .map(one -> {
                    BigDecimal then = stated(one).stream()
                            .filter(point -> point.period().equals(base))
                            .findFirst()
                            .orElseThrow()
                            .value();
                    return column(one, quantity, false, HUNDRED.divide(then, MathContext.DECIMAL64));
                })
                .toList();
    }

    /** A line for each year of one series, the newest ones. */
    List<Column> years() {
        if (!seasonal()) {
            throw new BadAddress(messages.compareYears());
        }
        Observations one = series.get(0);
        Frequency frequency = finest();
        Map<Integer, List<Column.Entry>> years = new TreeMap<>();
        for (Observation point : stated(one)) {
            int at = (int)
                    Math.floor(frequency.position(Period.of(point.period()).from()));
            int part = Math.floorMod(at, frequency.perYear());
            years.computeIfAbsent(Math.floorDiv(at, frequency.perYear()), year -> new ArrayList<>())
                    .add(new Column.Entry(part(frequency, part, TextStyle.FULL_STANDALONE), part + 0.5, point.value()));
        }
        List<BigDecimal> values = stated(one).stream().map(Observation::value).toList();
        Quantity quantity = Quantity.of(one.unit(), values, page.locale(), messages);
        return years.entrySet().stream()
                .skip(Math.max(0, years.size() - MOST_YEARS))
                .map(year -> new Column(
                        String.valueOf(year.getKey()),
                        page.period(String.valueOf(year.getKey())),
                        one.key(),
                        quantity,
                        false,
                        1,
                        year.getValue()))
                .toList();
    }

    /** The axis on which periods follow each other. */
    Axis time() {
        Frequency finest = finest();
        List<Period> periods = series.stream()
                .flatMap(one -> stated(one).stream())
                .map(point -> Period.of(point.period()))
                .toList();
        LocalDate first =
                periods.stream().map(Period::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                periods.stream().map(Period::to).max(LocalDate::compareTo).orElseThrow();
        return Axis.time(
                finest, (int) Math.floor(finest.position(first)), finest.position(last.plusDays(1)), page.locale());
    }

    /** The axis of one year. */
    Axis year() {
        Frequency frequency = finest();
        return new Axis(
                0,
                frequency.perYear(),
                IntStream.range(0, frequency.perYear())
                        .mapToObj(part -> new Axis.Tick(part + 0.5, part(frequency, part, TextStyle.SHORT_STANDALONE)))
                        .toList());
    }

    String title(Observations one) {
        return page.korean() && one.titleKo() != null ? one.titleKo() : one.title();
    }

    private Column column(Observations one, Quantity quantity, boolean right, BigDecimal factor) {
        Frequency finest = finest();
        double step = finest.perYear() / (double) Frequency.of(one.key()).perYear();
        List<Column.Entry> entries = stated(one).stream()
                .map(point -> {
                    Period period = Period.of(point.period());
                    double from = finest.position(period.from());
                    double to = finest.position(period.to().plusDays(1));
                    BigDecimal value = factor.equals(BigDecimal.ONE)
                            ? point.value()
                            : point.value().multiply(factor, MathContext.DECIMAL64);
                    return new Column.Entry(point.period(), (from + to) / 2, value);
                })
                .toList();
        String sign = String.valueOf((char) ('A' + series.indexOf(one)));
        return new Column(sign, title(one), one.key(), quantity, right, step, entries);
    }

    private String part(Frequency frequency, int part, TextStyle style) {
        Locale locale = page.locale();
        return frequency == Frequency.M
                ? Month.of(part + 1).getDisplayName(style, locale)
                : page.korean() ? (part + 1) + "분기" : "Q" + (part + 1);
    }

    private static List<Observation> stated(Observations one) {
        return one.observations().stream().filter(point -> !point.implied()).toList();
    }
}
