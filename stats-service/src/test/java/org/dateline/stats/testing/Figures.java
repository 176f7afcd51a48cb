package org.dateline.stats.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Relation;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Period;

/** Figures as the engine would read them, each a little behind the one before. */
public final class Figures {
    private final Kind kind;
    private final BigDecimal value;
    private BigDecimal precision;
    private String unit = "USD";
    private String measure = "exports";
    private String subject = "automobiles";
    private String counterpart;
    private String period = "2024";
    private String basis;
    private String qualifier;
    private String adjustment;
    private String streak;
    private Figure.Part part = Figure.Part.BODY;
    private int start;
    private final List<Relation> relations = new ArrayList<>();

    private Figures(Kind kind, String value, String precision) {
        this.kind = kind;
        this.value = new BigDecimal(value);
        this.precision = precision == null ? null : new BigDecimal(precision);
    }

    /** Exports of automobiles in 2024, in dollars, until something else is said. */
    public static Figures level(String value, String precision) {
        return new Figures(Kind.LEVEL, value, precision);
    }

    public static Figures balance(String value, String precision) {
        return new Figures(Kind.BALANCE, value, precision).of("trade_balance", "automobiles");
    }

    public static Figures growth(String percent, String precision) {
        return new Figures(Kind.CHANGE, percent, precision).in("percent").against("yoy");
    }

    public static Figures share(String percent, String precision) {
        return new Figures(Kind.SHARE, percent, precision).in("percent");
    }

    public static Figures of(Kind kind, String value, String precision) {
        return new Figures(kind, value, precision);
    }

    /** So many months in a row, up to and with the period. */
    public static Figures streak(int count, String unit) {
        Figures figures = new Figures(Kind.STREAK, String.valueOf(count), "1").in(unit);
        figures.streak = "consecutive";
        return figures;
    }

    /** The first in so many. */
    public static Figures firstIn(int count, String unit) {
        Figures figures = streak(count, unit);
        figures.streak = "first_in";
        return figures;
    }

    public Figures of(String measureCode, String subjectCode) {
        measure = measureCode;
        subject = subjectCode;
        return this;
    }

    public Figures with(String counterpartCode) {
        counterpart = counterpartCode;
        return this;
    }

    public Figures during(String time) {
        period = time;
        return this;
    }

    public Figures in(String unitCode) {
        unit = unitCode;
        return this;
    }

    public Figures against(String code) {
        basis = code;
        return this;
    }

    public Figures qualified(String code) {
        qualifier = code;
        return this;
    }

    public Figures adjusted(String code) {
        adjustment = code;
        return this;
    }

    public Figures tied(String role, int figure) {
        relations.add(new Relation(figure, role));
        return this;
    }

    public Figures inTitle() {
        part = Figure.Part.TITLE;
        return this;
    }

    public Figures at(int offset) {
        start = offset;
        return this;
    }

    public Figure figure() {
        return new Figure(
                start,
                start + 5,
                value.toPlainString(),
                part,
                start,
                start + 5,
                kind,
                value,
                null,
                null,
                unit,
                precision,
                qualifier,
                slot(measure),
                slot(subject),
                null,
                slot(counterpart),
                period == null ? null : Period.parse(period).orElseThrow(),
                basis,
                adjustment,
                streak,
                relations,
                1,
                "test");
    }

    public static List<Figure> list(Figures... figures) {
        List<Figure> list = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            list.add((figures[i].start == 0 ? figures[i].at(i * 20) : figures[i]).figure());
        }
        return list;
    }

    private static Slot slot(String code) {
        return code == null ? null : new Slot(code, code);
    }
}
