package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.web.layout.Page;

/**
 * A time at which something about a series became known.
 *
 * @param asOf what asks for what was known then: the day, or the instant where more became known on the same day
 * @param words the day, with the time where there is more than one on it
 * @param news what became known
 * @param href the same view as it was known then
 * @param shown whether that is what is shown
 */
record Moment(String asOf, String words, String news, String href, boolean shown) {
    private static final int MOST_NEWS = 3;

    /** Oldest first. */
    static List<Moment> of(Sheet.Answers answers, Page page, SeriesMessages messages) {
        Map<Instant, List<News>> moments = answers.vintages().stream()
                .flatMap(News::of)
                .collect(Collectors.groupingBy(News::moment, TreeMap::new, Collectors.toList()));
        List<BigDecimal> values =
                moments.values().stream().flatMap(List::stream).map(News::value).toList();
        Quantity quantity = Quantity.of(
                SeriesKey.of(answers.observations().key())
                        .map(SeriesKey::unit)
                        .orElse(answers.observations().unit()),
                values,
                page.locale(),
                messages);
        List<Instant> instants = List.copyOf(moments.keySet());
        int shown = shown(instants, answers.selection().asOf(), page.zone());
        List<Moment> all = new ArrayList<>();
        for (int i = 0; i < instants.size(); i++) {
            Instant instant = instants.get(i);
            boolean lastOfItsDay = i + 1 == instants.size()
                    || !day(instant, page.zone()).equals(day(instants.get(i + 1), page.zone()));
            String asOf = lastOfItsDay ? day(instant, page.zone()).toString() : instant.toString();
            boolean newest = i + 1 == instants.size();
            all.add(new Moment(
                    asOf,
                    lastOfItsDay ? page.day(instant) : page.moment(instant),
                    told(moments.get(instant), quantity, page, messages),
                    page.root() + "/series/" + answers.observations().key()
                            + answers.selection().knownOn(newest ? null : asOf).query(),
                    i == shown));
        }
        return all;
    }

    /** The last that was known then. Of what cannot be read as a time the figure service has said so. */
    private static int shown(List<Instant> instants, String asOf, ZoneId zone) {
        if (asOf == null) {
            return instants.size() - 1;
        }
        Instant known = asOf.length() == 10
                ? LocalDate.parse(asOf)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                        .minusNanos(1)
                : OffsetDateTime.parse(asOf).toInstant();
        return (int) instants.stream().filter(one -> !one.isAfter(known)).count() - 1;
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The newest periods first, what was revised before what is new. */
    private static String told(List<News> news, Quantity quantity, Page page, SeriesMessages messages) {
        String first = news.stream()
                .sorted(Comparator.comparing((News one) -> one.kind() == News.Kind.FIRST)
                        .thenComparing(News::period, Comparator.reverseOrder()))
                .limit(MOST_NEWS)
                .map(one -> one.words(quantity, page, messages))
                .collect(Collectors.joining("; "));
        return news.size() <= MOST_NEWS ? first : messages.andMore(first, news.size() - MOST_NEWS);
    }
}
