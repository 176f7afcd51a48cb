package org.dateline.stats.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/** What claims are held against: the other figures of the release, and what other releases have said. */
final class Evidence {
    /** Values that are given only to say that they no longer hold, or that are hardly values. */
    private static final Set<String> LOOSE = Set.of("previously_reported", "double_digit");

    private final List<Figure> figures;
    private final KnownSeries known;
    private final Rounding claims;
    private final Rounding operands;
    private final Map<Topic, List<Integer>> levels = new HashMap<>();
    private final Map<Figure, List<KnownSeries.Point>> about = new IdentityHashMap<>();

    /**
     * @param claims how the claims of the release are written
     * @param operands how what they are held against is written
     */
    Evidence(List<Figure> figures, KnownSeries known, Rounding claims, Rounding operands) {
        this.figures = figures;
        this.known = known;
        this.claims = claims;
        this.operands = operands;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (isLevel(figure) && firm(figure)) {
                levels.computeIfAbsent(Topic.of(figure), topic -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** What a figure speaks of, but for its time. */
    record Topic(String measure, String subject, String area, String counterpart, String adjustment) {
        static Topic of(Figure figure) {
            return new Topic(
                    code(figure.measure()),
                    subject(figure),
                    code(figure.area()),
                    code(figure.counterpart()),
                    "nsa".equals(figure.adjustment()) ? null : figure.adjustment());
        }

        Topic measuredAs(String other) {
            return new Topic(other, subject, area, counterpart, adjustment);
        }

        private static String subject(Figure figure) {
            return code(figure.subject()) == null && words(figure.subject()) == null
                    ? "all"
                    : code(figure.subject()) == null ? words(figure.subject()) : code(figure.subject());
        }

        private static String words(Figure.Slot slot) {
            return slot == null ? null : slot.words();
        }
    }

    /** Whether a figure says so exactly what it says that arithmetic can be held against it. */
    static boolean firm(Figure figure) {
        return figure.value() != null
                && figure.upper() == null
                && (figure.precision() != null || figure.kind() == Kind.RANK || figure.kind() == Kind.THRESHOLD)
                && (figure.qualifier() == null || !LOOSE.contains(figure.qualifier()));
    }

    static boolean isLevel(Figure figure) {
        return figure.kind() == Kind.LEVEL || figure.kind() == Kind.BALANCE;
    }

    static String code(Figure.Slot slot) {
        return slot == null ? null : slot.code();
    }

    /** @param index of a figure in the release */
    Figure figure(int index) {
        return figures.get(index);
    }

    List<Figure> figures() {
        return figures;
    }

    /** What the figure that makes a claim may stand for. */
    Interval stated(int index) {
        return claims.of(figures.get(index));
    }

    /** The figure that the text ties to another one. */
    Optional<Integer> tied(Figure figure, String role) {
        return figure.relatesTo().stream()
                .filter(relation -> relation.role().equals(role))
                .map(Figure.Relation::figure)
                .filter(index -> firm(figures.get(index)))
                .findFirst();
    }

    /** The levels of a topic at a period in a unit, the finest first: a text may state one more than once. */
    List<Integer> levels(Topic topic, Period period, String unit) {
        return period == null || topic.measure() == null
                ? List.of()
                : levels(topic)
                        .filter(index -> period.equals(figures.get(index).period()))
                        .filter(index -> Objects.equals(figures.get(index).unit(), unit))
                        .sorted(finestFirst())
                        .toList();
    }

    /** All levels of a topic, whatever their time. */
    Stream<Integer> levels(Topic topic) {
        return levels.getOrDefault(topic, List.of()).stream();
    }

    /**
     * The levels that a figure is about: the one that it is tied to or, failing that, all of the same topic and time, in
     * whatever unit, the finest first.
     */
    List<Integer> levelsOf(Figure figure) {
        return tied(figure, "level").map(List::of).orElseGet(() -> levels(Topic.of(figure))
                .filter(index -> figure.period() != null
                        && figure.period().equals(figures.get(index).period()))
                .sorted(finestFirst())
                .toList());
    }

    private Comparator<Integer> finestFirst() {
        return Comparator.comparing((Integer index) ->
                        Rounding.NEAREST.of(figures.get(index)).width() == null)
                .thenComparing(index -> figures.get(index).precision());
    }

    /** What is known of the thing that a figure speaks of, stated or implied. */
    List<KnownSeries.Point> about(Figure figure) {
        return about.computeIfAbsent(figure, known::about);
    }

    /** The levels that were stated of the thing that a figure speaks of, in a unit. */
    Stream<KnownSeries.Point> knownLevels(Figure figure, String unit) {
        return about(figure).stream()
                .filter(point -> point.basis() == null && !point.implied())
                .filter(point -> point.unit().equals(unit));
    }

    /** The known level of the thing that a figure speaks of, at a period. */
    Optional<KnownSeries.Point> knownLevel(Figure figure, String unit, Period period) {
        return knownLevels(figure, unit)
                .filter(point -> point.period().equals(period))
                .findFirst();
    }

    Operand operand(String role, int index) {
        Figure figure = figures.get(index);
        return new Operand(
                role, index, figure.text(), figure.value(), figure.unit(), figure.period(), operands.of(figure));
    }

    static Operand operand(String role, KnownSeries.Point point) {
        return new Operand(role, null, point.source(), point.value(), point.unit(), point.period(), point.interval());
    }
}
