package org.dateline.stats.extraction.subject;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.unit.Quantity;

/** Which measure a general word means: what it is of, what was spoken of before and what a quantity counts tell. */
final class Measures {
    private static final Slot SHIPS = new Slot("ships", null);
    private static final Set<String> TRADED = Set.of("exports", "imports");

    private static final Set<String> RETAILERS = Set.of(
            "all_retailers",
            "online_retailers",
            "offline_retailers",
            "department_stores",
            "convenience_stores",
            "hypermarkets",
            "supermarkets");

    private static final Set<String> GENERAL =
            Set.of("production", "consumption", "sales", "price_index", "index", "gdp");

    /** Rates are smaller. */
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);

    private final Lexicon lexicon;
    private final Matter matter;

    Measures(Lexicon lexicon, Matter matter) {
        this.lexicon = lexicon;
        this.matter = matter;
    }

    /** "Goods" are no sort of goods. */
    static boolean isGoods(Slot subject) {
        return subject != null
                && subject.code() == null
                && subject.words() != null
                && subject.words().equalsIgnoreCase("goods");
    }

    /** What a measure is of: goods that are traded are all goods. */
    static Slot all(Slot measure, Slot subject) {
        return isGoods(subject) && measure != null && TRADED.contains(String.valueOf(measure.code()))
                ? new Slot("all", subject.words())
                : subject;
    }

    /** The part of a balance of payments that a name stands for where its accounts are spoken of, or null. */
    Slot account(Slot named, Topic base) {
        if (named == null || named.words() == null || !base.code().endsWith("_account")) {
            return null;
        }
        String name = named.words() + " account";
        return lexicon.find(name).stream()
                .filter(match -> match.start() == 0 && match.end() == name.length())
                .map(match -> match.meaning().code(Scheme.MEASURE))
                .filter(Objects::nonNull)
                .findFirst()
                .map(code -> new Slot(code, named.words()))
                .orElse(null);
    }

    /** The measure of a phrase with its subject, in the light of what was spoken of. */
    Slot of(Topic phrase, Topic base) {
        return sold(general(phrase.measure(), base), phrase.subject(), base);
    }

    /** The sales of retailers are retail sales, those of vehicles are sales at home. */
    private Slot sold(Slot measure, Slot subject, Topic base) {
        boolean retailers =
                "sales".equals(measure.code()) && subject != null && RETAILERS.contains(String.valueOf(subject.code()));
        boolean vehicles = "sales".equals(measure.code()) && isSort(subject, "automobiles");
        boolean ships =
                "new_orders".equals(measure.code()) && isSort(subject == null ? matter.goods() : subject, "ships");
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

    private boolean isSort(Slot subject, String thing) {
        return subject != null && subject.code() != null && thing.equals(matter.broader(subject.code()));
    }

    /** "Sales" alone are the sales that were spoken of. */
    Slot general(Slot measure, Topic base) {
        String code = measure.code();
        boolean prices = "price_index".equals(code) && TRADED.contains(base.code());
        if (prices) {
            return new Slot(base.code().substring(0, base.code().length() - 1) + "_price_index", measure.words());
        }
        Slot account = code == null ? account(measure, base) : null;
        if (account != null) {
            return account;
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
                || code.equals("trade_balance") && base.code().endsWith("_account");
        Slot first = matter.first();
        boolean abroad = base.code().equals("exports")
                || base.code().equals("daily_average_exports")
                || first != null && "exports".equals(first.code());
        if (code.equals("shipments_index") && abroad) {
            return new Slot("exports", measure.words());
        }
        boolean index = code.equals("index")
                && first != null
                && String.valueOf(first.code()).endsWith("_index");
        return narrower
                ? new Slot(base.code(), measure.words())
                : index ? new Slot(first.code(), measure.words()) : measure;
    }

    /** Jobs and money are of no rate: then the release's own measure is meant. */
    Topic counted(Topic topic, Quantity quantity) {
        if ("cgt".equals(quantity.unit())) {
            return ships(topic);
        }
        boolean orders = topic.code().equals("ship_orders")
                || topic.code().equals("order_backlog") && isSort(matter.goods(), "ships");
        if (orders) {
            return ofShips(topic);
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
        Slot meant = bare || "person".equals(quantity.unit())
                ? persons(topic, quantity)
                : "job".equals(quantity.unit()) ? jobs() : quantity.money() ? matter.first() : null;
        return meant == null ? topic : topic.withMeasure(meant);
    }

    /** Compensated gross tons are of ships that were ordered. */
    private Topic ships(Topic topic) {
        matter.narrow(SHIPS);
        Topic ships = ofShips(topic);
        Slot measure = ships.measure();
        return measure == null || ships.code().equals("new_orders")
                ? ships.withMeasure(new Slot("ship_orders", measure == null ? null : measure.words()))
                : ships;
    }

    private static Topic ofShips(Topic topic) {
        boolean open = topic.subject() == null || "all".equals(topic.subject().code());
        return open ? topic.withSubject(SHIPS) : topic;
    }

    /** Whose rate it is; changes are rather of the heads that were counted before. */
    private Slot persons(Topic topic, Quantity quantity) {
        String people = lexicon.understood("persons_of_" + topic.code()).orElse(null);
        boolean signed = quantity.form() == Quantity.Form.SIGNED;
        return people == null || signed && matter.heads() != null ? matter.heads() : new Slot(people, null);
    }

    private Slot jobs() {
        return matter.heads() != null ? matter.heads() : matter.first();
    }
}
