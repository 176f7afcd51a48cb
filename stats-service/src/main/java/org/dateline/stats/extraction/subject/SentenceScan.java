package org.dateline.stats.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** One pass over a sentence, from the left: phrases before verbs and beside quantities set what is spoken of. */
final class SentenceScan {
    private static final int HEADING = 10;
    /** Clauses that are only put in are no longer. */
    private static final int INSERTION = 40;
    /** Where what a sentence begins with stands. */
    private static final int LEADING = 1;
    /** Nobody nests further; brackets further inside are read as if they were not there. */
    private static final int DEEPEST = 8;

    private final Scene scene;
    private final Line line;
    private final TopicReader reader;
    private final Nouns nouns;
    private final Enumeration enumeration;
    private final Discourse discourse;
    private final Topic[] topics;
    private final Beside beside;
    /** Phrases set off by commas: where each begins, where it ends, and 1 if a verb stands before it. */
    private final List<int[]> items = new ArrayList<>();

    private Topic current;
    private boolean spoken;
    private int start;
    private boolean complement;
    private boolean verbal;
    private boolean object;
    private boolean shared;
    private boolean listing;
    private Topic setting = Topic.NOTHING;
    private Topic partOfWhole;
    /** What the verb's subject has named without a measure. */
    private Topic holder = Topic.NOTHING;
    /** Whether it has what is measured, rather than drives it. */
    private boolean having;
    /** Whether what is named is only why something happened. */
    private boolean reason;
    /** Whether the sentence begins with it. */
    private boolean leads;
    /** What was spoken of before the reason. */
    private Topic effect = Topic.NOTHING;
    /** Whether examples of what was just named go on. */
    private boolean examples;

    private Topic carried;

    SentenceScan(Scene scene, TopicReader reader, Discourse discourse, Topic carried, Topic latest) {
        this.scene = scene;
        this.line = scene.line();
        this.reader = reader;
        this.nouns = new Nouns(scene);
        this.enumeration = new Enumeration(scene, nouns);
        this.discourse = discourse;
        this.topics = new Topic[scene.quantities().size()];
        this.beside = new Beside(scene, reader);
        this.carried = carried;
        boolean again = latest.measure() != null && isAnaphoric();
        this.current = again || line.is(0, Scheme.ANAPHOR) ? latest : carried;
        this.spoken = again;
        scan(0, line.size());
        for (int i = 0; i < topics.length; i++) {
            topics[i] = topics[i] == null ? current : topics[i];
        }
        // "After rising 3 percent, exports fell": what the first is of follows.
        if (line.is(0, Scheme.AFTER) && topics.length > 1) {
            topics[0] = topics[1];
        }
        heading();
        new Respectively(scene, reader, discourse).spread(topics);
    }

    /** "The increase was led by cars", "in trend terms the estimate fell": what was spoken of last. */
    private boolean isAnaphoric() {
        int i = 0;
        while (line.is(i, Scheme.LINK) || line.is(i, Scheme.ADJUSTMENT) || line.is(i, Scheme.DETERMINER)) {
            i++;
        }
        boolean change = i > 0
                && line.is(i - 1, Scheme.DETERMINER)
                && line.is(i, Scheme.DIRECTION)
                && (line.is(i + 1, Scheme.STATE) || line.is(i + 1, Scheme.OBJECT));
        return change || line.is(i - 1, Scheme.ADJUSTMENT) && line.is(i, Scheme.ANAPHOR);
    }

    List<Topic> topics() {
        return List.of(topics);
    }

    /** What later sentences are about where they do not say: the last that was said with its measure. */
    Topic carried() {
        return carried;
    }

    /** What is spoken of at the end of the sentence. */
    Topic last() {
        return current;
    }

    private void scan(int from, int to) {
        start = from;
        items.clear();
        int i = from;
        while (i < to) {
            Quantity quantity = scene.quantity(i);
            if (quantity != null && quantity.from() == i) {
                quantity(quantity);
                i = behindWhole(quantity);
                restart(i);
                complement = quantity.form() == Quantity.Form.ORDINAL;
            } else if (scene.time(i) != null) {
                i++;
            } else if (line.is(i, '(') && line.depth(i) < DEEPEST) {
                i = bracket(i);
            } else if (isDash(i) && line.is(i + 1, Scheme.RELATIVE) && behindInsertion(i + 1) > i) {
                aside(i);
                i = behindInsertion(i + 1);
                restart(i);
            } else if (line.is(i, Scheme.RELATIVE) && line.is(i - 1, ',') && behindClause(i) > i) {
                i = behindClause(i);
            } else {
                step(i);
                i++;
            }
        }
    }

    /** Behind a clause without figures between dashes, or -1. */
    private int behindInsertion(int from) {
        int i = from;
        while (i < line.size() && i < from + INSERTION && scene.quantity(i) == null && !isDash(i)) {
            i++;
        }
        return isDash(i) ? i + 1 : -1;
    }

    /** Before the verb behind a clause without figures between commas, or -1. */
    private int behindClause(int from) {
        int end = Math.min(line.size(), from + INSERTION);
        for (int i = from; i < end && scene.quantity(i) == null && !line.isAny(i, ";:"); i++) {
            if (line.is(i, ',') && i > from && (line.is(i + 1, Scheme.STATE) || isVerb(i + 1))) {
                start = i + 1;
                return i + 1;
            }
        }
        return -1;
    }

    private void step(int i) {
        if (line.is(i, ',')) {
            items.add(new int[] {start, i, complement ? 1 : 0});
            start = i + 1;
            complement = false;
        } else if (line.is(i, ':') || line.is(i, '|') || isDash(i) && isLabel(i)) {
            settle(i);
            listing = true;
        } else if (line.is(i, Scheme.RELATIVE)) {
            settle(i);
            setting = current.counterpart() == null ? setting : new Topic(null, null, null, current.counterpart());
        } else if (isVerb(i)) {
            verb(i);
        } else if (line.is(i, ';')
                || isDash(i)
                || line.is(i, Scheme.BREAK) && !beside.isPartner(i) && !isInserted(i)
                || line.is(i, Scheme.REASON)
                || line.is(i, Scheme.AFTER)
                || line.is(i, Scheme.COMPARISON)
                || line.is(i, Scheme.LINK, "with") && line.is(i - 1, ',')) {
            aside(i);
        }
    }

    /** "Exports, however, rose": no clause of its own. */
    private boolean isInserted(int i) {
        return line.is(i - 1, ',') && line.is(i + 1, ',');
    }

    /** A clause ends without a verb that the lexicon knows: what it measured is what it was about. */
    private void aside(int i) {
        Topic phrase = complement || reason ? Topic.NOTHING : subject(i);
        boolean example = line.is(i, Scheme.BREAK, "including");
        if (!phrase.code().isEmpty() || example && !phrase.empty()) {
            speak(phrase);
        }
        boolean because = line.is(i, Scheme.REASON);
        boolean ends = !because && (line.is(i, ';') || line.is(i, Scheme.BREAK) && !example);
        if (because && !reason) {
            effect = current;
        } else if (reason && ends) {
            current = effect;
        }
        restart(i + 1);
        leads = because ? i <= LEADING : leads;
        reason = because || reason && !ends;
        examples = example && !phrase.empty();
    }

    private void restart(int i) {
        examples = false;
        items.clear();
        start = i;
        complement = false;
        object = false;
        shared = false;
    }

    private boolean isDash(int i) {
        return line.isAny(i, "-–—•▪·*○□") && !line.glued(i + 1) || line.isAny(i, "—•▪○□");
    }

    /** "Auto parts - $1.9 billion": what a line of a list is about stands before its figure. */
    private boolean isLabel(int dash) {
        return !spoken && !verbal && scene.quantity(dash + 1) != null;
    }

    private boolean isVerb(int i) {
        boolean verb = !line.is(i, Scheme.MEASURE) && line.is(i, Scheme.DIRECTION) && !nouns.isLess(i)
                || line.is(i, Scheme.STATE)
                || line.is(i, Scheme.SHARE) && !line.is(i, Scheme.MEASURE)
                || line.is(i, Scheme.OBJECT)
                || line.is(i, Scheme.MULTIPLE);
        String link = line.code(i - 1, Scheme.LINK);
        boolean modifier = line.is(i, Scheme.DIRECTION) && link != null && !link.equals("and") && !link.equals("to");
        return verb && !(modifier && i - 1 > start);
    }

    /** What stands before a verb is its subject. */
    private void verb(int i) {
        if (reason && leads && line.is(start - 1, ',') && i > start) {
            reason = false;
            items.clear();
        }
        Topic subject = examples ? Topic.NOTHING : subject(i);
        boolean attribute =
                complement && subject.measure() == null && subject.subject() == null && current.counterpart() != null;
        if (!subject.empty() && !attribute) {
            speak(subject);
        }
        verbal = true;
        restart(i + 1);
        complement = !isGrowthIn(i);
        having = line.is(i, Scheme.STATE);
        object = line.is(i, Scheme.OBJECT);
        shared = line.is(i, Scheme.SHARE) && line.is(i + 1, Scheme.LINK, "of") && spoken;
    }

    /** "Annual growth in the private sector": what follows names what grows. */
    private boolean isGrowthIn(int i) {
        boolean noun = i == 0
                || line.is(i - 1, Scheme.DETERMINER)
                || line.is(i - 1, Scheme.SPAN)
                || line.is(i - 1, Scheme.BASIS);
        return noun && line.is(i, Scheme.DIRECTION) && line.is(i + 1, Scheme.LINK, "in");
    }

    private void settle(int i) {
        Topic phrase = reader.read(start, i, current);
        if (phrase.empty() && !items.isEmpty()) {
            int[] last = items.get(items.size() - 1);
            phrase = reader.read(last[0], last[1], current);
        }
        if (!phrase.empty()) {
            speak(phrase);
        }
        restart(i + 1);
    }

    private void speak(Topic phrase) {
        boolean explains = reason && phrase.measure() != null && spoken;
        Topic whole = phrase.measure() == null
                ? phrase
                : phrase.or(new Topic(
                        null, explains ? current.subject() : setting.subject(), setting.area(), setting.counterpart()));
        holder = phrase.measure() == null ? phrase : Topic.NOTHING;
        current = discourse.merge(whole, current, spoken);
        carried = !reason && (phrase.measure() != null || phrase.subject() == null) ? current : carried;
        spoken = true;
    }

    /** The subject in front of a place: the last phrase, with what a list, an apposition or a setting before it adds. */
    private Topic subject(int end) {
        if (reason && start == end) {
            return Topic.NOTHING;
        }
        int first = enumeration.begin(items, start, end);
        Topic last = reader.read(first, end, current, !complement || first < start);
        Topic listed = Topic.NOTHING;
        Topic here = Topic.NOTHING;
        int[] excepted = null;
        for (int[] item : items) {
            if (item[0] >= first) {
                break;
            }
            if (line.is(item[0], Scheme.EXCEPT)) {
                excepted = item;
                continue;
            }
            if (line.is(item[0], Scheme.LINK, "by") && !line.is(item[0] - 1, Scheme.OBJECT)) {
                continue;
            }
            Topic topic = reader.read(item[0], item[1], current);
            boolean leads = line.is(item[0], Scheme.LINK);
            if (leads && topic.known()) {
                here = topic.or(here);
                setting = topic.or(setting);
            } else if (!leads && topic.known()) {
                boolean apposition = listed.measure() != null
                        && (line.is(item[0], Scheme.DETERMINER)
                                || nouns.last(item[0], item[1], Scheme.SUPERLATIVE) >= 0);
                listed = (topic.measure() != null && !apposition) || listed.empty() ? topic : listed;
            }
        }
        if (last.empty() || !last.known() && listed.known()) {
            last = listed;
        } else if (last.measure() == null && listed.measure() != null && last.subject() != null) {
            last = listed.subject() == null ? last : listed;
        }
        Topic found = echo(last.or(here));
        boolean narrowed = excepted != null && found.measure() != null && found.subject() == null;
        return narrowed ? found.withSubject(new Slot(null, line.words(excepted[0], excepted[1]))) : found;
    }

    /** "Those that arrived": a pronoun before a measure keeps what was spoken of. */
    private Topic echo(Topic topic) {
        boolean open = topic.measure() != null
                && topic.subject() == null
                && topic.area() == null
                && topic.counterpart() == null;
        int first = line.is(start, Scheme.LINK, "and") ? start + 1 : start;
        boolean before = line.is(start - 1, Scheme.ANAPHOR)
                && (line.is(start - 2, Scheme.BREAK) || line.is(start - 2, ',') || !line.is(start - 1, Scheme.WHICH));
        boolean echoes = line.is(first, Scheme.ANAPHOR) || before;
        return open && echoes
                ? topic.or(new Topic(null, current.subject(), current.area(), current.counterpart()))
                : topic;
    }

    private void quantity(Quantity quantity) {
        boolean beyond = object && with(quantity);
        if (shared) {
            Topic whole = reader.read(start, quantity.from(), current);
            if (whole.measure() != null) {
                current = current.withMeasure(whole.measure());
            }
            beyond = true;
        }
        Topic phrase = beyond ? Topic.NOTHING : beside.before(quantity, start, current, !items.isEmpty());
        boolean time = "month".equals(quantity.unit()) || "year".equals(quantity.unit());
        phrase = time && !phrase.known() ? Topic.NOTHING : phrase;
        if (phrase.empty()) {
            phrase = settings();
        }
        if (!phrase.empty()) {
            boolean held = having && !object && holder.known() && phrase.measure() != null && phrase.subject() == null;
            speak(held ? phrase.or(new Topic(null, holder.subject(), null, holder.counterpart())) : phrase);
        }
        Topic topic = current;
        Topic own = beside.behind(quantity, current, spoken);
        if (own.measure() != null && own.subject() == null && holder.known()) {
            own = own.or(new Topic(null, holder.subject(), null, holder.counterpart()));
        }
        if (reason && own.measure() != null && own.subject() == null) {
            own = own.or(new Topic(null, current.subject(), null, null));
        }
        if (!own.empty()) {
            boolean unknown = current.subject() != null && current.subject().code() == null;
            boolean aside = line.depth(quantity.from()) > 0;
            boolean actor =
                    own.measure() != null && unknown && !aside && (!spoken || !holder.empty() && !holder.known());
            topic = discourse.merge(own, actor ? current.withSubject(null) : current, true);
            if (own.measure() != null && partOfWhole == null && !line.is(quantity.reach(), '(')) {
                current = topic;
                spoken = true;
            }
        }
        int of = quantity.reach() + 1;
        boolean part = line.is(of - 1, Scheme.LINK, "of") || line.is(of - 1, Scheme.RELATIVE);
        if (quantity.percent() && part && topic.code().endsWith("_rate")) {
            Topic whole = reader.read(of, beside.end(of), topic);
            topic = whole.measure() == null ? topic : topic.withMeasure(whole.measure());
        }
        topic = discourse.measures().counted(topic, quantity);
        partOfWhole = !own.empty() && line.is(quantity.reach(), '(') ? topic : null;
        topics[scene.index(quantity.from())] = topic;
    }

    /** "Chips led exports with $3 billion" is about the chips. */
    private boolean with(Quantity quantity) {
        for (int i = start; i < quantity.from(); i++) {
            if (line.is(i, Scheme.LINK, "with")) {
                return true;
            }
        }
        return false;
    }

    /** Behind what a share is a share of: it is not what is spoken of. */
    private int behindWhole(Quantity quantity) {
        int i = quantity.reach();
        boolean of = line.is(i, Scheme.LINK, "of") && !line.is(i + 1, Scheme.RELATIVE) && quantity.percent();
        return of ? beside.end(i + 1) : i;
    }

    /** "In the euro area, 3.2 percent": phrases set off by commas before a quantity. */
    private Topic settings() {
        Topic setting = Topic.NOTHING;
        for (int[] item : items) {
            Topic topic = reader.read(item[0], item[1], current);
            setting = topic.known() || listing ? topic.or(setting) : setting;
        }
        return setting;
    }

    /** A bracket with figures in it is about the phrase before it; the sentence then goes on as before. */
    private int bracket(int open) {
        int close = line.closing(open);
        boolean figures = false;
        for (int i = open; i < close && !figures; i++) {
            figures = scene.quantity(i) != null;
        }
        if (!figures) {
            return close;
        }
        examples = false;
        Topic outside = current;
        boolean before = spoken;
        Topic kept = carried;
        int begin = start;
        List<int[]> outer = new ArrayList<>(items);
        start = behindExcept(start, open);
        Topic head = items.isEmpty() ? reader.read(start, open, current) : subject(open);
        if (!head.known() && !items.isEmpty() && enumeration.begin(items, start, open) == start) {
            head = reader.read(start, open, current);
        }
        if (!head.empty()) {
            speak(head);
        } else if (partOfWhole != null) {
            current = partOfWhole;
        }
        partOfWhole = null;
        Topic inside = current;
        scan(open + 1, line.is(close - 1, ')') ? close - 1 : close);
        current = head.measure() != null && !before ? discourse.merge(head, outside, false) : outside;
        current = lasts(close) ? inside : current;
        spoken = before || head.measure() != null;
        carried = head.measure() != null && !before ? current : kept;
        items.clear();
        int next = close;
        while (line.is(next, Scheme.ADVERB)) {
            next++;
        }
        if (isVerb(next)) {
            items.addAll(outer);
            start = begin;
        } else if (line.is(begin, Scheme.LINK) && !line.is(begin, Scheme.LINK, "and") && line.is(next, ',')) {
            items.add(new int[] {begin, open, 0});
            start = close;
        } else {
            start = close;
        }
        return close;
    }

    /** "Chips (up 3 percent) for the second month": what lasts is what the bracket is about. */
    private boolean lasts(int close) {
        int i = line.is(close + 1, Scheme.DETERMINER) ? close + 2 : close + 1;
        Quantity next = scene.quantity(i);
        return line.is(close, Scheme.LINK, "for") && next != null && next.form() == Quantity.Form.ORDINAL;
    }

    /** "All sorts except food (up 3 percent)" is about the food. */
    private int behindExcept(int from, int open) {
        for (int i = open - 1; i >= from; i--) {
            if (line.is(i, Scheme.EXCEPT) && line.depth(i) == line.depth(open)) {
                return i + 1;
            }
        }
        return from;
    }

    /** A line without figures and verbs that names something: what follows is about it. */
    private void heading() {
        if (topics.length > 0) {
            return;
        }
        if (verbal) {
            Topic place = complement ? reader.read(start, line.size(), current, false) : Topic.NOTHING;
            carried = place.measure() == null && place.counterpart() != null ? place.or(current) : carried;
            return;
        }
        int end = 0;
        while (end < line.size() && !line.isAny(end, ",(:")) {
            end++;
        }
        Topic phrase = reader.read(0, end, current);
        if (line.size() <= HEADING ? phrase.known() : phrase.measure() != null) {
            speak(phrase);
        }
    }

    static Slot slot(Line line, int i, Scheme scheme) {
        return new Slot(line.code(i, scheme), line.at(i).text());
    }
}
