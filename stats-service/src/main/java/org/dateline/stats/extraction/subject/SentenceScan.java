package org.dateline.stats.extraction.subject;

import java.util.List;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** One pass over a sentence, from the left: phrases before verbs and beside quantities set what is spoken of. */
final class SentenceScan {
    private static final int HEADING = 10;
    /** Where what a sentence begins with stands. */
    private static final int LEADING = 1;
    /** Nobody nests further; brackets further inside are read as if they were not there. */
    private static final int DEEPEST = 8;

    /** "Panel prices went up": without a figure these only explain how much was traded. */
    private static final Set<String> PRICES = Set.of("export_price_index", "import_price_index");

    private final Scene scene;
    private final Line line;
    private final TopicReader reader;
    private final Joints joints;
    private final Phrases phrases;
    private final Topic[] topics;
    private final Beside beside;

    private final Topic before;
    private final Theme theme;
    private final Attribution attribution;
    /** Whether a verb has been read. */
    private boolean verbal;

    private Verb verb = Verb.NONE;
    /** Whether the items of a list are named in front of their figures. */
    private boolean listing;
    /** Whether examples of what was just named go on. */
    private boolean examples;

    SentenceScan(Scene scene, TopicReader reader, Discourse discourse, Topic carried, Topic latest) {
        this.scene = scene;
        this.line = scene.line();
        this.reader = reader;
        this.topics = new Topic[scene.quantities().size()];
        this.beside = new Beside(scene, reader);
        Nouns nouns = new Nouns(scene);
        this.joints = new Joints(scene, nouns, beside);
        this.phrases = new Phrases(scene, reader, nouns);
        boolean again = latest.measure() != null && joints.isAnaphoric();
        this.before = carried;
        Topic last = again || line.is(0, Scheme.ANAPHOR) ? latest : carried;
        Topic begun = new Forerunner(scene, reader, beside).begun(last);
        this.theme = new Theme(discourse, new Theme.Mark(begun, carried, again));
        this.attribution = new Attribution(scene, reader, beside, discourse, phrases, theme);
        scan(0, line.size());
        for (int i = 0; i < topics.length; i++) {
            topics[i] = topics[i] == null ? theme.current() : topics[i];
        }
        heading();
        new SentenceEnd(scene, reader, discourse).settle(topics);
    }

    List<Topic> topics() {
        return List.of(topics);
    }

    /** What later sentences are about where they do not say: the last that was said with its measure. */
    Topic carried() {
        Topic carried = theme.carried();
        boolean passing = verbal && topics.length == 0 && PRICES.contains(carried.code());
        return passing && !before.empty() ? before : carried;
    }

    /** What is spoken of at the end of the sentence. */
    Topic last() {
        return theme.current();
    }

    private void scan(int from, int to) {
        phrases.enter(from);
        int i = from;
        while (i < to) {
            Quantity quantity = scene.quantity(i);
            if (quantity != null && quantity.from() == i) {
                topics[scene.index(i)] = attribution.of(quantity, verb, listing);
                i = behindWhole(quantity);
                begin(i, quantity.form() == Quantity.Form.ORDINAL);
            } else if (line.isPlain(i) || scene.time(i) != null) {
                i++;
            } else if (line.is(i, '(') && line.depth(i) < DEEPEST) {
                i = bracket(i);
            } else {
                i = step(i);
            }
        }
    }

    private int step(int i) {
        int insertion = joints.behindInsertion(i);
        if (insertion > i) {
            aside(i);
            begin(insertion, false);
            return insertion;
        }
        int clause = joints.behindClause(i, phrases.start());
        if (clause > i) {
            phrases.resume(clause);
            return clause;
        }
        if (line.is(i, ',')) {
            phrases.comma(i);
        } else if (line.is(i, ':') || line.is(i, '|') || joints.isDash(i) && isLabel(i)) {
            settle(i);
            if (verbal) {
                theme.detail();
            }
            listing = true;
        } else if (line.is(i, Scheme.RELATIVE)) {
            settle(i);
            Slot partner = theme.current().counterpart();
            phrases.set(partner == null ? phrases.setting() : new Topic(null, null, null, partner));
        } else if (joints.isVerb(i, phrases.start())) {
            verb(i);
        } else if (joints.breaks(i)) {
            aside(i);
            return behindCompared(i);
        }
        return i + 1;
    }

    /** "By more than imported cars and rose 3 percent": what something is compared with is not what the sentence goes on about. */
    private int behindCompared(int i) {
        int end = line.is(i, Scheme.COMPARISON, "than") ? beside.end(i + 1) : i + 1;
        boolean told =
                scene.quantity(end) != null && end == i + 1 || line.is(end, ',') && line.is(end + 1, Scheme.RELATIVE);
        if (told || end == i + 1) {
            return i + 1;
        }
        phrases.resume(end);
        return end;
    }

    /** A clause ends without a verb that the lexicon knows: what it measured is what it was about. */
    private void aside(int i) {
        Topic phrase =
                phrases.complement() || theme.reason() ? Topic.NOTHING : phrases.subject(i, theme.current(), false);
        boolean example = line.is(i, Scheme.BREAK, "including");
        if (!phrase.code().isEmpty() || example && !phrase.empty()) {
            speak(phrase);
        }
        if (line.is(i, Scheme.REASON)
                || line.is(i, Scheme.AFTER) && line.is(i + 1, Scheme.DIRECTION) && theme.spoken()) {
            theme.explain(i <= LEADING);
        } else if (line.is(i, ';') || line.is(i, Scheme.BREAK) && !example) {
            theme.conclude();
        }
        begin(i + 1, false);
        examples = example && !phrase.empty();
    }

    private void begin(int i, boolean behindVerb) {
        phrases.begin(i, behindVerb);
        examples = false;
        verb = verb.ended();
    }

    /** "Auto parts - $1.9 billion": what a line of a list is about stands before its figure. */
    private boolean isLabel(int dash) {
        return !theme.spoken() && !verbal && scene.quantity(dash + 1) != null;
    }

    /** What stands before a verb is its subject. */
    private void verb(int i) {
        if (theme.leadsWithReason() && line.is(phrases.start() - 1, ',') && i > phrases.start()) {
            theme.endReason();
            phrases.forget();
        }
        Topic subject = examples ? Topic.NOTHING : phrases.subject(i, theme.current(), theme.reason());
        boolean attribute = phrases.complement()
                && subject.measure() == null
                && subject.subject() == null
                && theme.current().counterpart() != null;
        if (!subject.empty() && !attribute) {
            speak(subject);
        }
        verbal = true;
        begin(i + 1, !joints.isGrowthIn(i));
        verb = Verb.at(line, i, theme.spoken());
    }

    private void settle(int i) {
        Topic phrase = phrases.settled(i, theme.current());
        if (!phrase.empty()) {
            speak(phrase);
        }
        begin(i + 1, false);
    }

    private void speak(Topic phrase) {
        theme.speak(phrase, phrases.setting());
    }

    /** Behind what a share is a share of: it is not what is spoken of. */
    private int behindWhole(Quantity quantity) {
        int i = quantity.reach();
        boolean of = line.is(i, Scheme.LINK, "of") && !line.is(i + 1, Scheme.RELATIVE) && quantity.percent();
        return of ? beside.end(i + 1) : i;
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
        Theme.Mark outside = theme.mark();
        int begin = phrases.start();
        List<Phrase> outer = phrases.items();
        Topic head = phrases.head(open, theme.current(), theme.reason());
        if (!head.empty()) {
            speak(head);
        } else if (attribution.opened() != null) {
            theme.turn(attribution.opened());
        }
        attribution.enter();
        Topic inside = theme.current();
        scan(open + 1, line.is(close - 1, ')') ? close - 1 : close);
        theme.resume(outside, head, joints.lasts(close) ? inside : null);
        phrases.forget();
        int next = close;
        while (line.is(next, Scheme.ADVERB)) {
            next++;
        }
        boolean leads = line.is(begin, Scheme.LINK) && !line.is(begin, Scheme.LINK, "and") && line.is(next, ',');
        if (joints.isVerb(next, phrases.start())) {
            phrases.resume(outer, begin);
        } else {
            phrases.resume(leads ? List.of(new Phrase(begin, open, false)) : List.of(), close);
        }
        return behindShare(begin, open, close);
    }

    /** "The largest share (40 percent) of all sales": behind what it is a share of. */
    private int behindShare(int from, int open, int close) {
        boolean share = false;
        for (int i = from; i < open; i++) {
            share |= line.is(i, Scheme.SHARE);
        }
        if (!share || !line.is(close, Scheme.LINK, "of")) {
            return close;
        }
        int behind = beside.end(close + 1);
        phrases.resume(behind);
        return behind;
    }

    /** A line without figures and verbs that names something: what follows is about it. */
    private void heading() {
        if (topics.length > 0) {
            return;
        }
        if (verbal) {
            Topic place = phrases.complement()
                    ? reader.read(phrases.start(), line.size(), theme.current(), false)
                    : Topic.NOTHING;
            if (place.measure() == null && place.counterpart() != null) {
                theme.carry(place.or(theme.current()));
            }
            return;
        }
        int end = 0;
        while (end < line.size() && !line.isAny(end, ",(:")) {
            end++;
        }
        Topic phrase = reader.read(0, end, theme.current());
        if (line.size() <= HEADING ? phrase.known() : phrase.measure() != null) {
            speak(phrase);
        }
    }
}
