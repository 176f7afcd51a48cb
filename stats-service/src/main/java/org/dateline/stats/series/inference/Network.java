package org.dateline.stats.series.inference;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.series.Flows;
import org.dateline.stats.series.Key;

/**
 * The series that have to do with one: its growth; where it adds up over time, those of other frequencies; where it is of
 * trade, the other side and the balance; and shares of the whole.
 */
final class Network {
    private static final String TO_DATE = "_YTD";
    private static final Map<String, String> GROWTH =
            Map.of("_YOY", "yoy", "_MOM", "mom", "_QOQ", "qoq", "_POP", "pop");
    private static final List<String> SIDES = List.of("EXPORTS", "IMPORTS", "TRADE_BALANCE", "TOTAL_TRADE");
    private static final Set<String> SIGNED = Set.of("TRADE_BALANCE", "CURRENT_ACCOUNT");
    private static final String ALL = "ALL";
    private static final String SHARE = "_SHARE_OF_ALL";
    private static final String PERCENT = "PERCENT";
    /** A series of more years than this is looked at from its end. */
    private static final int MOST_YEARS = 60;

    private final Key key;
    private final boolean flow;
    private final List<String> measures;
    private final List<String> subjects;

    Network(Key key) {
        this.key = key;
        String measure = key.indicator().endsWith(TO_DATE)
                ? key.indicator().substring(0, key.indicator().length() - TO_DATE.length())
                : key.indicator();
        this.flow = Flows.addUp(measure.toLowerCase(Locale.ROOT));
        this.measures = SIDES.contains(measure) && !PERCENT.equals(key.unit()) ? SIDES : List.of(measure);
        this.subjects = ALL.equals(key.subject()) ? List.of(ALL) : List.of(key.subject(), ALL);
    }

    /** The keys of all of them. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (Key level : levels()) {
            keys.add(level.toString());
            GROWTH.keySet().forEach(suffix -> keys.add(growth(level, suffix)));
            if (!ALL.equals(level.subject())) {
                keys.add(share(level));
            }
        }
        return keys;
    }

    private List<Key> levels() {
        if (!flow) {
            return List.of(key);
        }
        List<Key> levels = new ArrayList<>();
        for (String subject : subjects) {
            for (String measure : measures) {
                for (String frequency : List.of("A", "S", "Q", "M")) {
                    levels.add(level(frequency, measure, subject));
                }
                levels.add(level("M", measure + TO_DATE, subject));
            }
        }
        return levels;
    }

    /** What they obey at the periods from the first to the last of which something is known. */
    List<Constraint> constraints(Map<Cell, Fact> known) {
        List<Constraint> constraints = new ArrayList<>();
        Set<Period> periods = new TreeSet<>();
        known.keySet().forEach(cell -> periods.add(cell.period()));
        for (Key level : levels()) {
            GROWTH.forEach((suffix, basis) -> addGrowth(constraints, known, level, suffix, basis));
            addShares(constraints, known, level);
        }
        if (flow && !periods.isEmpty()) {
            int last = periods.stream()
                    .mapToInt(period -> period.to().getYear())
                    .max()
                    .orElseThrow();
            int first = periods.stream()
                    .mapToInt(period -> period.from().getYear())
                    .min()
                    .orElseThrow();
            for (String subject : subjects) {
                for (int year = Math.max(first, last - MOST_YEARS); year <= last; year++) {
                    for (String measure : measures) {
                        addYear(constraints, measure, subject, year);
                    }
                    addSides(constraints, subject, year);
                }
            }
        }
        return constraints;
    }

    private void addGrowth(
            List<Constraint> constraints, Map<Cell, Fact> known, Key level, String suffix, String basis) {
        boolean signed = SIGNED.stream().anyMatch(level.indicator()::startsWith) || PERCENT.equals(level.unit());
        boolean comparable = "yoy".equals(basis) || !level.indicator().endsWith(TO_DATE);
        String rate = growth(level, suffix);
        known.keySet().stream()
                .filter(cell -> comparable && !signed && cell.key().equals(rate))
                .forEach(cell -> start(basis, cell.period())
                        .ifPresent(start -> constraints.add(Quotient.growth(
                                new Cell(level.toString(), cell.period()), new Cell(level.toString(), start), cell))));
    }

    private static Optional<Period> start(String basis, Period now) {
        return "yoy".equals(basis) ? Optional.of(now.yearBefore()) : Optional.of(now.previous());
    }

    /** Only where one of them shows that the share is of this unit: that of a number of cars is none of their price. */
    private void addShares(List<Constraint> constraints, Map<Cell, Fact> known, Key level) {
        if (ALL.equals(level.subject())) {
            return;
        }
        String whole = new Key(
                        level.frequency(), level.area(), level.indicator(), ALL, level.counterpart(), level.unit())
                .toString();
        List<Quotient> shares = known.keySet().stream()
                .filter(cell -> cell.key().equals(share(level)))
                .map(cell ->
                        Quotient.share(new Cell(level.toString(), cell.period()), new Cell(whole, cell.period()), cell))
                .toList();
        boolean shown = shares.stream()
                .anyMatch(share -> known.keySet().containsAll(share.cells())
                        && share.possible(cell -> known.get(cell).interval()).entrySet().stream()
                                .allMatch(entry -> entry.getValue()
                                        .meets(known.get(entry.getKey()).interval())));
        if (shown) {
            constraints.addAll(shares);
        }
    }

    /** A year is its halves, its quarters and its months, and so is each part of it that begins with it. */
    private void addYear(List<Constraint> constraints, String measure, String subject, int year) {
        String annual = level("A", measure, subject).toString();
        String half = level("S", measure, subject).toString();
        String quarter = level("Q", measure, subject).toString();
        String month = level("M", measure, subject).toString();
        String toDate = level("M", measure + TO_DATE, subject).toString();
        Cell whole = new Cell(annual, Period.year(year));
        constraints.add(
                new Sum(whole, List.of(new Cell(half, Period.half(year, 1)), new Cell(half, Period.half(year, 2)))));
        for (int i = 1; i <= 2; i++) {
            constraints.add(new Sum(
                    new Cell(half, Period.half(year, i)),
                    List.of(
                            new Cell(quarter, Period.quarter(year, i * 2 - 1)),
                            new Cell(quarter, Period.quarter(year, i * 2)))));
        }
        for (int i = 1; i <= 4; i++) {
            constraints.add(new Sum(
                    new Cell(quarter, Period.quarter(year, i)),
                    List.of(
                            new Cell(month, Period.month(year, i * 3 - 2)),
                            new Cell(month, Period.month(year, i * 3 - 1)),
                            new Cell(month, Period.month(year, i * 3)))));
        }
        for (int i = 2; i <= 12; i++) {
            constraints.add(new Sum(
                    toDate(toDate, quarter, half, whole, year, i),
                    List.of(
                            i == 2
                                    ? new Cell(month, Period.month(year, 1))
                                    : toDate(toDate, quarter, half, whole, year, i - 1),
                            new Cell(month, Period.month(year, i)))));
        }
    }

    /** The year up to a month; three, six and twelve months have series of their own. */
    private static Cell toDate(String toDate, String quarter, String half, Cell whole, int year, int month) {
        return switch (month) {
            case 3 -> new Cell(quarter, Period.quarter(year, 1));
            case 6 -> new Cell(half, Period.half(year, 1));
            case 12 -> whole;
            default -> new Cell(toDate, Period.months(YearMonth.of(year, month), YearMonth.of(year, month)));
        };
    }

    /** Exports are imports and the balance; trade is exports and imports. */
    private void addSides(List<Constraint> constraints, String subject, int year) {
        if (!measures.equals(SIDES)) {
            return;
        }
        for (Cell exports : spans("EXPORTS", subject, year)) {
            Cell imports = like(exports, "IMPORTS");
            constraints.add(new Sum(exports, List.of(imports, like(exports, "TRADE_BALANCE"))));
            constraints.add(new Sum(like(exports, "TOTAL_TRADE"), List.of(exports, imports)));
        }
    }

    private List<Cell> spans(String measure, String subject, int year) {
        List<Cell> spans = new ArrayList<>();
        spans.add(new Cell(level("A", measure, subject).toString(), Period.year(year)));
        for (int i = 1; i <= 12; i++) {
            spans.add(new Cell(level("M", measure, subject).toString(), Period.month(year, i)));
            spans.add(new Cell(level("M", measure + TO_DATE, subject).toString(), Period.month(year, i)));
            if (i <= 4) {
                spans.add(new Cell(level("Q", measure, subject).toString(), Period.quarter(year, i)));
            }
            if (i <= 2) {
                spans.add(new Cell(level("S", measure, subject).toString(), Period.half(year, i)));
            }
        }
        return spans;
    }

    private static Cell like(Cell exports, String measure) {
        return new Cell(exports.key().replace(".EXPORTS", "." + measure), exports.period());
    }

    private Key level(String frequency, String indicator, String subject) {
        return new Key(frequency, key.area(), indicator, subject, key.counterpart(), key.unit());
    }

    private static String growth(Key level, String suffix) {
        return derived(level, level.indicator() + suffix);
    }

    private static String share(Key level) {
        return derived(level, level.indicator() + SHARE);
    }

    private static String derived(Key level, String indicator) {
        return new Key(level.frequency(), level.area(), indicator, level.subject(), level.counterpart(), PERCENT)
                .toString();
    }
}
