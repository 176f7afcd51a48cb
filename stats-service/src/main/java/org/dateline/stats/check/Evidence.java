package org.dateline.stats.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Period;

/** What claims are held against: the other figures of the release, and what other releases have said. */
final class Evidence {
    /** Values that are given only to say that they no longer hold, or that are hardly values. */
    private static final Set<String> LOOSE = Set.of("previously_reported", "double_digit");

    private final List<Figure> figures;
    private final KnownSeries known;
    private final Map<Topic, List<Integer>> levels = new HashMap<>();

    Evidence(List<Figure> figures, KnownSeries known) {
        this.figures = figures;
        this.known = known;
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
                && (figure.precision() != null || figure.kind() == Kind.RANK)
                && (figure.qualifier() == null || !LOOSE.contains(figure.qualifier()));
    }

    static boolean isLevel(Figure figure) {
        return figure.kind() == Kind.LEVEL || figure.kind() == Kind.BALANCE;
    }

    static String code(Figure.Slot slot) {
        return slot == null ? null : slot.code();
    }

    Figure figure(int index) {
        return figures.get(index);
    }

    List<Figure> figures() {
        return figures;
    }

    /** The figure that the text ties to another one. */
    Optional<Integer> tied(Figure figure, String role) {
        return figure.relatesTo().stream()
                .filter(relation -> relation.role().equals(role))
                .map(Figure.Relation::figure)
                .filter(index -> firm(figures.get(index)))
                .findFirst();
    }

    /** The finest level of a topic at a period in a unit. */
    Optional<Integer> level(Topic topic, Period period, String unit) {
        return period == null || topic.measure() == null
                ? Optional.empty()
                : levels(topic)
                        .filter(index -> period.equals(figures.get(index).period())
                                && figures.get(index).unit().equals(unit))
                        .min(Comparator.comparing(index -> figures.get(index).precision()));
    }

    /** All levels of a topic, whatever their time. */
    java.util.stream.Stream<Integer> levels(Topic topic) {
        return levels.getOrDefault(topic, List.of()).stream();
    }

    /** The level that a figure is about: the one that it is tied to or, failing that, of the same topic and time. */
    Optional<Integer> levelOf(Figure figure) {
        return tied(figure, "level").or(() -> levels(Topic.of(figure))
                .filter(index -> figure.period() != null
                        && figure.period().equals(figures.get(index).period()))
                .min(Comparator.comparing(index -> figures.get(index).precision())));
    }

    List<KnownSeries.Point> known(Figure figure) {
        return known.of(figure);
    }

    Operand operand(String role, int index) {
        Figure figure = figures.get(index);
        return new Operand(role, index, figure.text(), figure.value(), Amounts.interval(figure));
    }

    static Operand operand(String role, KnownSeries.Point point) {
        return new Operand(role, null, point.source(), point.value(), point.interval());
    }
}
