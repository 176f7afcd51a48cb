package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.web.client.Series;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.Sparkline;
import org.dateline.web.reader.series.FoundSeries.Facet;

/**
 * The list of series as a page shows it.
 *
 * @param place the address of the list below the root of the language
 * @param kept series chosen before, to compare with others
 */
record Found(Search search, String place, List<Item> items, long total, List<Filter> filters, List<Kept> kept) {
    private static final List<String> FILTERS = List.of("measure", "subject", "area", "counterpart", "frequency");
    /** So many rows deep the figure service goes. */
    private static final int DEEPEST = 10_000;

    /**
     * A series in the list.
     *
     * @param change growth on the year before, in percent with its sign; null where that is not known
     */
    record Item(
            Series series,
            String title,
            String latest,
            String period,
            String first,
            String change,
            String before,
            Sparkline line) {}

    /** A series that was chosen before. */
    record Kept(String key, String title) {}

    /** A filter and the values that it can take. */
    record Filter(String name, List<Value> values) {
        /** Whether one of the values narrows the list now. */
        public boolean chosen() {
            return values.stream().anyMatch(Value::chosen);
        }
    }

    /** @param href the list narrowed by the value, or by it no longer where it is chosen */
    record Value(String name, long count, String href, boolean chosen) {}

    static Found of(FoundSeries found, List<Series> kept, Search search, Page page, SeriesMessages messages) {
        List<Item> items = found.items().stream()
                .map(series -> item(series, page, messages))
                .toList();
        return new Found(
                search,
                "/" + page.place(),
                items,
                found.total(),
                filters(found, search, page, messages),
                kept.stream()
                        .map(one -> new Kept(one.key(), one.title(page.korean())))
                        .toList());
    }

    /** The values that narrow the list now. */
    public List<Value> chosen() {
        return filters.stream()
                .flatMap(filter -> filter.values().stream())
                .filter(Value::chosen)
                .toList();
    }

    /** The list without the words that were looked for. */
    public String withoutWords() {
        return place + search.with("q", null);
    }

    /** The list with nothing looked for. */
    public String everything() {
        return place + search.bare();
    }

    /** Whether this series was chosen before. */
    public boolean keeps(String key) {
        return search.keys().contains(key);
    }

    /** The page before, below the root of the language; null on the first. */
    public String before() {
        return search.page() > 0 ? place + search.page(search.page() - 1) : null;
    }

    /** The page after; null on the last. */
    public String after() {
        boolean more = (long) (search.page() + 1) * Search.SIZE < Math.min(total, DEEPEST);
        return more ? place + search.page(search.page() + 1) : null;
    }

    private static Item item(Series series, Page page, SeriesMessages messages) {
        List<BigDecimal> latest = List.of(series.latest().value());
        Quantity quantity = Quantity.of(series.unit(), latest, page.locale(), messages);
        String growth = growth(series);
        return new Item(
                series,
                series.title(page.korean()),
                quantity.words(series.latest().value(), null),
                page.period(series.last()),
                page.period(series.first()),
                growth,
                growth == null ? null : page.period(series.change().period()),
                Sparkline.of(series.recent()));
    }

    /** Growth on the year before with its sign; null where it is not known or says nothing. */
    static String growth(Series series) {
        BigDecimal percent = series.growth();
        if (percent == null) {
            return null;
        }
        String digits = percent.abs().toPlainString();
        return percent.signum() > 0 ? "+" + digits : percent.signum() < 0 ? "−" + digits : digits;
    }

    private static List<Filter> filters(FoundSeries found, Search search, Page page, SeriesMessages messages) {
        Map<String, List<Facet>> facets = found.facets() == null ? Map.of() : found.facets();
        return FILTERS.stream()
                .map(name ->
                        new Filter(name, values(name, facets.getOrDefault(name, List.of()), search, page, messages)))
                .filter(filter -> filter.values().size() > 1 || filter.chosen())
                .toList();
    }

    /** The service's values; the chosen one stands there even where the service counts none. */
    private static List<Value> values(
            String filter, List<Facet> facets, Search search, Page page, SeriesMessages messages) {
        String chosen = search.value(filter);
        Stream<Facet> missing =
                chosen != null && facets.stream().noneMatch(facet -> chosen.equalsIgnoreCase(facet.value()))
                        ? Stream.of(new Facet(chosen, null, null, 0))
                        : Stream.empty();
        return Stream.concat(missing, facets.stream())
                .map(facet -> {
                    boolean here = facet.value().equalsIgnoreCase(chosen);
                    return new Value(
                            name(filter, facet, page, messages),
                            facet.count(),
                            page.root() + "/" + page.place() + search.with(filter, here ? null : facet.value()),
                            here);
                })
                .toList();
    }

    private static String name(String filter, Facet facet, Page page, SeriesMessages messages) {
        if (filter.equals("frequency")) {
            return messages.frequency(facet.value());
        }
        if (filter.equals("counterpart") && facet.value().equals("W")) {
            return messages.world();
        }
        String named = page.korean() && facet.nameKo() != null ? facet.nameKo() : facet.name();
        return named != null ? named : facet.value().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
