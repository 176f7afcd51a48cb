package org.dateline.stats.extraction.subject;

import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece;
import org.dateline.stats.extraction.text.Piece.Sort;
import org.dateline.stats.extraction.unit.Scene;

/** Reads a noun phrase: what is measured, of what, where and with whom. */
final class TopicReader {
    /** Longer phrases without a known word are no names of things. */
    private static final int LONGEST_NAME = 8;

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

    private final Scene scene;
    private final Line line;
    private final String reporting;
    private final String rest;

    /** @param rest code of all others, for the members of a union */
    TopicReader(Scene scene, String reporting, String rest) {
        this.rest = rest;
        this.scene = scene;
        this.line = scene.line();
        this.reporting = reporting;
    }

    /** @param base what is spoken of already: it says whether an area is a partner */
    Topic read(int start, int end, Topic base) {
        return read(start, end, base, true);
    }

    /** @param names whether words that the lexicon does not know may name something */
    Topic read(int start, int end, Topic base, boolean names) {
        int from = begin(start, end);
        int except = first(start, end, Scheme.EXCEPT);
        int to = finish(from, except < 0 ? end : except);
        if (from >= to) {
            return Topic.NOTHING;
        }
        Topic topic = whole(from, to, base, names);
        boolean narrowed = except >= 0 && topic.measure() != null && topic.subject() == null;
        return narrowed ? topic.withSubject(new Slot(null, line.words(except, finish(except, end)))) : topic;
    }

    private Topic whole(int from, int to, Topic base, boolean names) {
        int measure = first(from, to, Scheme.MEASURE);
        if (measure >= 0) {
            return measured(from, to, measure, line.code(measure, Scheme.MEASURE), base);
        }
        int balance = first(from, to, Scheme.BALANCE);
        if (balance >= 0) {
            return measured(from, to, balance, "trade_balance", base);
        }
        int head = first(from, to, Scheme.HEAD);
        if (head >= 0 && names && compound(from, head) == from) {
            String words = line.words(from, head + 1);
            return new Topic(new Slot(null, words), behind(head + 1, to), null, null);
        }
        Topic areas = areas(from, to, base.code());
        int subject = first(from, to, Scheme.SUBJECT);
        if (subject >= 0) {
            return new Topic(null, slot(from, to, subject), areas.area(), areas.counterpart());
        }
        return areas.known() || !names ? areas : named(from, to);
    }

    private Topic measured(int from, int to, int measure, String named, Topic base) {
        int balance = named.equals("total_trade") ? last(measure, to, Scheme.BALANCE) : -1;
        String code = balance < 0 ? prices(named, measure, to) : "trade_balance";
        Topic areas = areas(from, to, code);
        Slot subject = line.is(measure, Scheme.SUBJECT)
                ? new Slot(line.code(measure, Scheme.SUBJECT), line.words(measure, measure + 1))
                : before(from, measure);
        if (subject == null) {
            subject = behind(measure + 1, to);
        }
        boolean parts = code.equals("index") && base.name().endsWith("price_index");
        Slot what = parts ? new Slot(code, line.words(measure, measure + 1)) : measure(from, to, measure, code);
        boolean whole = what.code() == null && subject != null && subject.code() == null;
        return new Topic(what, whole ? null : subject, areas.area(), areas.counterpart());
    }

    /** "Prices for imports" are import prices. */
    private String prices(String code, int measure, int to) {
        int goods = code.equals("price_index") ? first(measure + 1, to, Scheme.MEASURE) : -1;
        String of = goods < 0 ? "" : line.code(goods, Scheme.MEASURE);
        return of.equals("imports") ? "import_price_index" : of.equals("exports") ? "export_price_index" : code;
    }

    /** Where the nouns begin that stand right before a place. */
    private int compound(int from, int end) {
        int first = end;
        while (first > from && (isNoun(first - 1) || line.is(first - 1, Scheme.ADVERB))) {
            first--;
        }
        return first;
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
        int first = compound(from, measure);
        boolean named = first < measure && last(first, measure, Scheme.SUBJECT) < 0;
        if (named && first == from) {
            return new Slot(null, line.words(first, measure + 1));
        }
        int of = measure + 1;
        if (code.equals("index") && line.is(of, Scheme.LINK, "of") && line.is(of + 1, Scheme.MEASURE)) {
            return new Slot(line.code(of + 1, Scheme.MEASURE), line.words(measure, of + 2));
        }
        boolean unknown = line.is(of, Scheme.LINK, "of") && first(of, to, Scheme.SUBJECT) < 0 && of + 1 < to;
        return unknown && isNoun(of + 1)
                ? new Slot(null, line.words(measure, to))
                : new Slot(code, line.words(measure, measure + 1));
    }

    /** "Semiconductor exports", "pharmaceutical output". */
    private Slot before(int from, int measure) {
        int first = measure;
        while (first > from && isNoun(first - 1)) {
            first--;
        }
        int known = last(first, measure, Scheme.SUBJECT);
        if (known >= 0) {
            return slot(first, measure, known);
        }
        boolean counted = true;
        for (int i = first; i < measure; i++) {
            counted &= line.is(i, Scheme.UNIT);
        }
        boolean name = !counted && first < measure && measure - first <= 3 && first == from;
        return name ? new Slot(null, line.words(first, measure)) : null;
    }

    /** "Exports of semiconductors", "sales at department stores", "prices for energy". */
    private Slot behind(int start, int to) {
        int i = start;
        while (i < to) {
            String link = line.depth(i) > line.depth(start - 1) ? null : line.code(i, Scheme.LINK);
            boolean leads = link != null
                    && Set.of("of", "for", "at", "in", "by", "among", "from", "on")
                            .contains(link);
            if (!leads) {
                i++;
                continue;
            }
            int first = begin(i + 1, to);
            int last = first;
            while (last < to
                    && (isNoun(last)
                            || line.is(last, Scheme.LINK, "and") && isNoun(last + 1)
                            || line.is(last, Scheme.LINK, "of"))) {
                last++;
            }
            int known = first(first, last, Scheme.SUBJECT);
            if (known >= 0) {
                return slot(first, last, known);
            }
            if (last > first && Set.of("of", "for", "at", "on").contains(link) && last - first <= LONGEST_NAME) {
                return new Slot(null, line.words(first, last));
            }
            i = Math.max(i + 1, last);
        }
        int known = first(start, to, Scheme.SUBJECT);
        return known == start ? slot(start, to, known) : null;
    }

    /** "Germany's", "to China", "from the EU": where, and with whom. */
    private Topic areas(int from, int to, String measure) {
        Slot area = null;
        Slot counterpart = null;
        for (int i = from; i < to; i++) {
            String code = line.code(i, Scheme.AREA);
            if (code == null || code.equals(reporting) || scene.time(i) != null) {
                continue;
            }
            int before = line.is(i - 1, Scheme.DETERMINER) ? i - 2 : i - 1;
            String link = line.code(before, Scheme.LINK);
            boolean bound = line.glued(i + 1) && line.is(i + 1, Scheme.LINK, "to");
            boolean others = code.equals("REST");
            boolean towards = others || "to".equals(link) || "from".equals(link) || "with".equals(link);
            boolean alone = PARTNERED.contains(measure)
                    && (i == from || !"of".equals(link))
                    && first(from, to, Scheme.MEASURE) < 0;
            boolean source = measure.startsWith("fdi_") || measure.equals("investment");
            if (bound || source || towards && (PARTNERED.contains(measure) || measure.isEmpty()) || alone) {
                counterpart = counterpart == null ? word(i) : joint(counterpart, code);
            } else if (area == null) {
                area = word(i);
            }
        }
        return new Topic(null, null, area, counterpart);
    }

    private Slot joint(Slot one, String other) {
        String code = one.code().compareTo(other) < 0 ? one.code() + "_" + other : other + "_" + one.code();
        return new Slot(code, one.words());
    }

    private Slot word(int i) {
        String code = line.code(i, Scheme.AREA);
        return new Slot(code.equals("REST") ? rest : code, line.at(i).text());
    }

    /** A thing that the lexicon does not know keeps its words. */
    private Topic named(int from, int to) {
        boolean words = to - from <= LONGEST_NAME;
        for (int i = from; i < to && words; i++) {
            words = isNoun(i) || line.is(i, Scheme.LINK) || line.isAny(i, "-&/'");
        }
        words &= !line.is(from, Scheme.ANAPHOR) && line.at(from).sort() != Sort.SIGN;
        return words ? new Topic(null, new Slot(null, line.words(from, to)), null, null) : Topic.NOTHING;
    }

    /** A known thing with the words that narrow it down. */
    private Slot slot(int from, int to, int known) {
        int first = known;
        while (first > from && isNoun(first - 1) && !line.is(first - 1, Scheme.AREA)) {
            first--;
        }
        int last = known + 1;
        boolean part = isNoun(last) && line.at(last).sort() == Sort.SIGN && last + 1 < to;
        while (last < to && isNoun(last) && (part || line.at(last).sort() == Sort.WORD)) {
            last++;
        }
        return new Slot(part ? null : line.code(known, Scheme.SUBJECT), line.words(first, last));
    }

    private boolean isNoun(int i) {
        Piece piece = line.at(i);
        if (scene.time(i) != null || scene.quantity(i) != null) {
            return false;
        }
        if (piece.sort() == Sort.WORD) {
            return true;
        }
        boolean hyphen = (piece.text().equals("-") || piece.text().equals("/")) && line.glued(i) && line.glued(i + 1);
        return hyphen
                || piece.is(Scheme.SUBJECT)
                || piece.sort() == Sort.PHRASE
                        && (piece.is(Scheme.UNIT)
                                || piece.is(Scheme.HEAD)
                                || piece.is(Scheme.BALANCE)
                                || piece.is(Scheme.NAME));
    }

    /** Behind what only leads to a phrase. */
    private int begin(int start, int end) {
        int i = start;
        while (i < end
                && (scene.time(i) != null
                        || line.is(i, Scheme.LINK)
                        || line.is(i, Scheme.DETERMINER)
                        || line.is(i, Scheme.ADVERB)
                        || line.is(i, Scheme.QUALIFIER)
                        || line.is(i, Scheme.ANAPHOR)
                        || line.is(i, Scheme.WRAPPER)
                        || line.is(i, Scheme.BASIS)
                        || line.is(i, Scheme.ADJUSTMENT)
                        || line.is(i, Scheme.SPAN)
                        || line.at(i).sort() == Sort.SIGN && !line.is(i, '('))) {
            i++;
        }
        return i;
    }

    /** Before what a phrase only trails off in. */
    private int finish(int from, int end) {
        int i = end;
        while (i > from
                && (scene.time(i - 1) != null
                        || line.is(i - 1, Scheme.LINK)
                        || line.is(i - 1, Scheme.DETERMINER)
                        || line.is(i - 1, Scheme.ADVERB)
                        || line.is(i - 1, Scheme.BASIS)
                        || line.is(i - 1, Scheme.ADJUSTMENT)
                        || line.at(i - 1).sort() == Sort.SIGN)) {
            i--;
        }
        return i;
    }

    private int first(int from, int to, Scheme scheme) {
        int depth = line.depth(from);
        for (int i = from; i < to; i++) {
            if (line.is(i, scheme) && line.depth(i) <= depth && scene.time(i) == null && scene.quantity(i) == null) {
                return i;
            }
        }
        return -1;
    }

    private int last(int from, int to, Scheme scheme) {
        for (int i = to - 1; i >= from; i--) {
            if (line.is(i, scheme)) {
                return i;
            }
        }
        return -1;
    }
}
