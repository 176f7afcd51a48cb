package org.dateline.stats.series;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Period;

/**
 * Decides which series a figure is a point of. What differs in adjustment, span, transformation or classification gets
 * another key; see the decision record on keys.
 */
public final class Keying {
    /** These bound a value instead of stating it. */
    private static final Set<String> BOUNDS =
            Set.of("over", "at_least", "under", "at_most", "nearly", "up_to", "double_digit", "previously_reported");

    /** Products that the ICT classification counts in its own way. */
    private static final Set<String> ICT = Set.of(
            "semiconductors",
            "memory",
            "system_semiconductors",
            "displays",
            "mobile_phones",
            "mobile_phones_and_parts",
            "computers",
            "computers_peripherals",
            "peripherals",
            "ssd",
            "wireless_communication_devices");

    private static final Map<String, String> TRANSFORMED =
            Map.of("yoy", "_YOY", "mom", "_MOM", "qoq", "_QOQ", "pop", "_POP", "3m_3m", "_3M3M");

    private final String area;
    private final boolean ict;

    /**
     * @param area the reporting area of figures that name none
     * @param figures all figures of the release: where it counts ICT goods, its products are those of that classification
     */
    public Keying(String area, List<Figure> figures) {
        this.area = area;
        this.ict = figures.stream().anyMatch(figure -> "ict_goods".equals(code(figure.subject())));
    }

    /** A point in a series: the key, and the period by which the series counts. */
    public record Point(Key key, Period period) {}

    /** The point that the figure states, or would imply by its growth; empty where it is of no series. */
    public Optional<Point> point(Figure figure) {
        if (figure.value() == null
                || figure.period() == null
                || code(figure.measure()) == null
                || figure.upper() != null
                || figure.subject() != null && figure.subject().code() == null
                || figure.counterpart() != null && figure.counterpart().code() == null
                || figure.area() != null && figure.area().code() == null
                || figure.qualifier() != null && BOUNDS.contains(figure.qualifier())) {
            return Optional.empty();
        }
        return suffix(figure).flatMap(suffix -> spanned(figure, suffix));
    }

    private Optional<String> suffix(Figure figure) {
        String adjustment = figure.adjustment() == null || "nsa".equals(figure.adjustment())
                ? ""
                : "_" + figure.adjustment().toUpperCase(Locale.ROOT);
        if (figure.kind() == Kind.LEVEL || figure.kind() == Kind.BALANCE) {
            return Optional.of(adjustment);
        }
        if (figure.kind() == Kind.CHANGE
                && "percent".equals(figure.unit())
                && TRANSFORMED.get(figure.basis()) != null) {
            return Optional.of(adjustment + TRANSFORMED.get(figure.basis()));
        }
        if (figure.kind() == Kind.SHARE && "percent".equals(figure.unit())) {
            return Optional.of(adjustment + "_SHARE");
        }
        return Optional.empty();
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
        return new Key(
                frequency,
                figure.area() == null ? area : figure.area().code().toUpperCase(Locale.ROOT),
                figure.measure().code().toUpperCase(Locale.ROOT) + suffix,
                (ict && ICT.contains(subject) ? "ICT_" : "") + subject.toUpperCase(Locale.ROOT),
                figure.counterpart() == null ? "W" : figure.counterpart().code().toUpperCase(Locale.ROOT),
                figure.unit().toUpperCase(Locale.ROOT));
    }

    private static String code(Figure.Slot slot) {
        return slot == null ? null : slot.code();
    }
}
