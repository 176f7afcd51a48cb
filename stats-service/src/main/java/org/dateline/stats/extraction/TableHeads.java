package org.dateline.stats.extraction;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.subject.Focus;
import org.dateline.stats.extraction.subject.Topic;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece;
import org.dateline.stats.extraction.unit.Scene;

/** Reads what heads the columns, leads the rows and stands over the whole of a table. */
final class TableHeads {
    /**
     * What the words over a column or before a row say.
     *
     * @param factor by which bare numbers are scaled
     */
    record Head(
            Topic topic,
            String unit,
            BigDecimal factor,
            boolean change,
            boolean share,
            Period period,
            String basis,
            String adjustment) {
        /** A change is of the time that the column left of it names, where it names none. */
        Head beside(Head left) {
            return left != null && change && period == null
                    ? new Head(topic, unit, factor, change, share, left.period(), basis, adjustment)
                    : this;
        }
    }

    private static final int DIGITS = 4;

    private final Function<String, Scene> scenes;
    private final Focus focus;
    private final String bareCurrency;

    /**
     * @param scenes reads a text that stands by itself
     * @param bareCurrency that of a dollar sign alone
     */
    TableHeads(Function<String, Scene> scenes, Focus focus, String bareCurrency) {
        this.scenes = scenes;
        this.focus = focus;
        this.bareCurrency = bareCurrency;
    }

    Head read(String words) {
        Scene scene = scenes.apply(words);
        Line line = scene.line();
        String unit = null;
        BigDecimal factor = BigDecimal.ONE;
        boolean change = false;
        boolean share = false;
        String basis = null;
        String adjustment = null;
        for (int i = 0; i < line.size(); i++) {
            String found = line.code(i, Scheme.CURRENCY) != null
                    ? line.code(i, Scheme.CURRENCY)
                    : scene.time(i) == null ? line.code(i, Scheme.UNIT) : null;
            unit = unit == null || "percent".equals(unit) ? first(found, unit) : unit;
            String scale = line.code(i, Scheme.SCALE);
            if (scale != null) {
                factor = BigDecimal.ONE
                        .scaleByPowerOfTen(Integer.parseInt(scale))
                        .multiply(scene.time(i - 1) == null ? times(line, i - 1) : BigDecimal.ONE);
            }
            change |= line.is(i, Scheme.DIRECTION);
            share |= line.is(i, Scheme.SHARE);
            basis = first(line.code(i, Scheme.BASIS), basis);
            adjustment = first(adjustment, line.code(i, Scheme.ADJUSTMENT));
        }
        Period period = null;
        for (Mention mention : scene.mentions()) {
            boolean base = mention.role() == Mention.Role.BASE;
            period = !base && mention.role() == Mention.Role.TOPIC ? mention.period() : period;
            boolean span = Mention.OVER_YEAR.equals(mention.relation());
            basis = span ? "yoy" : base && mention.relation() != null ? mention.relation() : basis;
        }
        if (change && period != null && between(period) != null) {
            basis = first(basis, between(period));
            period = Period.months(YearMonth.from(period.to()), YearMonth.from(period.to()));
        }
        factor = "percent".equals(unit) ? BigDecimal.ONE : factor;
        String currency = "$".equals(unit) ? bareCurrency : unit;
        return new Head(focus.phrase(scene), currency, factor, change, share, period, basis, adjustment);
    }

    /** "January to February": what a change between the ends of a span is measured against. */
    private static String between(Period span) {
        return switch ((int) ChronoUnit.MONTHS.between(YearMonth.from(span.from()), YearMonth.from(span.to()))) {
            case 1 -> "mom";
            case 3 -> "qoq";
            case 12 -> "yoy";
            default -> null;
        };
    }

    /** "100 million": how many of a scale. */
    private static BigDecimal times(Line line, int i) {
        boolean digits =
                line.at(i).sort() == Piece.Sort.DIGITS && line.at(i).text().length() <= DIGITS;
        return digits && line.at(i).text().chars().allMatch(Character::isDigit)
                ? new BigDecimal(line.at(i).text())
                : BigDecimal.ONE;
    }

    /** The first of several that is there; null for none. */
    @SafeVarargs
    static <T> T first(T... values) {
        for (T value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
