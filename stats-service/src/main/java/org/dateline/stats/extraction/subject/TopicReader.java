package org.dateline.stats.extraction.subject;

import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece.Sort;
import org.dateline.stats.extraction.unit.Scene;

/** Reads a noun phrase: what is measured, of what, where and with whom. */
final class TopicReader {
    private static final String TRADE = "total_trade";

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

    private final Line line;
    private final Nouns nouns;
    private final String reporting;
    private final MeasureName name;
    private final MeasuredThing thing;
    private final Places places;

    /** @param reporting the area of the agency */
    TopicReader(Scene scene, String reporting, Unions unions) {
        this.line = scene.line();
        this.nouns = new Nouns(scene);
        this.reporting = reporting;
        this.name = new MeasureName(scene, nouns);
        this.thing = new MeasuredThing(scene, nouns);
        this.places = new Places(scene, nouns, reporting, unions);
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
            return new Topic(null, of < 0 ? thing.behind(head + 1, to) : nouns.slot(from, head, of), null, null);
        }
        if (head >= 0 && !line.is(head, Scheme.HEAD, TRADE) && names && nouns.compound(from, head) == from) {
            String words = line.words(from, head + 1);
            return new Topic(new Slot(null, words), thing.behind(head + 1, to), null, null);
        }
        Topic areas = places.in(from, to, base.code(), base);
        int subject = nouns.thing(from, to);
        if (subject >= 0) {
            return new Topic(null, nouns.slot(from, to, subject), areas.area(), areas.counterpart());
        }
        return areas.known() || !names ? areas : named(from, to);
    }

    private boolean isIndustry(int measure, Topic base) {
        return thing.isTrade(measure) && OF_INDUSTRIES.contains(base.code());
    }

    private Topic measured(int from, int to, int measure, String named, Topic base) {
        String code = name.code(from, to, measure, named, base);
        Slot what = name.of(from, to, measure, code, base);
        Slot subject = thing.of(from, to, measure, code);
        Topic areas = places.in(from, to, code, base);
        // Words that the lexicon does not know name the measure already.
        boolean whole = what.code() == null && subject != null && subject.code() == null;
        return new Topic(what, whole ? null : subject, areas.area(), areas.counterpart());
    }

    /** "Korea-China trade", "trade with China": trade in general only between areas. */
    private boolean isBetween(int head) {
        boolean pair =
                line.is(head - 1, Scheme.AREA) && line.isAny(head - 2, "-\u2013") && line.is(head - 3, Scheme.AREA);
        return line.is(head, Scheme.HEAD, TRADE) && (pair || line.is(head + 1, Scheme.LINK, "with"));
    }

    /** A thing that the lexicon does not know keeps its words. */
    private Topic named(int from, int to) {
        boolean words = to - from <= MeasuredThing.LONGEST_NAME;
        for (int i = from; i < to && words; i++) {
            boolean adverb = line.is(i, Scheme.ADVERB) && i > from && i + 1 < to;
            words = nouns.isNoun(i) || isOwn(i) || adverb || line.is(i, Scheme.LINK) || line.isAny(i, "-&/',");
        }
        words &= !line.is(from, Scheme.ANAPHOR) && line.at(from).sort() != Sort.SIGN;
        return words ? new Topic(null, new Slot(null, line.words(from, to)), null, null) : Topic.NOTHING;
    }

    /** The reporting area as a part of a proper name. */
    private boolean isOwn(int i) {
        return line.is(i, Scheme.AREA, reporting) && (isProper(i - 1) || isProper(i + 1));
    }

    private boolean isProper(int i) {
        return line.at(i).sort() == Sort.WORD
                && Character.isUpperCase(line.at(i).text().charAt(0));
    }
}
