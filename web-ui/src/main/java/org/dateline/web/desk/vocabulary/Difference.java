package org.dateline.web.desk.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.web.client.Figure;

/**
 * What is understood otherwise of a figure.
 *
 * @param field {@code measure, subject, area, counterpart, value, unit, kind, period, basis} or {@code series}
 * @param before a dash for nothing
 */
record Difference(String field, String before, String after) {
    static List<Difference> between(Figure before, Figure after) {
        if (before == null || after == null) {
            return List.of();
        }
        return Stream.of(
                        of("measure", slot(before.measure()), slot(after.measure())),
                        of("subject", slot(before.subject()), slot(after.subject())),
                        of("area", slot(before.area()), slot(after.area())),
                        of("counterpart", slot(before.counterpart()), slot(after.counterpart())),
                        of("value", before.value(), after.value()),
                        of("unit", before.unit(), after.unit()),
                        of("kind", before.kind(), after.kind()),
                        of("period", before.period(), after.period()),
                        of("basis", before.basis(), after.basis()),
                        of("series", before.series(), after.series()))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    private static Difference of(String field, Object before, Object after) {
        return new Difference(field, Objects.toString(before, "–"), Objects.toString(after, "–"));
    }

    /** The code, or the words that name none. */
    private static String slot(Figure.Slot slot) {
        return slot == null ? null : slot.code() != null ? slot.code() : "“" + slot.words() + "”";
    }
}
