package org.dateline.stats.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Period;

/**
 * Decides which series a figure is a point of, or speaks about. What differs in adjustment, span, transformation or
 * classification gets another key; see decision record 4.
 */
public final class Keying {
    /** These bound a value instead of stating it, or state one that no longer holds. */
    private static final Set<String> BOUNDS =
            Set.of("over", "at_least", "under", "at_most", "nearly", "up_to", "double_digit", "previously_reported");

    private static final Map<String, String> TRANSFORMED =
            Map.of("yoy", "_YOY", "mom", "_MOM", "qoq", "_QOQ", "pop", "_POP", "3m_3m", "_3M3M");

    private static final Map<String, String> AVERAGED = Map.of("DAILY_AVERAGE_EXPORTS", "EXPORTS_DAILY_AVG");

    private final String area;
    private final LocalDate released;
    private final List<Figure> figures;
    private final Map<Topic, Figure> levels = new HashMap<>();
    private final boolean ict;

    /**
     * @param area the reporting area of figures that name none
     * @param released the day of the release: of a time that is not over by then nothing is observed yet
     * @param figures all figures of the release: where it speaks of ICT goods first of all, its products are those of that
     *     classification
     */
    public Keying(String area, LocalDate released, List<Figure> figures) {
        this.area = area;
        this.released = released;
        this.figures = figures;
        this.ict = count("ict_goods") > count("all");
        for (Figure figure : figures) {
            if (figure.kind() == Kind.LEVEL || figure.kind() == Kind.BALANCE) {
                levels.merge(Topic.of(figure), figure, Keying::finer);
            }
        }
    }

    /** A point in a series: the key, and the period by which the series counts. */
    public record Point(Key key, Period period) {}

    /** What a figure speaks of, whatever it says about it. */
    private record Topic(
            String measure, String subject, String area, String counterpart, Period period, String adjustment) {
        static Topic of(Figure figure) {
            return new Topic(
                    code(figure.measure()),
                    code(figure.subject()),
                    code(figure.area()),
                    code(figure.counterpart()),
                    figure.period(),
                    figure.adjustment());
        }
    }

    /** The point that the figure states; empty where it is of no series. */
    public Optional<Point> point(Figure figure) {
        if (figure.value() == null
                || figure.upper() != null
                || figure.period() == null
                || figure.period().to().isAfter(released)
                || !coded(figure)
                || figure.qualifier() != null && BOUNDS.contains(figure.qualifier())) {
            return Optional.empty();
        }
        return suffix(figure).flatMap(suffix -> spanned(figure, suffix));
    }

    /** The level that a growth rate, a share or a rank of the same release is about. */
    public Optional<Figure> level(Figure figure) {
        if (figure.kind() == Kind.LEVEL || figure.kind() == Kind.BALANCE) {
            return Optional.empty();
        }
        Optional<Figure> named = figure.relatesTo().stream()
                .filter(relation -> relation.role().equals("level"))
                .map(relation -> figures.get(relation.figure()))
                .filter(other -> other.kind() == Kind.LEVEL || other.kind() == Kind.BALANCE)
                .findFirst();
        return code(figure.measure()) == null || figure.period() == null
                ? named
                : named.or(() -> Optional.ofNullable(levels.get(Topic.of(figure))));
    }

    /** The series that a figure states a point of or, where its release states the level, makes a claim about. */
    public Optional<Key> series(Figure figure) {
        return level(figure).flatMap(this::point).or(() -> point(figure)).map(Point::key);
    }

    /**
     * A line of points of one thing, in whatever unit.
     *
     * @param stem the key but for its unit
     * @param basis what it is a change against, {@code yoy, mom, qoq, pop}; null for levels
     * @param span from the period by which the series counts to the whole span
     */
    public record Line(String stem, String basis, UnaryOperator<Period> span) {
        /** The line that a series is of, with its unit cut off. */
        public static String stem(String key) {
            return key.substring(0, key.lastIndexOf('.'));
        }
    }

    /** All lines of what a figure speaks of, whatever its time: levels and growth of months, quarters, years, years to date. */
    public List<Line> lines(Figure figure) {
        if (!coded(figure)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (String frequency : List.of("A", "S", "Q", "M")) {
            addLines(lines, figure, frequency, "", UnaryOperator.identity());
        }
        addLines(
                lines,
                figure,
                "M",
                "_YTD",
                month -> Period.months(YearMonth.of(month.to().getYear(), 1), month(month)));
        Optional.ofNullable(figure.period())
                .flatMap(Period::firstDays)
                .ifPresent(days -> addLines(lines, figure, "M", "_D" + days, month -> firstDays(month(month), days)));
        return List.copyOf(lines);
    }

    private void addLines(
            List<Line> lines, Figure figure, String frequency, String partial, UnaryOperator<Period> span) {
        String suffix = partial + adjustment(figure);
        lines.add(new Line(Line.stem(key(figure, frequency, suffix).toString()), null, span));
        TRANSFORMED.forEach((basis, transformed) -> lines.add(
                new Line(Line.stem(key(figure, frequency, suffix + transformed).toString()), basis, span)));
    }

    private static YearMonth month(Period period) {
        return YearMonth.from(period.to());
    }

    private static Period firstDays(YearMonth month, int days) {
        return new Period(month.atDay(1), month.atDay(Math.min(days, month.lengthOfMonth())));
    }

    private long count(String subject) {
        return figures.stream()
                .filter(figure -> IctClassification.isTrade(code(figure.measure())))
                .filter(figure -> subject.equals(code(figure.subject()) == null ? "all" : code(figure.subject())))
                .count();
    }

    private static Figure finer(Figure one, Figure other) {
        return one.precision() == null
                        || other.precision() != null && other.precision().compareTo(one.precision()) < 0
                ? other
                : one;
    }

    /** A slot whose words name no concept keeps a figure out of every series: its words are no code. */
    private static boolean coded(Figure figure) {
        return code(figure.measure()) != null
                && (figure.subject() == null || figure.subject().code() != null)
                && (figure.counterpart() == null || figure.counterpart().code() != null)
                && (figure.area() == null || figure.area().code() != null)
                && figure.unit() != null;
    }

    private Optional<String> suffix(Figure figure) {
        String adjustment = adjustment(figure);
        boolean percent = "percent".equals(figure.unit());
        return switch (figure.kind()) {
            case LEVEL, BALANCE -> Optional.of(adjustment);
            case CHANGE ->
                percent && figure.basis() != null && TRANSFORMED.containsKey(figure.basis())
                        ? Optional.of(adjustment + TRANSFORMED.get(figure.basis()))
                        : Optional.empty();
            case SHARE -> percent ? whole(figure).map(whole -> adjustment + "_SHARE_OF_" + whole) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String adjustment(Figure figure) {
        return figure.adjustment() == null || "nsa".equals(figure.adjustment())
                ? ""
                : "_" + figure.adjustment().toUpperCase(Locale.ROOT);
    }

    /** Shares of different wholes are different series, so a share of nobody knows what is of none. */
    private Optional<String> whole(Figure share) {
        return share.relatesTo().stream()
                .filter(relation -> relation.role().equals("whole"))
                .map(relation -> figures.get(relation.figure()))
                .map(whole -> code(whole.subject()) == null ? "all" : code(whole.subject()))
                .map(code -> code.toUpperCase(Locale.ROOT))
                .findFirst();
    }

    private Optional<Point> spanned(Figure figure, String suffix) {
        Period period = figure.period();
        if (period.regular()
                || period.frequency().equals("D")
                || period.frequency().equals("W")) {
            return Optional.of(new Point(key(figure, period.frequency(), suffix), period));
        }
        Period month = Period.months(YearMonth.from(period.to()), YearMonth.from(period.to()));
        if (period.yearToDate()) {
            return Optional.of(new Point(key(figure, "M", "_YTD" + suffix), month));
        }
        return period.firstDays().map(days -> new Point(key(figure, "M", "_D" + days + suffix), month));
    }

    private Key key(Figure figure, String frequency, String suffix) {
        String subject = code(figure.subject()) == null ? "all" : code(figure.subject());
        String measure = figure.measure().code().toUpperCase(Locale.ROOT);
        boolean classified = ict && IctClassification.counts(subject, code(figure.measure()));
        return new Key(
                frequency,
                figure.area() == null ? area : figure.area().code().toUpperCase(Locale.ROOT),
                AVERAGED.getOrDefault(measure, measure) + suffix,
                classified ? IctClassification.code(subject) : subject.toUpperCase(Locale.ROOT),
                figure.counterpart() == null ? "W" : figure.counterpart().code().toUpperCase(Locale.ROOT),
                figure.unit().toUpperCase(Locale.ROOT));
    }

    private static String code(Figure.Slot slot) {
        return slot == null ? null : slot.code();
    }
}
