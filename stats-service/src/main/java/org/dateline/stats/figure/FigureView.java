package org.dateline.stats.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/**
 * A figure as it is served. Offsets are Unicode code points; numbers are decimal strings in base units, so that no reader
 * rounds them. See {@link Figure} for what the fields mean.
 *
 * @param id stable over derivations; absent in extractions, where figures are named by their index
 * @param relatesTo the figures that it belongs with, by id (by index in extractions)
 * @param state {@code read, doubtful, accepted, corrected} or {@code rejected}; absent in extractions
 * @param series key of the series that the figure states a point of, or a claim about; null where it fits none
 * @param interval the values that it stands for; null ends are infinite
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FigureView(
        String id,
        UUID release,
        Integer revision,
        String part,
        int partStart,
        int partEnd,
        int start,
        int end,
        String text,
        String kind,
        String value,
        String upper,
        String of,
        String unit,
        String precision,
        String qualifier,
        SlotView measure,
        SlotView subject,
        SlotView area,
        SlotView counterpart,
        String period,
        String frequency,
        String basis,
        String adjustment,
        String streak,
        List<RelationView> relatesTo,
        double confidence,
        String rule,
        String state,
        String series,
        IntervalView interval) {

    /** A dimension: the concept's code where it is known, the words where there are any. */
    public record SlotView(String code, String words) {
        static SlotView of(Figure.Slot slot) {
            return slot == null ? null : new SlotView(slot.code(), slot.words());
        }
    }

    /** Another figure, and what it is to this one. */
    public record RelationView(Reference figure, String role) {}

    /** An id in what is stored, an index in what is not. */
    public record Reference(@JsonValue Object name) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Reference {}
    }

    /** Ends of an interval; null is infinite. */
    public record IntervalView(String lower, String upper) {
        public static IntervalView of(Interval interval) {
            return new IntervalView(plain(interval.lower()), plain(interval.upper()));
        }
    }

    /** The figure that this shows, so far as checks look at it. */
    public Figure figure(Map<String, Integer> indexes) {
        return new Figure(
                start,
                end,
                text,
                Figure.Part.valueOf(part.toUpperCase(Locale.ROOT)),
                partStart,
                partEnd,
                Figure.Kind.valueOf(kind),
                number(value),
                number(upper),
                number(of),
                unit,
                number(precision),
                qualifier,
                slot(measure),
                slot(subject),
                slot(area),
                slot(counterpart),
                period == null ? null : Period.parse(period).orElse(null),
                basis,
                adjustment,
                streak,
                relatesTo.stream()
                        .filter(relation -> indexes.containsKey(
                                String.valueOf(relation.figure().name())))
                        .map(relation -> new Figure.Relation(
                                indexes.get(String.valueOf(relation.figure().name())), relation.role()))
                        .toList(),
                confidence,
                rule);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Figure.Slot slot(SlotView view) {
        return view == null ? null : new Figure.Slot(view.code(), view.words());
    }

    static FigureView of(
            Figure figure,
            String id,
            UUID release,
            Integer revision,
            String state,
            String series,
            IntFunction<Object> names) {
        return new FigureView(
                id,
                release,
                revision,
                figure.part().name().toLowerCase(Locale.ROOT),
                figure.partStart(),
                figure.partEnd(),
                figure.start(),
                figure.end(),
                figure.text(),
                figure.kind().name(),
                plain(figure.value()),
                plain(figure.upper()),
                plain(figure.of()),
                figure.unit(),
                plain(figure.precision()),
                figure.qualifier(),
                SlotView.of(figure.measure()),
                SlotView.of(figure.subject()),
                SlotView.of(figure.area()),
                SlotView.of(figure.counterpart()),
                figure.period() == null ? null : figure.period().toString(),
                figure.period() == null ? null : figure.period().frequency(),
                figure.basis(),
                figure.adjustment(),
                figure.streak(),
                figure.relatesTo().stream()
                        .map(relation ->
                                new RelationView(new Reference(names.apply(relation.figure())), relation.role()))
                        .toList(),
                figure.confidence(),
                figure.rule(),
                state,
                series,
                figure.value() == null
                        ? null
                        : IntervalView.of(
                                counted(figure)
                                        ? Interval.point(figure.value())
                                        : Interval.of(figure.value(), figure.precision(), figure.qualifier())));
    }

    /** What was counted one by one has not been rounded: 14 months in a row are not 13.5. */
    private static boolean counted(Figure figure) {
        return figure.qualifier() == null
                && switch (figure.kind()) {
                    case STREAK, RANK -> true;
                    case COUNT ->
                        figure.precision() != null && figure.precision().compareTo(BigDecimal.ONE) == 0;
                    default -> false;
                };
    }

    static String plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal short_ = number.stripTrailingZeros();
        return short_.scale() < 0 ? short_.setScale(0).toPlainString() : short_.toPlainString();
    }
}
