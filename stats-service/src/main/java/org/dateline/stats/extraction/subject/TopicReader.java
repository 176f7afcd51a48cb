package org.dateline.stats.extraction.subject;

import java.util.List;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece.Sort;
import org.dateline.stats.extraction.unit.Scene;

/** Reads a noun phrase: what is measured, of what, where and with whom. */
final class TopicReader {
    /** Longer phrases without a known word are no names of things. */
    private static final int LONGEST_NAME = 10;

    private static final String TRADE = "total_trade";

    /** Prepositions behind which stands what is measured. */
    private static final Set<String> OF = Set.of("of", "for", "at", "in", "by", "among", "from", "on");

    private static final Set<String> INTO = Set.of("of", "for", "at", "in", "by", "among", "from", "on", "to");

    private static final Set<String> PARTNERED = Set.of(
            "exports",
            "imports",
            "total_trade",
            "trade_balance",
            "trade_deficit",
            "trade_surplus",
            "re_exports",
            "domestic_exports",
            "daily_average_exports",
            "export_volume",
            "import_volume",
            "fdi_pledged",
            "fdi_arrived",
            "shipments_index",
            "new_orders",
            "investment",
            "visitor_arrivals");

    private static final Set<String> TRADED = Set.of("exports", "imports");

    /** Behind these even words that the lexicon does not know name something. */
    private static final Set<String> NAMING = Set.of("of", "for", "at", "on");

    /** Measures of industries: where one of them is spoken of, "retail trade" is the industry. */
    private static final Set<String> OF_INDUSTRIES = Set.of(
            "employment",
            "payroll_employment",
            "unemployment",
            "job_vacancies",
            "hires",
            "separations",
            "quits",
            "layoffs",
            "gdp",
            "real_gdp",
            "gdp_per_capita",
            "gross_value_added",
            "wages",
            "average_hourly_earnings",
            "hours_worked",
            "labour_productivity",
            "tertiary_industry_activity_index",
            "profits");

    private final Scene scene;
    private final Line line;
    private final Nouns nouns;
    private final String reporting;
    private final Unions unions;

    TopicReader(Scene scene, String reporting, Unions unions) {
        this.unions = unions;
        this.scene = scene;
        this.line = scene.line();
        this.nouns = new Nouns(scene);
        this.reporting = reporting;
    }

    /** @param base what is spoken of already: it says whether an area is a partner */
    Topic read(int start, int end, Topic base) {
        return read(start, end, base, true);
    }

    /** @param names whether words that the lexicon does not know may name something */
    Topic read(int start, int end, Topic base, boolean names) {
        int from = nouns.begin(start, end);
        int except = nouns.except(start, end);
        int to = nouns.finish(from, except < 0 ? end : except);
        if (from >= to) {
            return Topic.NOTHING;
        }
        Topic topic = whole(from, to, base, names && !stands(start, from));
        if (except < 0 || topic.measure() == null && topic.subject() == null) {
            return topic;
        }
        int stop = line.is(except - 1, '(') ? end - 1 : nouns.finish(except, end);
        String left = line.words(except, stop);
        Slot subject = topic.subject();
        boolean whole = subject == null
                || subject.words() == null
                || topic.measure() != null
                        && subject.words().equals(topic.measure().words());
        return topic.withSubject(new Slot(null, whole ? left : subject.words() + " " + left));
    }

    /** Whether a pronoun stands for what the words behind it would name. */
    private boolean stands(int start, int from) {
        for (int i = start; i < from; i++) {
            if (line.is(i, Scheme.ANAPHOR, "pronoun")) {
                return true;
            }
        }
        return false;
    }

    private Topic whole(int from, int to, Topic base, boolean names) {
        int measure = nouns.first(from, to, Scheme.MEASURE);
        if (measure >= 0 && !isIndustry(measure, base)) {
            return measured(from, to, measure, line.code(measure, Scheme.MEASURE), base);
        }
        int balance = nouns.first(from, to, Scheme.BALANCE);
        if (balance >= 0) {
            return measured(from, to, balance, "trade_balance", base);
        }
        int head = nouns.first(from, to, Scheme.HEAD);
        if (isBetween(head)) {
            return measured(from, to, head, TRADE, base);
        }
        if (head >= 0 && base.code().endsWith(line.code(head, Scheme.HEAD))) {
            int of = nouns.last(from, head, Scheme.SUBJECT);
            return new Topic(null, of < 0 ? behind(head + 1, to, OF) : nouns.slot(from, head, of), null, null);
        }
        if (head >= 0 && !line.is(head, Scheme.HEAD, TRADE) && names && nouns.compound(from, head) == from) {
            String words = line.words(from, head + 1);
            return new Topic(new Slot(null, words), behind(head + 1, to, OF), null, null);
        }
        Topic areas = areas(from, to, base.code(), base);
        int subject = nouns.thing(from, to);
        if (subject >= 0) {
            return new Topic(null, nouns.slot(from, to, subject), areas.area(), areas.counterpart());
        }
        return areas.known() || !names ? areas : named(from, to);
    }

    private boolean isIndustry(int measure, Topic base) {
        return isTrade(measure) && OF_INDUSTRIES.contains(base.code());
    }

    /** "Retail trade", which names an industry and what it sells. */
    private boolean isTrade(int measure) {
        return line.is(measure, Scheme.SUBJECT)
                && line.code(measure, Scheme.MEASURE).endsWith("_sales");
    }

    private Topic measured(int from, int to, int measure, String named, Topic base) {
        int balance = named.equals("total_trade") ? nouns.last(from, to, Scheme.BALANCE) : -1;
        String code = balance < 0 ? prices(named, measure, to) : "trade_balance";
        boolean volume = line.is(from - 1, Scheme.WRAPPER, "volume")
                || line.is(from - 1, Scheme.ANAPHOR) && base.code().endsWith("t_volume");
        if (volume && TRADED.contains(code)) {
            code = code.substring(0, code.length() - 1) + "_volume";
        }
        Topic areas = areas(from, to, code, base);
        Slot subject = line.is(measure, Scheme.SUBJECT) && !isTrade(measure)
                ? new Slot(line.code(measure, Scheme.SUBJECT), line.words(measure, measure + 1))
                : before(from, measure);
        if (subject == null) {
            subject = behind(measure + 1, to, isInvestment(code) ? INTO : OF);
        } else if (isOpen(subject, code) && line.is(measure + 1, Scheme.LINK)) {
            Slot of = behind(measure + 1, to, code.equals("new_orders") ? Set.of("of", "for") : Set.of("of"));
            subject = of == null || of.code() == null ? subject : of;
        } else if (subject.code() == null && line.is(measure + 1, Scheme.LINK)) {
            Slot of = behind(measure + 1, to, OF);
            boolean narrowed = of != null && of.words() != null && !"all".equals(of.code());
            subject = narrowed ? new Slot(null, subject.words() + " " + of.words()) : subject;
        }
        Slot narrower = line.is(measure, Scheme.SUBJECT) ? behind(measure + 1, to, OF) : null;
        subject = narrower == null || narrower.code() == null ? subject : narrower;
        Slot part = subject == null || "all".equals(subject.code()) ? within(from, measure) : null;
        subject = part == null ? subject : part;
        boolean ofOther = line.is(measure + 1, Scheme.LINK, "of") && line.is(measure + 2, Scheme.MEASURE);
        boolean parts = code.equals("index") && base.name().endsWith("price_index") && !ofOther;
        Slot what = parts ? new Slot(code, line.words(measure, measure + 1)) : measure(from, to, measure, code);
        boolean whole = what.code() == null && subject != null && subject.code() == null;
        return new Topic(what, whole ? null : subject, areas.area(), areas.counterpart());
    }

    /** "Prices for imports" are import prices. */
    private String prices(String code, int measure, int to) {
        int goods = code.equals("price_index") ? nouns.first(measure + 1, to, Scheme.MEASURE) : -1;
        String of = goods < 0 ? "" : line.code(goods, Scheme.MEASURE);
        return of.equals("imports") ? "import_price_index" : of.equals("exports") ? "export_price_index" : code;
    }

    /** "Wage price index", "index of tertiary activity": a general measure that the words beside it make another. */
    private Slot measure(int from, int to, int measure, String code) {
        boolean general = code.equals("index") || code.equals("rate");
        int last = measure;
        while (last + 1 < to && line.is(last + 1, Scheme.MEASURE)) {
            last++;
        }
        if (last > measure) {
            String head = line.code(last, Scheme.MEASURE);
            boolean open = head.equals("index") || head.equals("rate") || head.equals("price_index");
            return new Slot(open ? null : head, line.words(measure, last + 1));
        }
        if (!general) {
            return new Slot(code, line.words(measure, measure + 1));
        }
        int first = nouns.compound(from, measure);
        boolean named = first < measure && nouns.last(first, measure, Scheme.SUBJECT) < 0;
        if (named && first == from) {
            return new Slot(null, line.words(first, measure + 1));
        }
        int of = measure + 1;
        if (code.equals("index") && line.is(of, Scheme.LINK, "of") && line.is(of + 1, Scheme.MEASURE)) {
            return new Slot(line.code(of + 1, Scheme.MEASURE), line.words(measure, of + 2));
        }
        boolean unknown = line.is(of, Scheme.LINK, "of") && nouns.first(of, to, Scheme.SUBJECT) < 0 && of + 1 < to;
        return unknown && nouns.isNoun(of + 1)
                ? new Slot(null, line.words(measure, to))
                : new Slot(code, line.words(measure, measure + 1));
    }

    /** "Car and truck exports": an "and" between two nouns. */
    private boolean isJoint(int from, int and) {
        return and > from && line.is(and, Scheme.LINK, "and") && nouns.isNoun(and - 1) && nouns.isNoun(and + 1);
    }

    /** "Semiconductor exports", "pharmaceutical output". */
    private Slot before(int from, int measure) {
        boolean inserted = line.is(measure - 1, ')') && line.opening(measure - 2) > from;
        int end = inserted ? line.opening(measure - 2) : measure;
        int first = end;
        while (first > from && (nouns.isNoun(first - 1) || isJoint(from, first - 1))) {
            first--;
        }
        int known = nouns.last(first, end, Scheme.SUBJECT);
        if (known >= 0) {
            return nouns.slot(first, end, known);
        }
        boolean counted = true;
        for (int i = first; i < measure; i++) {
            counted &= line.is(i, Scheme.UNIT) || line.is(i, Scheme.BALANCE);
        }
        boolean name = !counted && first < measure && measure - first <= 3 && first == from;
        return name ? new Slot(null, line.words(first, measure)) : null;
    }

    /** "Chips in total exports". */
    private Slot within(int from, int measure) {
        int in = measure - 1;
        while (in > from && (line.is(in, Scheme.SUBJECT, "all") || line.is(in, Scheme.DETERMINER))) {
            in--;
        }
        if (in <= from || !line.is(in, Scheme.LINK, "in") || nouns.compound(from, in) > from) {
            return null;
        }
        int known = nouns.first(from, in, Scheme.SUBJECT);
        if (known >= 0) {
            return nouns.slot(from, in, known);
        }
        boolean thing = !line.is(from, Scheme.UNIT) && !line.is(from, Scheme.BALANCE);
        return thing ? new Slot(null, line.words(from, in)) : null;
    }

    /** "Exports of semiconductors", "sales at department stores", "prices for energy". */
    private Slot behind(int start, int to, Set<String> links) {
        int i = start;
        while (i < to) {
            String link = line.depth(i) > line.depth(start - 1) ? null : line.code(i, Scheme.LINK);
            boolean leads = link != null && links.contains(link);
            if (!leads) {
                i++;
                continue;
            }
            int first = nouns.begin(i + 1, to);
            int last = nouns.end(first, to);
            int known = nouns.thing(first, last);
            if (known >= 0) {
                return nouns.slot(first, last, known);
            }
            if (isPeople(first)) {
                return new Slot("all", line.words(first, last));
            }
            boolean named = last > first && last - first <= LONGEST_NAME;
            boolean invested = link.equals("in")
                    && String.valueOf(line.code(start - 1, Scheme.MEASURE)).endsWith("investment");
            if (named && (invested || NAMING.contains(link))) {
                return new Slot(null, line.words(first, last));
            }
            i = Math.max(i + 1, last);
        }
        int known = nouns.first(start, to, Scheme.SUBJECT);
        boolean done = known == start + 1 && line.at(start).sort() == Sort.WORD;
        return known == start || done ? nouns.slot(known, to, known) : null;
    }

    /** "For people aged 16 to 64": whoever is counted, they are all. */
    private boolean isPeople(int first) {
        return line.is(first, Scheme.UNIT) && line.is(first + 1, Scheme.NAME);
    }

    /** "Germany's", "to China", "from the EU": where, and with whom. */
    private Topic areas(int from, int to, String measure, Topic base) {
        Slot area = null;
        Slot counterpart = null;
        for (int i = from; i < to; i++) {
            String code = line.code(i, Scheme.AREA);
            if (code == null || code.equals(reporting) || scene.time(i) != null || line.depth(i) > line.depth(from)) {
                continue;
            }
            int before = line.is(i - 1, Scheme.DETERMINER) ? i - 2 : i - 1;
            String link = line.code(before, Scheme.LINK);
            boolean bound = line.glued(i + 1) && line.is(i + 1, Scheme.LINK, "to");
            boolean others = unions.isOutside(code) || unions.isInside(code);
            boolean towards = others || "to".equals(link) || "from".equals(link) || "with".equals(link);
            boolean alone = PARTNERED.contains(measure)
                    && (i == from || !"of".equals(link))
                    && !"in".equals(link)
                    && nouns.first(from, to, Scheme.MEASURE) < 0;
            boolean source = isInvestment(measure);
            if (bound || source || towards && (PARTNERED.contains(measure) || measure.isEmpty()) || alone) {
                counterpart = counterpart == null ? word(i) : joint(counterpart, code);
            } else if (area == null) {
                area = word(i);
            }
        }
        boolean same = area == null && counterpart == null && base.counterpart() != null && again(from, to);
        return new Topic(null, null, area, same ? base.counterpart() : counterpart);
    }

    /** "To these countries", "from there": with whom was said before. */
    private boolean again(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean towards = line.is(i, Scheme.LINK, "to") || line.is(i, Scheme.LINK, "from");
            boolean same = line.is(i + 1, Scheme.DETERMINER) && line.is(i + 2, Scheme.WHICH, "same");
            if (towards && (line.is(i + 1, Scheme.ANAPHOR) || same)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInvestment(String measure) {
        return measure.startsWith("fdi_") || measure.equals("investment");
    }

    private Slot joint(Slot one, String other) {
        if (List.of(one.code().split("_")).contains(other)) {
            return one;
        }
        String code = one.code().compareTo(other) < 0 ? one.code() + "_" + other : other + "_" + one.code();
        return new Slot(code, one.words());
    }

    private Slot word(int i) {
        String code = line.code(i, Scheme.AREA);
        return new Slot(unions.code(code), line.at(i).text());
    }

    /** "Korea-China trade", "trade with China": trade in general only between areas. */
    private boolean isBetween(int head) {
        boolean pair =
                line.is(head - 1, Scheme.AREA) && line.isAny(head - 2, "-\u2013") && line.is(head - 3, Scheme.AREA);
        return line.is(head, Scheme.HEAD, TRADE) && (pair || line.is(head + 1, Scheme.LINK, "with"));
    }

    /** "Total exports of chips", "global orders for ships": what stands in front leaves open what it is of. */
    private static boolean isOpen(Slot subject, String measure) {
        boolean word = subject.code() == null && subject.words().indexOf(' ') < 0 && measure.equals("new_orders");
        return word || "all".equals(subject.code());
    }

    /** The reporting area as a part of a proper name. */
    private boolean isOwn(int i) {
        return line.is(i, Scheme.AREA, reporting) && (isProper(i - 1) || isProper(i + 1));
    }

    private boolean isProper(int i) {
        return line.at(i).sort() == Sort.WORD
                && Character.isUpperCase(line.at(i).text().charAt(0));
    }

    /** A thing that the lexicon does not know keeps its words. */
    private Topic named(int from, int to) {
        boolean words = to - from <= LONGEST_NAME;
        for (int i = from; i < to && words; i++) {
            words = nouns.isNoun(i) || isOwn(i) || line.is(i, Scheme.LINK) || line.isAny(i, "-&/',");
        }
        words &= !line.is(from, Scheme.ANAPHOR) && line.at(from).sort() != Sort.SIGN;
        return words ? new Topic(null, new Slot(null, line.words(from, to)), null, null) : Topic.NOTHING;
    }
}
