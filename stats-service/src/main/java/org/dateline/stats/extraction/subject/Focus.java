package org.dateline.stats.extraction.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/**
 * What each quantity is about. Within a sentence that is the subject of its verb, or the phrase that it stands beside; from
 * sentence to sentence what is not said again carries over.
 */
public final class Focus {
    private static final Slot ALL = new Slot("all", null);
    private static final Slot SHIPS = new Slot("ships", null);
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

    private static final Set<String> SIDES_OF_BALANCE = Set.of("exports", "imports");

    private static final Set<String> TRADED = Set.of("exports", "imports");

    private static final Set<String> OUTWARD = Set.of("exports", "imports", "trade_balance");

    /** After these, things named without a measure are parts of what the release is about. */
    private static final Set<String> SIDES =
            Set.of("trade_balance", "imports", "daily_average_exports", "fdi_arrived", "gdp_per_capita");

    private static final Set<String> RETAILERS = Set.of(
            "all_retailers",
            "online_retailers",
            "offline_retailers",
            "department_stores",
            "convenience_stores",
            "hypermarkets",
            "supermarkets");

    private static final Set<String> COUNTED = Set.of("job", "person");
    /** Rates are smaller. */
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);

    /** Measures of which a total is that of all goods, in a release about one sort of them too. */
    private static final Set<String> ABROAD =
            Set.of("exports", "imports", "re_exports", "total_trade", "trade_balance", "daily_average_exports");

    private static final Set<String> GENERAL =
            Set.of("production", "consumption", "sales", "price_index", "index", "gdp");

    private final Lexicon lexicon;
    private final String reporting;
    private final Unions unions;
    private Topic carried = Topic.NOTHING;
    private Topic latest = Topic.NOTHING;
    private Topic heading = Topic.NOTHING;
    private Topic opening;
    private Slot main;
    private boolean outside;
    private Slot first;
    private Slot counted;

    /** @param reporting the area of the agency: it is never its own partner */
    public Focus(String reporting, LocalDate released, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reporting = reporting;
        this.unions = new Unions(reporting, released);
    }

    /** Whether anything has been said that the release may be about. */
    public boolean begun() {
        return main != null;
    }

    /** A title says what the release is about where its first sentence, before any figure, speaks of the same. */
    public void suppose(Scene title, Scene opening) {
        if (begun()) {
            return;
        }
        int before = before(opening);
        Topic topic =
                new TopicReader(title, reporting, unions).read(0, title.line().size(), Topic.NOTHING);
        heading = topic.measure() == null ? heading : new Topic(topic.measure(), null, null, null);
        Slot subject = topic.subject();
        boolean named = subject != null && topic.measure() != null && subject.code() != null;
        if (named && String.valueOf(subject.words()).equals(topic.measure().words())) {
            main = new Slot(broader(subject.code()), null);
        }
        boolean measured = topic.measure() != null && topic.measure().code() != null;
        heading = measured && subject != null && subject.code() != null ? topic : heading;
        for (int i = 0; i < before && subject != null && subject.code() != null; i++) {
            if (opening.line().is(i, Scheme.SUBJECT, subject.code())) {
                main = new Slot(broader(subject.code()), null);
            }
        }
    }

    /** Where the first figure begins, or the next where the first is "worth of" something. */
    private static int before(Scene opening) {
        List<Quantity> quantities = opening.quantities();
        int end = opening.line().size();
        if (quantities.isEmpty()) {
            return end;
        }
        Quantity amount = quantities.get(0);
        boolean worth = amount.money() && opening.line().is(amount.reach(), Scheme.LINK, "of");
        return !worth
                ? amount.from()
                : quantities.size() > 1 ? quantities.get(1).from() : end;
    }

    /** What a phrase that stands by itself names. */
    public Topic phrase(Scene scene) {
        return new TopicReader(scene, reporting, unions).read(0, scene.line().size(), carried);
    }

    /** A phrase under a heading. */
    public Topic under(Topic phrase, Topic heading) {
        boolean narrower = phrase.measure() != null && heading.measure() != null;
        Topic settled = narrower ? phrase.withMeasure(general(phrase.measure(), heading)) : phrase;
        Topic whole = settled.or(heading)
                .or(carried.measure() == null ? Topic.NOTHING : new Topic(carried.measure(), null, null, null));
        return whole.subject() == null ? whole.withSubject(whole(whole)) : whole;
    }

    /** A list of things with figures of their own is not what the release is about. */
    void listed(List<Topic> things) {
        long different = things.stream().map(Topic::subject).distinct().count();
        Slot one = things.get(0).subject();
        boolean subjects = things.stream().allMatch(thing -> thing.subject() != null);
        if (subjects
                && different > 1
                && main != null
                && one != null
                && main.code().equals(one.code())) {
            main = ALL;
        }
    }

    /** Jobs and money are of no rate: then the release's own measure is meant. */
    Topic counted(Topic topic, Quantity quantity) {
        boolean amount = quantity.money() || "job".equals(quantity.unit()) || "person".equals(quantity.unit());
        if ("cgt".equals(quantity.unit())) {
            main = main == null || "all".equals(main.code()) ? SHIPS : main;
            boolean open =
                    topic.subject() == null || "all".equals(topic.subject().code());
            Topic ships = open ? topic.withSubject(SHIPS) : topic;
            return ships.measure() == null || ships.code().equals("new_orders")
                    ? ships.withMeasure(new Slot("ship_orders", words(ships.measure())))
                    : ships;
        }
        if ("dwelling".equals(quantity.unit()) && topic.code().endsWith("sales")) {
            return topic.withMeasure(new Slot("house_sales", topic.measure().words()));
        }
        if (!topic.code().endsWith("_rate")) {
            return topic;
        }
        boolean bare = quantity.unit() == null
                && quantity.isNumber()
                && quantity.value().abs().compareTo(MANY) >= 0;
        if (bare || "person".equals(quantity.unit())) {
            String people = lexicon.understood("persons_of_" + topic.code()).orElse(null);
            boolean signed = quantity.form() == Quantity.Form.SIGNED;
            Slot meant = people == null || signed && counted != null ? counted : new Slot(people, null);
            return meant == null ? topic : topic.withMeasure(meant);
        }
        Slot meant = "job".equals(quantity.unit()) && counted != null ? counted : amount ? first : null;
        return meant == null ? topic : topic.withMeasure(meant);
    }

    /** A new paragraph is no longer about the partner of the last. */
    public void paragraph() {
        carried = new Topic(carried.measure(), carried.subject(), null, null);
        opening = null;
    }

    /** Goes back to the beginning, knowing what the release is about. */
    public void begin() {
        carried = heading;
        latest = Topic.NOTHING;
    }

    /** The topics of a sentence's quantities, in their order. */
    public List<Topic> of(Scene scene) {
        SentenceScan scan = new SentenceScan(scene, new TopicReader(scene, reporting, unions), this, carried, latest);
        List<Topic> topics = scan.topics();
        carried = scan.carried();
        opening = opening == null ? carried : opening;
        latest = scan.last();
        List<Topic> settled = new ArrayList<>();
        for (Topic topic : topics) {
            Topic whole = topic.subject() == null ? topic.withSubject(whole(topic)) : topic;
            outside |= unions.others() != null
                    && whole.counterpart() != null
                    && unions.others().code().equals(whole.counterpart().code());
            settled.add(
                    outside && OUTWARD.contains(whole.code()) && whole.counterpart() == null
                            ? whole.or(outward())
                            : whole);
        }
        return settled;
    }

    /** A union's trade is that with all others once the release has said so. */
    private Topic outward() {
        return new Topic(null, null, null, unions.others());
    }

    private Slot whole(Topic topic) {
        return main != null && OF_GOODS.contains(topic.code()) ? main : ALL;
    }

    /** A phrase in the light of what was spoken of: a new measure is a new topic, a new subject is not. */
    Topic merge(Topic phrase, Topic base, boolean sameSentence) {
        if (phrase.measure() != null) {
            Slot subject = phrase.subject();
            Slot measure = retail(general(phrase.measure(), base), phrase.subject(), base);
            boolean alone = phrase.area() == null && phrase.counterpart() == null;
            boolean same = measure != phrase.measure() || alone && base.code().equals(measure.code());
            boolean nothingNew = phrase.subject() == null && phrase.area() == null && phrase.counterpart() == null;
            if (sameSentence && nothingNew && same(measure, base)) {
                return base.withMeasure(measure);
            }
            if (main == null) {
                main = subject == null || subject.code() == null ? ALL : new Slot(broader(subject.code()), null);
            }
            if (measure.code() != null
                    && lexicon.understood(measure.code())
                            .filter(COUNTED::contains)
                            .isPresent()) {
                counted = measure;
            }
            if (first == null && !"trade_balance".equals(measure.code())) {
                first = measure;
            }
            boolean arrives = !sameSentence && nothingNew && isOther(measure, base) && opening != null;
            if (arrives && opening.code().startsWith("fdi_")) {
                return base.withMeasure(measure);
            }
            if (sameSentence && alone && isSide(measure, base) && (subject == null || subject.equals(base.subject()))) {
                return base.withMeasure(measure);
            }
            boolean total = subject != null && "all".equals(subject.code()) && main != null;
            if (total && OF_GOODS.contains(measure.code()) && !ABROAD.contains(measure.code())) {
                subject = main;
            }
            if (subject == null) {
                subject = same && sameSentence && base.subject() != null
                        ? base.subject()
                        : whole(phrase.withMeasure(measure));
            }
            boolean balance = alone && "trade_balance".equals(measure.code()) && OUTWARD.contains(base.code());
            Slot partner = balance && sameSentence
                    ? base.counterpart()
                    : !sameSentence && alone ? partner(phrase, base) : phrase.counterpart();
            return new Topic(measure, subject, phrase.area(), partner);
        }
        if (phrase.subject() != null) {
            boolean parts = !sameSentence && SIDES.contains(base.code()) && first != null;
            return new Topic(
                    parts ? first : base.measure(),
                    phrase.subject(),
                    phrase.area() == null && sameSentence ? base.area() : phrase.area(),
                    phrase.counterpart() != null
                            ? phrase.counterpart()
                            : sameSentence ? base.counterpart() : partner(phrase, base));
        }
        boolean section =
                opening != null && opening.subject() != null && opening.code().equals(base.code());
        Slot subject = section ? opening.subject() : whole(base);
        Topic whole = sameSentence || main == null ? base : base.withSubject(subject);
        boolean places = !sameSentence && SIDES.contains(whole.code()) && first != null;
        return phrase.or(places ? whole.withMeasure(first) : whole);
    }

    /** "The deficit with the EU narrowed as exports rose": with the partner that the balance is with. */
    private static boolean isSide(Slot measure, Topic base) {
        return SIDES_OF_BALANCE.contains(String.valueOf(measure.code()))
                && base.counterpart() != null
                && ("trade_balance".equals(base.code()) || SIDES_OF_BALANCE.contains(base.code()));
    }

    /** A paragraph that opens on a partner goes on with what is traded with it. */
    private Slot partner(Topic phrase, Topic base) {
        boolean side = phrase.measure() != null
                && phrase.subject() == null
                && TRADED.contains(phrase.code())
                && "trade_balance".equals(base.code());
        if (side) {
            return base.counterpart();
        }
        Slot thing = phrase.subject();
        boolean part = thing != null && !"all".equals(thing.code());
        boolean narrower = part && (main == null || !main.code().equals(thing.code()));
        return narrower && opening != null && opening.counterpart() != null ? base.counterpart() : null;
    }

    /** What was pledged and what has arrived are two sides of one thing. */
    private static boolean isOther(Slot measure, Topic base) {
        return String.valueOf(measure.code()).startsWith("fdi_")
                && base.code().startsWith("fdi_")
                && !base.code().equals(measure.code());
    }

    /** A release that begins with one sort of a thing is about the thing. */
    private String broader(String subject) {
        return lexicon.understood(subject).orElse(subject);
    }

    /** The sales of retailers are retail sales, those of vehicles are sales at home. */
    private Slot retail(Slot measure, Slot subject, Topic base) {
        boolean retailers =
                "sales".equals(measure.code()) && subject != null && RETAILERS.contains(String.valueOf(subject.code()));
        boolean vehicles = "sales".equals(measure.code())
                && subject != null
                && subject.code() != null
                && "automobiles".equals(broader(subject.code()));
        boolean ships = "new_orders".equals(measure.code()) && isShips(subject == null ? main : subject);
        if (ships) {
            return new Slot("ship_orders", measure.words());
        }
        boolean abroad = "sales".equals(measure.code()) && base.code().equals("exports");
        return retailers
                ? new Slot("retail_sales", measure.words())
                : abroad && !vehicles
                        ? base.measure()
                        : vehicles ? new Slot("domestic_sales", measure.words()) : measure;
    }

    private boolean isShips(Slot subject) {
        return subject != null && subject.code() != null && "ships".equals(broader(subject.code()));
    }

    private static String words(Slot slot) {
        return slot == null ? null : slot.words();
    }

    private static boolean same(Slot measure, Topic base) {
        return "trade_balance".equals(measure.code())
                && (base.code().equals("trade_balance") || base.code().equals("total_trade"));
    }

    /** "Sales" alone are the sales that were spoken of. */
    private Slot general(Slot measure, Topic base) {
        String code = measure.code();
        boolean prices = "price_index".equals(code) && TRADED.contains(base.code());
        if (prices) {
            return new Slot(base.code().substring(0, base.code().length() - 1) + "_price_index", measure.words());
        }
        if (code == null) {
            String word = "_" + measure.words().toLowerCase(Locale.ROOT);
            return base.measure() != null && base.name().endsWith(word) ? base.measure() : measure;
        }
        boolean narrower = base.code().endsWith("_" + code) && GENERAL.contains(code)
                || base.code().startsWith(code + "_") && GENERAL.contains(code)
                || base.measure() != null && code.equals("rate")
                || code.equals("turnover") && base.code().equals("retail_sales")
                || code.equals("investment") && base.code().startsWith("fdi_")
                || code.equals("shipments_index") && base.code().equals("exports")
                || code.equals("trade_balance") && base.code().endsWith("_account")
                || code.equals("turnover") && base.code().equals("retail_sales");
        boolean index = code.equals("index")
                && first != null
                && String.valueOf(first.code()).endsWith("_index");
        return narrower
                ? new Slot(base.code(), measure.words())
                : index ? new Slot(first.code(), measure.words()) : measure;
    }
}
