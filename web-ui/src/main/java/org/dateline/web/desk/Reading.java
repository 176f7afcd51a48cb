package org.dateline.web.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.web.client.Figure;
import org.dateline.web.client.Figure.Slot;
import org.dateline.web.layout.Amount;

/**
 * A figure as a person checks it: what it measures, when, and how much.
 *
 * @param label what is measured, of what, where, when
 * @param amount how much, in words
 */
public record Reading(Figure figure, String label, String amount) {

    static Reading of(Figure figure, boolean korean) {
        List<String> parts = new ArrayList<>();
        Stream.of(figure.subject(), figure.measure())
                .map(Reading::words)
                .filter(Objects::nonNull)
                .reduce((subject, measure) -> subject + " " + measure)
                .ifPresent(parts::add);
        String places = Stream.of(figure.area(), figure.counterpart())
                .map(Reading::place)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" → "));
        if (!places.isEmpty()) {
            parts.add(places);
        }
        if (figure.period() != null) {
            // A hyphen at which no line breaks: a period is one word.
            parts.add(figure.period().replace('-', '\u2011'));
        }
        if (figure.basis() != null) {
            parts.add(figure.basis());
        }
        return new Reading(figure, String.join(" · ", parts), Amount.words(figure.value(), figure.unit(), korean));
    }

    /** Whether a person has to look at it. */
    public boolean doubtful() {
        return "doubtful".equals(figure.state());
    }

    /** Whether a person has looked at it. */
    public boolean settled() {
        return List.of("accepted", "corrected", "rejected").contains(String.valueOf(figure.state()));
    }

    /** All that can be corrected, field by field, to tell afterwards what somebody changed. */
    public String was() {
        return Stream.of(
                        plain(),
                        figure.unit(),
                        figure.kind(),
                        figure.period(),
                        measure(),
                        subject(),
                        area(),
                        counterpart())
                .map(field -> field == null ? "" : field)
                .collect(Collectors.joining("|"));
    }

    /**
     * Words that name no concept.
     *
     * @param scheme {@code MEASURE} or {@code SUBJECT}
     */
    public record Unknown(String scheme, String words) {
        /** The words as a part of an address. */
        public String address() {
            return URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
    }

    /** Words of the measure and the subject that name no concept yet. */
    public List<Unknown> unknown() {
        return Stream.of(unknown("MEASURE", figure.measure()), unknown("SUBJECT", figure.subject()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Unknown> unknown(String scheme, Slot slot) {
        return slot == null
                        || slot.code() != null
                        || slot.words() == null
                        || slot.words().isBlank()
                ? Optional.empty()
                : Optional.of(new Unknown(scheme, slot.words()));
    }

    /** The value as it is typed into a field. */
    public String plain() {
        return figure.value() == null ? "" : figure.value().toPlainString();
    }

    public String measure() {
        return code(figure.measure());
    }

    public String subject() {
        return code(figure.subject());
    }

    public String area() {
        return code(figure.area());
    }

    public String counterpart() {
        return code(figure.counterpart());
    }

    private static String code(Slot slot) {
        return slot == null || slot.code() == null ? "" : slot.code();
    }

    private static String words(Slot slot) {
        if (slot == null || "all".equals(slot.code())) {
            return null;
        }
        return slot.words() != null
                ? slot.words()
                : slot.code() == null ? null : slot.code().replace('_', ' ');
    }

    private static String place(Slot slot) {
        return slot == null ? null : slot.code() != null ? slot.code() : slot.words();
    }
}
