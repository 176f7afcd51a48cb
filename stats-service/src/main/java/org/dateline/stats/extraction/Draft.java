package org.dateline.stats.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Part;
import org.dateline.stats.extraction.Figure.Slot;

/** A figure while its sentence is being read: offsets are UTF-16 in the part, relations are to other drafts. */
final class Draft {
    /** @param to the other figure */
    record Tie(Draft to, String role) {}

    private final int start;
    private final int end;
    private final Kind kind;
    private final BigDecimal value;
    private final BigDecimal upper;
    private final BigDecimal of;
    private final String unit;
    private final BigDecimal precision;
    private final String qualifier;
    private final Slot measure;
    private final Slot subject;
    private final Slot area;
    private final Slot counterpart;
    private Period period;
    private final String basis;
    private final boolean basisSaid;
    private final boolean topicSaid;
    private final String adjustment;
    private final String streak;
    private final String rule;
    private final List<Tie> relations = new ArrayList<>();

    Draft(
            int start,
            int end,
            Kind kind,
            BigDecimal value,
            BigDecimal upper,
            BigDecimal of,
            String unit,
            BigDecimal precision,
            String qualifier,
            Slot measure,
            Slot subject,
            Slot area,
            Slot counterpart,
            Period period,
            String basis,
            boolean basisSaid,
            boolean topicSaid,
            String adjustment,
            String streak,
            String rule) {
        this.start = start;
        this.end = end;
        this.kind = kind;
        this.value = value;
        this.upper = upper;
        this.of = of;
        this.unit = unit;
        this.precision = precision;
        this.qualifier = qualifier;
        this.measure = measure;
        this.subject = subject;
        this.area = area;
        this.counterpart = counterpart;
        this.period = period;
        this.basis = basis;
        this.basisSaid = basisSaid;
        this.topicSaid = topicSaid;
        this.adjustment = adjustment;
        this.streak = streak;
        this.rule = rule;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isOverYear() {
        return kind == Kind.CHANGE && "yoy".equals(basis);
    }

    Kind kind() {
        return kind;
    }

    String unit() {
        return unit;
    }

    Period period() {
        return period;
    }

    void takePeriodOf(Draft other) {
        period = other.period;
    }

    void relate(Draft to, String role) {
        relations.add(new Tie(to, role));
    }

    List<Tie> relations() {
        return relations;
    }

    /** Whether it gives an amount or a rate of a time, rather than a count or a mark that is passed in it. */
    boolean measures(Period time) {
        boolean counts = kind == Kind.COUNT || kind == Kind.THRESHOLD || kind == Kind.STREAK || kind == Kind.RANK;
        return !counts && time.equals(period);
    }

    /** Whether both are about the same thing. */
    boolean sameTopic(Draft other) {
        return Objects.equals(code(measure), code(other.measure))
                && Objects.equals(code(subject), code(other.subject))
                && Objects.equals(code(counterpart), code(other.counterpart));
    }

    private static String code(Slot slot) {
        return slot == null ? null : slot.code();
    }

    /** What the words leave open makes a reading less sure; the shares are those of the development set. */
    private double confidence() {
        double confidence = 0.97;
        confidence -= code(measure) == null ? 0.3 : 0;
        confidence -= period == null ? 0.2 : 0;
        confidence -= code(subject) == null ? 0.15 : 0;
        confidence -= kind == Kind.CHANGE && !basisSaid ? 0.08 : 0;
        confidence -= topicSaid ? 0 : 0.08;
        return Math.round(confidence * 100) / 100.0;
    }

    Figure figure(CodePoints offsets, int base, Part part, String text, List<Figure.Relation> ties) {
        int partStart = offsets.at(base + start) - offsets.at(base);
        int partEnd = offsets.at(base + end) - offsets.at(base);
        return new Figure(
                offsets.at(base + start),
                offsets.at(base + end),
                text.substring(start, end),
                part,
                partStart,
                partEnd,
                kind,
                value,
                upper,
                of,
                unit,
                precision,
                qualifier,
                measure,
                subject,
                area,
                counterpart,
                period,
                basis,
                adjustment,
                streak,
                ties,
                confidence(),
                rule);
    }
}
