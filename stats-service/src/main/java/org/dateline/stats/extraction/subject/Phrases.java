package org.dateline.stats.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Scene;

/** The phrases of a clause in their order: those that commas have set off, and the one that has begun. */
final class Phrases {
    private final Line line;
    private final TopicReader reader;
    private final Nouns nouns;
    private final Enumeration enumeration;

    private final List<Phrase> items = new ArrayList<>();
    private int start;
    private boolean complement;
    /** In what place the sentence is set. */
    private Topic setting = Topic.NOTHING;

    Phrases(Scene scene, TopicReader reader, Nouns nouns) {
        this.line = scene.line();
        this.reader = reader;
        this.nouns = nouns;
        this.enumeration = new Enumeration(scene, nouns);
    }

    /** Where the phrase begins that has not ended yet. */
    int start() {
        return start;
    }

    /** Whether it stands behind a verb. */
    boolean complement() {
        return complement;
    }

    /** Whether a comma has set off any phrase. */
    boolean many() {
        return !items.isEmpty();
    }

    /** Those that commas have set off so far. */
    List<Phrase> items() {
        return List.copyOf(items);
    }

    /** What the phrases that lead the sentence have set for all of it. */
    Topic setting() {
        return setting;
    }

    void set(Topic place) {
        setting = place;
    }

    /** A clause begins. */
    void begin(int i, boolean behindVerb) {
        enter(i);
        complement = behindVerb;
    }

    /** The words of a bracket begin: whether they stand behind a verb is as before it. */
    void enter(int i) {
        forget();
        start = i;
    }

    /** Goes on behind what is only put in. */
    void resume(int i) {
        start = i;
    }

    /** Goes on behind a bracket with what came before it. */
    void resume(List<Phrase> before, int i) {
        items.addAll(before);
        start = i;
    }

    void forget() {
        items.clear();
    }

    void comma(int i) {
        items.add(new Phrase(start, i, complement));
        start = i + 1;
        complement = false;
    }

    /** What stands in front of a sign that sets it off: the phrase right before it, else the last one. */
    Topic settled(int end, Topic current) {
        Topic phrase = reader.read(start, end, current);
        if (phrase.empty() && !items.isEmpty()) {
            Phrase last = items.get(items.size() - 1);
            return reader.read(last.from(), last.to(), current);
        }
        return phrase;
    }

    /**
     * The subject in front of a place: the last phrase, with what a list, an apposition or a setting before it adds.
     *
     * @param reason in a reason only what stands right before the place is its subject
     */
    Topic subject(int end, Topic current, boolean reason) {
        if (reason && start == end) {
            return Topic.NOTHING;
        }
        int first = enumeration.begin(items, start, end);
        Topic last = reader.read(first, end, current, !complement || first < start);
        Topic listed = Topic.NOTHING;
        Topic here = Topic.NOTHING;
        Phrase excepted = null;
        for (Phrase item : items) {
            if (item.from() >= first) {
                break;
            }
            if (line.is(item.from(), Scheme.EXCEPT)) {
                excepted = item;
                continue;
            }
            if (line.is(item.from(), Scheme.LINK, "by") && !line.is(item.from() - 1, Scheme.OBJECT)) {
                continue;
            }
            Topic topic = reader.read(item.from(), item.to(), current);
            boolean leads = line.is(item.from(), Scheme.LINK);
            if (leads && topic.known()) {
                here = topic.or(here);
                setting = topic.or(setting);
            } else if (!leads && topic.known()) {
                boolean apposition = listed.measure() != null
                        && (line.is(item.from(), Scheme.DETERMINER)
                                || nouns.last(item.from(), item.to(), Scheme.SUPERLATIVE) >= 0);
                listed = (topic.measure() != null && !apposition) || listed.empty() ? topic : listed;
            }
        }
        if (last.empty() || !last.known() && listed.known()) {
            last = listed;
        } else if (last.measure() == null && listed.measure() != null && last.subject() != null) {
            last = listed.subject() == null ? last : listed;
        }
        boolean total = last.subject() != null && "all".equals(last.subject().code());
        if (total && last.measure() != null && here.subject() != null && here.known()) {
            // "At department stores, overall sales rose".
            last = last.withSubject(null);
        }
        Topic found = echo(last.or(here), current);
        boolean narrowed = excepted != null && found.measure() != null && found.subject() == null;
        return narrowed ? found.withSubject(new Slot(null, line.words(excepted.from(), excepted.to()))) : found;
    }

    /** "Those that arrived": a pronoun before a measure keeps what was spoken of. */
    private Topic echo(Topic topic, Topic current) {
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

    /** "In the euro area, 3.2 percent": phrases set off by commas before a quantity. */
    Topic settings(Topic current, boolean listing) {
        Topic place = Topic.NOTHING;
        for (Phrase item : items) {
            Topic topic = reader.read(item.from(), item.to(), current);
            place = topic.known() || listing ? topic.or(place) : place;
        }
        return place;
    }

    /** What a bracket is about: the phrase before it, without what is left out. */
    Topic head(int open, Topic current, boolean reason) {
        start = behindExcept(start, open);
        Topic head = items.isEmpty() ? reader.read(start, open, current) : subject(open, current, reason);
        boolean alone = !head.known() && !items.isEmpty() && enumeration.begin(items, start, open) == start;
        return alone ? reader.read(start, open, current) : head;
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
}
