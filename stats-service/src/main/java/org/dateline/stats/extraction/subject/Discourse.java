package org.dateline.stats.extraction.subject;

import java.util.Locale;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon;

/** How a text goes on: what a phrase means in the light of what its sentence, its paragraph and the release are about. */
final class Discourse {
    private static final Set<String> TRADED = Set.of("exports", "imports");

    /** After these, things named without a measure are parts of what the release is about. */
    private static final Set<String> SIDES =
            Set.of("trade_balance", "imports", "daily_average_exports", "fdi_arrived", "gdp_per_capita");

    private final Matter matter;
    private final Measures measures;
    /** What the paragraph opened on, or null. */
    private Topic opening;

    Discourse(Lexicon lexicon) {
        this.matter = new Matter(lexicon);
        this.measures = new Measures(lexicon, matter);
    }

    Matter matter() {
        return matter;
    }

    Measures measures() {
        return measures;
    }

    /** A new paragraph opens on something of its own. */
    void paragraph() {
        opening = null;
    }

    /** What a sentence has been about: the first of a paragraph opens it. */
    void open(Topic topic) {
        opening = opening == null ? topic : opening;
    }

    /** A phrase in the light of what was spoken of: a new measure is a new topic, a new subject is not. */
    Topic merge(Topic phrase, Topic base, boolean sameSentence) {
        if (phrase.measure() != null) {
            return measured(phrase, base, sameSentence);
        }
        return phrase.subject() != null ? narrowed(phrase, base, sameSentence) : placed(phrase, base, sameSentence);
    }

    private Topic measured(Topic phrase, Topic base, boolean sameSentence) {
        Slot measure = measures.of(phrase, base);
        boolean side = "trade_balance".equals(phrase.code()) && base.code().equals(measure.code());
        Slot account = side ? measures.account(phrase.subject(), base) : null;
        if (account != null) {
            return new Topic(account, matter.whole(base), phrase.area(), null);
        }
        boolean alone = phrase.area() == null && phrase.counterpart() == null;
        boolean nothingNew = alone && phrase.subject() == null;
        if (sameSentence && nothingNew && isSame(measure, base)) {
            return base.withMeasure(measure);
        }
        matter.hear(measure, phrase.subject());
        boolean arrives = !sameSentence && nothingNew && isOther(measure, base) && opening != null;
        if (arrives && opening.code().startsWith("fdi_")) {
            return base.withMeasure(measure);
        }
        boolean alike = phrase.subject() == null || phrase.subject().equals(base.subject());
        if (sameSentence && alone && alike && isSide(measure, base)) {
            return base.withMeasure(measure);
        }
        Slot subject = matter.total(measure, Measures.all(measure, phrase.subject()));
        boolean goods = "goods_and_services"
                        .equals(base.subject() == null ? null : base.subject().code())
                && String.valueOf(phrase.measure().words())
                        .toLowerCase(Locale.ROOT)
                        .startsWith("goods ");
        if (subject == null && goods) {
            // "The goods and services deficit fell; the goods deficit rose".
            return new Topic(measure, new Slot("all", null), phrase.area(), phrase.counterpart());
        }
        if (subject == null) {
            boolean same = measure != phrase.measure() || alone && base.code().equals(measure.code());
            subject = same && sameSentence && base.subject() != null
                    ? base.subject()
                    : matter.whole(phrase.withMeasure(measure));
        }
        boolean balance = alone
                && "trade_balance".equals(measure.code())
                && (isTraded(base.code()) || base.code().equals("trade_balance"));
        Slot partner = balance && sameSentence
                ? base.counterpart()
                : !sameSentence && alone ? partner(phrase, base) : phrase.counterpart();
        return new Topic(measure, subject, phrase.area(), partner);
    }

    /** A thing keeps the measure that was spoken of. */
    private Topic narrowed(Topic phrase, Topic base, boolean sameSentence) {
        Slot account = sameSentence ? measures.account(phrase.subject(), base) : null;
        if (account != null) {
            return new Topic(account, matter.whole(base), null, null);
        }
        return new Topic(
                goesBack(base, sameSentence) ? matter.first() : base.measure(),
                Measures.all(base.measure(), phrase.subject()),
                phrase.area() == null && sameSentence ? base.area() : phrase.area(),
                phrase.counterpart() != null
                        ? phrase.counterpart()
                        : sameSentence ? base.counterpart() : partner(phrase, base));
    }

    /** A place keeps the measure and, within a sentence or a section, the thing that was spoken of. */
    private Topic placed(Topic phrase, Topic base, boolean sameSentence) {
        boolean section =
                opening != null && opening.subject() != null && opening.code().equals(base.code());
        Slot subject = section ? opening.subject() : matter.whole(base);
        Topic whole = sameSentence || matter.goods() == null ? base : base.withSubject(subject);
        return phrase.or(goesBack(whole, sameSentence) ? whole.withMeasure(matter.first()) : whole);
    }

    /** Whether a new sentence returns from a side to the measure that the release began with. */
    private boolean goesBack(Topic base, boolean sameSentence) {
        return !sameSentence && SIDES.contains(base.code()) && matter.first() != null;
    }

    /** "The deficit with the EU narrowed as exports rose": with the partner that the balance is with. */
    private static boolean isSide(Slot measure, Topic base) {
        return isTraded(measure.code())
                && base.counterpart() != null
                && ("trade_balance".equals(base.code()) || isTraded(base.code()));
    }

    private static boolean isTraded(String measure) {
        return measure != null && TRADED.contains(measure);
    }

    /** A paragraph that opens on a partner goes on with what is traded with it. */
    private Slot partner(Topic phrase, Topic base) {
        boolean side = phrase.measure() != null
                && phrase.subject() == null
                && isTraded(phrase.code())
                && "trade_balance".equals(base.code());
        if (side) {
            return base.counterpart();
        }
        Slot thing = phrase.subject();
        boolean part = thing != null && !"all".equals(thing.code());
        boolean narrower =
                part && (matter.goods() == null || !matter.goods().code().equals(thing.code()));
        return narrower && opening != null && opening.counterpart() != null ? base.counterpart() : null;
    }

    /** What was pledged and what has arrived are two sides of one thing. */
    private static boolean isOther(Slot measure, Topic base) {
        return String.valueOf(measure.code()).startsWith("fdi_")
                && base.code().startsWith("fdi_")
                && !base.code().equals(measure.code());
    }

    /** Trade and its balance are spoken of together. */
    private static boolean isSame(Slot measure, Topic base) {
        return "trade_balance".equals(measure.code())
                && (base.code().equals("trade_balance") || base.code().equals("total_trade"));
    }
}
