package org.dateline.stats.extraction;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.subject.Focus;
import org.dateline.stats.extraction.subject.Topic;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece;
import org.dateline.stats.extraction.text.Table;
import org.dateline.stats.extraction.text.Table.Cell;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** Reads tables: what heads a column and what leads a row say together what a cell is. */
final class TableReader {
    /** Reads the pieces of a text that stands by itself. */
    interface Scenes {
        Scene of(String text);
    }

    /**
     * What the words over a column or before a row say.
     *
     * @param factor by which bare numbers are scaled
     */
    private record Head(
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

    private final Scenes scenes;
    private final Focus focus;
    private final Period spoken;
    private final String habit;
    private final String area;
    private final String bareCurrency;
    private final String text;
    private final Head caption;
    private Head corner;

    TableReader(
            Scenes scenes,
            Focus focus,
            Period spoken,
            String habit,
            Source.Agency agency,
            String text,
            String caption) {
        this.scenes = scenes;
        this.focus = focus;
        this.spoken = spoken;
        this.habit = habit;
        this.area = agency.area();
        this.bareCurrency = agency.currency();
        this.text = text;
        this.caption = head(caption);
        this.corner = this.caption;
    }

    List<Draft> read(Table table) {
        List<Draft> drafts = new ArrayList<>();
        List<StringBuilder> titles = new ArrayList<>();
        List<Head> columns = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            if (isRule(row)) {
                continue;
            }
            if (isHeading(row) && drafts.isEmpty()) {
                for (int i = 0; i < row.size(); i++) {
                    if (titles.size() <= i) {
                        titles.add(new StringBuilder());
                    }
                    titles.get(i).append(' ').append(text(row.get(i)));
                }
                continue;
            }
            if (columns.isEmpty()) {
                for (StringBuilder title : titles) {
                    Head left = columns.size() > 1 ? columns.get(columns.size() - 1) : null;
                    columns.add(head(title.toString().strip()).beside(left));
                }
                corner = columns.isEmpty() ? corner : columns.get(0);
            }
            Head label = head(text(row.get(0)));
            for (int i = 1; i < row.size(); i++) {
                Head column = i < columns.size() ? columns.get(i) : head("");
                drafts.addAll(cell(row.get(i), column, label));
            }
        }
        return drafts;
    }

    private List<Draft> cell(Cell cell, Head column, Head label) {
        Scene scene = scenes.of(text(cell));
        List<Draft> drafts = new ArrayList<>();
        for (Quantity quantity : scene.quantities()) {
            if (!quantity.isNumber()) {
                continue;
            }
            boolean second = !drafts.isEmpty() && quantity.unit() == null;
            Draft draft = draft(scene.line(), cell.start(), second ? percent(quantity) : quantity, column, label);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** A second number in a cell, in brackets, is the growth of the first. */
    private static Quantity percent(Quantity quantity) {
        return quantity.in("percent");
    }

    private Draft draft(Line line, int offset, Quantity quantity, Head column, Head label) {
        Head unit = column.unit() != null
                ? column
                : label.unit() != null ? label : corner.unit() != null ? corner : caption;
        boolean bare = quantity.unit() == null;
        String code = bare ? unit.unit() : quantity.unit();
        boolean index = bare && column.unit() == null && column.topic().name().endsWith("index");
        code = index ? "index" : code;
        if (code == null) {
            return null;
        }
        BigDecimal factor = bare && !index ? unit.factor() : BigDecimal.ONE;
        Topic topic = focus.under(focus.under(label.topic(), column.topic()), caption.topic());
        Kind kind = kind(code, topic, column, label);
        Period period = first(column.period(), label.period(), caption.period(), spoken);
        String basis = kind == Kind.CHANGE ? first(column.basis(), label.basis(), caption.basis(), habit) : null;
        return new Draft(
                offset + line.at(quantity.from()).start(),
                offset + line.at(quantity.to() - 1).end(),
                kind,
                quantity.value().multiply(factor),
                quantity.upper(),
                null,
                code,
                quantity.precision().multiply(factor),
                null,
                topic.measure(),
                topic.subject(),
                topic.area() != null ? topic.area() : new Slot(area, null),
                topic.counterpart(),
                period,
                basis,
                true,
                true,
                first(column.adjustment(), label.adjustment(), caption.adjustment()),
                null,
                "table");
    }

    private Kind kind(String unit, Topic topic, Head column, Head label) {
        boolean percent = "percent".equals(unit);
        if (percent && (column.share() || label.share())) {
            return Kind.SHARE;
        }
        boolean rate = topic.name().endsWith("_rate");
        if (column.change() || label.change() || "percentage_point".equals(unit) || percent && !rate) {
            return Kind.CHANGE;
        }
        boolean balance = topic.name().endsWith("_balance") || topic.name().endsWith("_account");
        return balance ? Kind.BALANCE : Kind.LEVEL;
    }

    @SafeVarargs
    private static <T> T first(T... values) {
        for (T value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private Head head(String words) {
        Scene scene = scenes.of(words);
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

    private String text(Cell cell) {
        return text.substring(cell.start(), cell.end());
    }

    /** A line that only separates. */
    private boolean isRule(List<Cell> row) {
        return row.stream().allMatch(cell -> text(cell).chars().allMatch(c -> "-:= ".indexOf(c) >= 0));
    }

    /** A row in which no cell but the first is a number of its own; years head columns. */
    private boolean isHeading(List<Cell> row) {
        for (int i = 1; i < row.size(); i++) {
            Scene scene = scenes.of(text(row.get(i)));
            boolean number = scene.quantities().stream().anyMatch(Quantity::isNumber)
                    && !Character.isLetter(text(row.get(i)).charAt(0));
            if (number) {
                return false;
            }
        }
        return true;
    }
}
