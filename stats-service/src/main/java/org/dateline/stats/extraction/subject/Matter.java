package org.dateline.stats.extraction.subject;

import java.util.List;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon;

/** What a release is about as a whole: its goods, the measure that it begins with and the last that counts persons or jobs. */
final class Matter {
    private static final Slot ALL = new Slot("all", null);
    /** Measures of goods: in a release about one sort of goods they are of these unless it says otherwise. */
    private static final Set<String> OF_GOODS = Set.of(
            "exports",
            "imports",
            "re_exports",
            "total_trade",
            "trade_balance",
            "daily_average_exports",
            "export_volume",
            "import_volume",
            "production",
            "production_index",
            "shipments_index",
            "inventories_index",
            "new_orders",
            "ship_orders",
            "sales",
            "domestic_sales",
            "car_registrations",
            "turnover",
            "labour_productivity",
            "unit_labour_costs",
            "hourly_compensation");

    /** Measures of which a total is that of all goods, in a release about one sort of them too. */
    private static final Set<String> ABROAD =
            Set.of("exports", "imports", "re_exports", "total_trade", "trade_balance", "daily_average_exports");

    private static final Set<String> COUNTED = Set.of("job", "person");

    private final Lexicon lexicon;
    private Slot goods;
    private Slot first;
    private Slot heads;

    Matter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the release is about, or null while nothing has been said of it. */
    Slot goods() {
        return goods;
    }

    /** The first measure but balances, or null. */
    Slot first() {
        return first;
    }

    /** The last measure of persons or jobs, or null. */
    Slot heads() {
        return heads;
    }

    /** A release that begins with one sort of a thing is about the thing. */
    String broader(String subject) {
        return lexicon.understood(subject).orElse(subject);
    }

    /** A title's subject that the first sentence speaks of too. */
    void suppose(String subject) {
        goods = new Slot(broader(subject), null);
    }

    /** A unit tells what goods are meant where only all of them were spoken of. */
    void narrow(Slot sort) {
        goods = goods == null || isAll(goods) ? sort : goods;
    }

    /** A list of things with figures of their own is not what the release is about. */
    void listed(List<Topic> things) {
        long different = things.stream().map(Topic::subject).distinct().count();
        Slot one = things.get(0).subject();
        boolean subjects = things.stream().allMatch(thing -> thing.subject() != null);
        if (subjects
                && different > 1
                && goods != null
                && one != null
                && goods.code().equals(one.code())) {
            goods = ALL;
        }
    }

    /** A measure is spoken of. */
    void hear(Slot measure, Slot subject) {
        if (goods == null) {
            goods = subject == null || subject.code() == null ? ALL : new Slot(broader(subject.code()), null);
        }
        if (measure.code() != null
                && lexicon.understood(measure.code()).filter(COUNTED::contains).isPresent()) {
            heads = measure;
        }
        if (first == null && !"trade_balance".equals(measure.code())) {
            first = measure;
        }
    }

    /** What a measure is of where nothing is said: the goods of the release, or everything. */
    Slot whole(Topic topic) {
        return goods != null && OF_GOODS.contains(topic.code()) ? goods : ALL;
    }

    /** "Total production" in a release about cars is that of all cars; "total exports" are of all goods. */
    Slot total(Slot measure, Slot subject) {
        boolean total = subject != null && isAll(subject) && goods != null && measure.code() != null;
        return total && OF_GOODS.contains(measure.code()) && !ABROAD.contains(measure.code()) ? goods : subject;
    }

    private static boolean isAll(Slot subject) {
        return "all".equals(subject.code());
    }
}
