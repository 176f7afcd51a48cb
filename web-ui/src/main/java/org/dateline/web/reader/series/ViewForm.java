package org.dateline.web.reader.series;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.web.layout.Page;

/**
 * What the form about the view of a series offers. A list without a choice is empty.
 *
 * @param frequencies the series' own and those that it can be aggregated to
 * @param aggregations how points make those of a lower frequency
 * @param vintages which of the values that were published for a point
 * @param wholes what a share is taken of; empty where no share is shown
 * @param day the day as of which the series is shown; empty for now
 */
record ViewForm(
        List<Option> frequencies, List<Option> aggregations, List<Option> vintages, List<Option> wholes, String day) {
    /** @param value what the address says; empty for nothing */
    record Option(String value, String name, boolean chosen) {}

    static ViewForm of(Sheet.Answers answers, Page page, SeriesMessages messages) {
        Selection selection = answers.selection();
        Frequency own = Frequency.of(answers.observations().key());
        List<Option> frequencies = own.coarser().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(new Option("", messages.frequency(own.name()), false)),
                                own.coarser().stream()
                                        .map(one -> option(
                                                one.name(), messages.frequency(one.name()), selection.frequency())))
                        .toList();
        return new ViewForm(
                frequencies,
                frequencies.isEmpty() ? List.of() : aggregations(answers, messages),
                vintages(answers, messages),
                wholes(answers, page),
                selection.asOf() == null
                        ? ""
                        : selection
                                .asOf()
                                .substring(0, Math.min(10, selection.asOf().length())));
    }

    private static List<Option> aggregations(Sheet.Answers answers, SeriesMessages messages) {
        String chosen = answers.selection().aggregation();
        return Stream.of("", "sum", "avg", "eop")
                .filter(one -> answers.observations().additive() || !one.equals("sum"))
                .map(one -> option(one, messages.aggregation(one), chosen))
                .toList();
    }

    private static List<Option> vintages(Sheet.Answers answers, SeriesMessages messages) {
        int most = answers.vintages().stream()
                .mapToInt(point -> (int) point.vintages().stream()
                        .filter(vintage -> !vintage.implied())
                        .count())
                .max()
                .orElse(0);
        String chosen = answers.selection().vintage();
        List<Option> options = new ArrayList<>();
        options.add(option("", messages.vintage("latest"), chosen));
        options.add(option("first", messages.vintage("first"), chosen));
        IntStream.rangeClosed(2, most)
                .mapToObj(String::valueOf)
                .forEach(n -> options.add(option(n, messages.vintage(n), chosen)));
        if (chosen != null && options.stream().noneMatch(Option::chosen)) {
            options.add(option(chosen, messages.vintage(chosen), chosen));
        }
        return most < 2 && chosen == null ? List.of() : options;
    }

    private static List<Option> wholes(Sheet.Answers answers, Page page) {
        if (answers.selection().transformation() != Transformation.SHARE) {
            return List.of();
        }
        String chosen = answers.selection().whole();
        List<Option> options = new ArrayList<>(answers.wholes().stream()
                .map(one -> option(one.key(), page.korean() ? one.titleKo() : one.title(), chosen))
                .toList());
        if (chosen != null && options.stream().noneMatch(Option::chosen)) {
            options.add(option(chosen, chosen, chosen));
        }
        return options;
    }

    private static Option option(String value, String name, String chosen) {
        return new Option(value, name, value.equals(chosen));
    }
}
