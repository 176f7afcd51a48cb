package org.dateline.stats.extraction.subject;

import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** Phrases that stand right before or behind a quantity and say what it is of. */
final class Beside {
    /** Longer phrases right before a quantity are no names. */
    private static final int NAME = 4;

    /** Things that are counted under their general name whatever sort they are of. */
    private static final Set<String> GENERIC = Set.of("automobiles", "ships", "housing");

    /** What leads from a rise to what has risen. */
    private static final Set<String> GROWN = Set.of("in", "of", "for");

    /** What leads from an amount to what it is of. */
    private static final Set<String> MEASURED = Set.of("in", "of");

    private static final Set<String> PLACES = Set.of("in", "to", "from", "at", "with");

    private final Scene scene;
    private final Line line;
    private final TopicReader reader;

    Beside(Scene scene, TopicReader reader) {
        this.scene = scene;
        this.line = scene.line();
        this.reader = reader;
    }

    /** "Exports of $3 billion", "durable goods by 7.8 percent". */
    Topic before(Quantity quantity, int start, Topic current, boolean listed) {
        int left = scene.left(quantity);
        int end = Math.max(start, left + 1);
        Topic phrase = reader.read(start, end, current);
        if (phrase.known()) {
            return phrase;
        }
        if (phrase.empty() && left <= 1 && line.is(left, Scheme.LINK, "at")) {
            return leading(quantity, current);
        }
        boolean list = listed || line.is(start, Scheme.LINK, "and") || line.is(start - 1, ',');
        boolean linked = line.is(left, Scheme.LINK, "by") || line.is(left, Scheme.LINK, "to");
        boolean gapped = !line.is(left, Scheme.LINK) && left + 1 - start <= NAME;
        return list && (linked || gapped) ? phrase : Topic.NOTHING;
    }

    /** "At $3 billion, chips were …": the subject comes behind the comma. */
    private Topic leading(Quantity quantity, Topic current) {
        int i = quantity.reach();
        i = line.is(i, '(') ? line.closing(i) : i;
        return line.is(i, ',') ? phrase(i + 1, current) : Topic.NOTHING;
    }

    /** "A 3 percent rise in exports", "5 percent for energy", "of which were sold abroad". */
    Topic behind(Quantity quantity, Topic current, boolean spoken) {
        int i = scene.right(quantity.reach());
        Topic counted = counted(quantity);
        if (!counted.empty()) {
            Topic verb = line.is(i, Scheme.STATE) ? verbal(i, current) : Topic.NOTHING;
            return verb.empty() ? counted : counted.or(verb);
        }
        if (quantity.form() == Quantity.Form.ORDINAL && line.is(superlative(i), Scheme.SUPERLATIVE)) {
            Topic ranked = phrase(superlative(i) + 1, current);
            return ranked.measure() == null ? Topic.NOTHING : ranked;
        }
        if (line.is(i, Scheme.DIRECTION)) {
            int next = scene.right(i + 1);
            return isOf(next, GROWN) ? phrase(next + 1, current) : Topic.NOTHING;
        }
        if (quantity.money() && line.is(i, Scheme.BALANCE)) {
            return phrase(i, current);
        }
        if (quantity.unit() == null && quantity.isNumber()) {
            int noun = line.is(i, Scheme.MEASURE) ? i : i + 1;
            if (line.is(noun, Scheme.MEASURE) && !line.isAny(i, ",;:.()") && !line.is(i, Scheme.LINK)) {
                return phrase(i, current);
            }
        }
        if (line.is(i, '(')) {
            int close = line.closing(i);
            boolean goesOn = line.is(close, Scheme.LINK, "in") && isChange(quantity)
                    || quantity.money() && line.is(close, Scheme.LINK, "of") && line.is(end(close + 1), Scheme.STATE)
                    || line.is(close, Scheme.STATE) && line.is(close + 1, Scheme.MEASURE);
            i = quantity.percent() || goesOn ? close : i;
        }
        if (line.is(i, Scheme.LINK, "of") && line.is(i + 1, Scheme.RELATIVE) || line.is(i, Scheme.RELATIVE)) {
            return verbal(i + 1, current);
        }
        int verb = behindRestatement(i);
        Topic passive = line.is(verb, Scheme.STATE) ? verbal(verb, current) : Topic.NOTHING;
        if (!passive.empty()) {
            int noun = quantity.reach() - 1;
            boolean things = passive.subject() == null && noun >= quantity.to() && line.is(noun, Scheme.SUBJECT);
            return things ? passive.withSubject(slot(noun, Scheme.SUBJECT)) : passive;
        }
        boolean change = quantity.percent() || isChange(quantity);
        if (change && line.is(i, Scheme.LINK, "in")) {
            Topic phrase = phrase(i + 1, current);
            return phrase.measure() != null || phrase.area() != null || phrase.subject() != null && phrase.known()
                    ? phrase
                    : Topic.NOTHING;
        }
        if (line.is(i, Scheme.LINK, "for")) {
            Topic phrase = phrase(i + 1, current);
            boolean one = phrase.subject() != null && phrase.measure() == null;
            return one || quantity.money() && phrase.measure() != null && phrase.subject() == null
                    ? phrase
                    : Topic.NOTHING;
        }
        boolean amount = !quantity.percent() && !quantity.points();
        if (amount && line.is(i, Scheme.LINK, "of")) {
            Topic phrase = phrase(i + 1, current);
            int end = end(i + 1);
            Topic done = line.is(end, Scheme.STATE) ? verbal(end, current) : Topic.NOTHING;
            if (done.measure() != null && phrase.subject() != null && phrase.measure() == null) {
                return new Topic(done.measure(), phrase.subject(), phrase.area(), done.counterpart());
            }
            boolean goods = phrase.subject() == null || Measures.isGoods(phrase.subject());
            if (goods && phrase.measure() == null && phrase.counterpart() != null) {
                return phrase.withSubject(null);
            }
            boolean worth = phrase.measure() != null && phrase.measure().code() != null;
            if (phrase.subject() != null
                    && phrase.known()
                    && (phrase.measure() == null || worth && !spokenOf(current))) {
                return phrase;
            }
        }
        if (amount && !spoken && isOf(i, MEASURED)) {
            return phrase(i + 1, current);
        }
        boolean place = isOf(i, PLACES);
        Topic phrase = place ? phrase(i + 1, current) : Topic.NOTHING;
        return phrase.measure() == null && phrase.subject() == null ? phrase : Topic.NOTHING;
    }

    /** "27 LNG carriers", "15 export items": things counted by a name of their own, or by what is measured of them. */
    private Topic counted(Quantity quantity) {
        int noun = quantity.reach() - 1;
        if (noun > quantity.to() && line.is(noun, Scheme.UNIT, "item") && line.is(noun - 1, Scheme.MEASURE)) {
            return Topic.NOTHING.withMeasure(slot(noun - 1, Scheme.MEASURE));
        }
        boolean named = noun >= quantity.to()
                && line.is(noun, Scheme.SUBJECT)
                && !GENERIC.contains(line.code(noun, Scheme.SUBJECT))
                && (line.at(noun).text().length() > 3 || noun > quantity.to() && line.is(noun - 1, Scheme.SUBJECT));
        return named ? Topic.NOTHING.withSubject(slot(noun, Scheme.SUBJECT)) : Topic.NOTHING;
    }

    /** "67 percent, or 2.7 million units, were sold": behind what says the same again. */
    private int behindRestatement(int from) {
        int i = line.is(from, ',') ? from + 1 : from;
        Quantity again = line.is(i, Scheme.LINK, "or") ? scene.quantity(i + 1) : null;
        if (again != null) {
            i = again.reach();
            i += line.is(i, ',') ? 1 : 0;
        }
        return again != null || line.is(from, ',') && line.is(from - 1, Scheme.UNIT) ? i : from;
    }

    /** "Second highest", "second-highest". */
    private int superlative(int i) {
        return line.is(i, '-') ? i + 1 : i;
    }

    /** Whether the subject of the sentence is something that is measured, rather than whoever does something. */
    private static boolean spokenOf(Topic current) {
        return current.subject() != null
                && current.subject().code() != null
                && !"all".equals(current.subject().code());
    }

    private boolean isOf(int i, Set<String> links) {
        String link = line.code(i, Scheme.LINK);
        return link != null && links.contains(link) && scene.time(i + 1) == null;
    }

    /** "An increase of 3 percent": a change named before its amount. */
    private boolean isChange(Quantity quantity) {
        int left = scene.left(quantity);
        boolean of = line.is(left, Scheme.LINK, "of") && line.is(left - 1, Scheme.DIRECTION);
        return of
                || line.is(left, Scheme.LINK, "by")
                || line.is(left, Scheme.DIRECTION)
                || scene.quantity(left - 1) != null;
    }

    /** The phrase that begins at a place. */
    private Topic phrase(int from, Topic current) {
        return reader.read(from, end(from), current);
    }

    /** Where the phrase ends that begins at a place. */
    int end(int from) {
        int to = from;
        while (to < line.size() && !ends(to)) {
            to++;
        }
        return to;
    }

    /** "With the EU": no clause of its own. */
    boolean isPartner(int i) {
        return line.is(i, Scheme.LINK, "with") && line.is(i + 1, Scheme.AREA);
    }

    private boolean ends(int i) {
        return scene.quantity(i) != null
                || line.isAny(i, ",;:.()|")
                || line.is(i, Scheme.STATE)
                || line.is(i, Scheme.DIRECTION)
                || line.is(i, Scheme.SHARE)
                || line.is(i, Scheme.BREAK) && !isPartner(i)
                || line.is(i, Scheme.REASON)
                || line.is(i, Scheme.AFTER)
                || line.is(i, Scheme.COMPARISON)
                || line.is(i, Scheme.RELATIVE)
                || line.is(i, Scheme.LINK, "and") && scene.quantity(scene.right(i + 1)) != null
                || scene.time(i) != null;
    }

    /** "Were exported": a verb that measures. */
    private Topic verbal(int from, Topic current) {
        int i = from;
        while (line.is(i, Scheme.STATE) || line.is(i, Scheme.ADVERB)) {
            i++;
        }
        if (i == from) {
            return Topic.NOTHING;
        }
        boolean measured = line.is(i, Scheme.MEASURE);
        Topic verb = measured ? current.withMeasure(slot(i, Scheme.MEASURE)) : Topic.NOTHING;
        int behind = measured ? i + 1 : i;
        if (line.is(behind, Scheme.LINK, "to") || line.is(behind, Scheme.LINK, "from")) {
            Slot partner = phrase(behind, verb.or(current)).counterpart();
            return partner == null ? verb : new Topic(verb.measure(), verb.subject(), null, partner);
        }
        if (line.is(behind, Scheme.LINK, "in")) {
            Topic part = phrase(behind, current);
            boolean known = part.measure() == null && part.subject() != null && part.known();
            return known ? part : verb;
        }
        if (!measured && line.is(from - 1, Scheme.UNIT) && line.is(i, Scheme.SUBJECT)) {
            return phrase(i, current);
        }
        return verb;
    }

    private Slot slot(int i, Scheme scheme) {
        return new Slot(line.code(i, scheme), line.at(i).text());
    }
}
