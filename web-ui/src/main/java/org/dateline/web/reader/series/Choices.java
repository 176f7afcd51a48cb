package org.dateline.web.reader.series;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.web.client.Series;
import org.dateline.web.layout.Page;

/**
 * The other ways to show a series that are one click away.
 *
 * @param frequencies the same series as published at other frequencies
 * @param common what people look for first, and what is shown
 */
record Choices(List<Choice> frequencies, List<Choice> common, List<Choice> more) {

    /** A way to show the series otherwise. */
    record Choice(String name, String href, boolean current) {}

    static Choices of(Sheet.Answers answers, Page page, SeriesMessages messages) {
        Frequency frequency = Frequency.valueOf(answers.observations().frequency());
        Transformation chosen = answers.selection().transformation();
        boolean part = !answers.wholes().isEmpty();
        Predicate<Transformation> common = one ->
                Transformation.common(frequency).contains(one) || one == chosen || one == Transformation.SHARE && part;
        return new Choices(
                frequencies(answers, page, messages),
                made(common, answers, page, messages),
                made(common.negate().and(rare(frequency)), answers, page, messages));
    }

    private static List<Choice> frequencies(Sheet.Answers answers, Page page, SeriesMessages messages) {
        String here = answers.observations().key();
        String query = answers.selection().elsewhere().query();
        return Stream.of(Frequency.values())
                .flatMap(frequency -> answers.siblings()
                        .filter(one -> Frequency.of(one.key()) == frequency)
                        .map(one -> new Choice(
                                messages.frequency(frequency.name()),
                                page.root() + "/series/" + one.key() + query,
                                one.key().equals(here))))
                .toList();
    }

    private static Predicate<Transformation> rare(Frequency frequency) {
        List<Transformation> pointless = frequency == Frequency.A
                ? List.of(Transformation.CH1, Transformation.PC1, Transformation.PCA, Transformation.CCA)
                : List.of();
        return one -> !pointless.contains(one) && one != Transformation.SHARE;
    }

    private static List<Choice> made(
            Predicate<Transformation> which, Sheet.Answers answers, Page page, SeriesMessages messages) {
        Selection selection = answers.selection();
        return Stream.of(Transformation.values())
                .filter(which)
                .map(one -> new Choice(
                        messages.transformation(one.code()),
                        page.root() + "/series/" + answers.observations().key()
                                + selection.with(one, whole(one, answers)).query(),
                        one == selection.transformation()))
                .toList();
    }

    /** The whole that there is, where it is not the one that is taken without being named. */
    private static String whole(Transformation made, Sheet.Answers answers) {
        if (made != Transformation.SHARE) {
            return null;
        }
        Optional<String> usual = SeriesKey.of(answers.observations().key())
                .flatMap(key -> key.wholes().stream().findFirst())
                .map(SeriesKey::toString);
        return answers.wholes().stream()
                .findFirst()
                .map(Series::key)
                .filter(key -> usual.filter(key::equals).isEmpty())
                .orElse(answers.selection().whole());
    }
}
