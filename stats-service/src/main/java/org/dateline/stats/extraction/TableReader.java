package org.dateline.stats.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.TableHeads.Head;
import org.dateline.stats.extraction.subject.Focus;
import org.dateline.stats.extraction.subject.Topic;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Table;
import org.dateline.stats.extraction.text.Table.Cell;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** Reads tables: what heads a column and what leads a row say together what a cell is. */
final class TableReader {
    private final Function<String, Scene> scenes;
    private final TableHeads heads;
    private final Focus focus;
    private final Period spoken;
    private final String habit;
    private final String area;
    private final String text;
    private final Head caption;
    private Head corner;

    /**
     * @param scenes reads a text that stands by itself
     * @param spoken the time that the text before the table is about
     * @param habit on what basis the text compares where it does not say
     */
    TableReader(
            Function<String, Scene> scenes,
            Focus focus,
            Period spoken,
            String habit,
            Source.Agency agency,
            String text,
            String caption) {
        this.scenes = scenes;
        this.heads = new TableHeads(scenes, focus, agency.currency());
        this.focus = focus;
        this.spoken = spoken;
        this.habit = habit;
        this.area = agency.area();
        this.text = text;
        this.caption = heads.read(caption);
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
                    columns.add(heads.read(title.toString().strip()).beside(left));
                }
                corner = columns.isEmpty() ? corner : columns.get(0);
            }
            Head label = heads.read(text(row.get(0)));
            for (int i = 1; i < row.size(); i++) {
                Head column = i < columns.size() ? columns.get(i) : heads.read("");
                drafts.addAll(cell(row.get(i), column, label));
            }
        }
        return drafts;
    }

    private List<Draft> cell(Cell cell, Head column, Head label) {
        Scene scene = scenes.apply(text(cell));
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
        Period period = TableHeads.first(column.period(), label.period(), caption.period(), spoken);
        String basis =
                kind == Kind.CHANGE ? TableHeads.first(column.basis(), label.basis(), caption.basis(), habit) : null;
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
                TableHeads.first(column.adjustment(), label.adjustment(), caption.adjustment()),
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
            Scene scene = scenes.apply(text(row.get(i)));
            boolean number = scene.quantities().stream().anyMatch(Quantity::isNumber)
                    && !Character.isLetter(text(row.get(i)).charAt(0));
            if (number) {
                return false;
            }
        }
        return true;
    }
}
