package org.dateline.stats.extraction.subject;

import java.util.Set;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** What one quantity of a sentence is of: what the words before or behind it name, else what is spoken of. */
final class Attribution {
    private static final Set<String> TRADED = Set.of("exports", "imports");

    private final Line line;
    private final TopicReader reader;
    private final Beside beside;
    private final Discourse discourse;
    private final Phrases phrases;
    private final Theme theme;
    private Topic opened;

    Attribution(Scene scene, TopicReader reader, Beside beside, Discourse discourse, Phrases phrases, Theme theme) {
        this.line = scene.line();
        this.reader = reader;
        this.beside = beside;
        this.discourse = discourse;
        this.phrases = phrases;
        this.theme = theme;
    }

    /** What the last quantity itself said that it is of where a bracket opens behind it, or null. */
    Topic opened() {
        return opened;
    }

    /** Inside of a bracket its quantities say themselves what they are of. */
    void enter() {
        opened = null;
    }

    /**
     * What a quantity is of; what the words beside it name is spoken of from there on.
     *
     * @param listing whether phrases that the lexicon does not know name the items of a list
     */
    Topic of(Quantity quantity, Verb verb, boolean listing) {
        Topic phrase = before(quantity, verb, listing);
        if (!phrase.empty()) {
            boolean measure = phrase.measure() != null && phrase.subject() == null;
            boolean held = verb.having() && !verb.object() && theme.holder().known() && measure;
            theme.speak(held ? theme.held(phrase) : phrase, phrases.setting());
        }
        Topic own = behind(quantity);
        Topic topic = own.empty() ? theme.current() : merged(own, quantity);
        if (counts(own, phrase, quantity)) {
            theme.say(topic);
        }
        topic = discourse.measures().counted(rated(topic, quantity), quantity);
        opened = !own.empty() && line.is(quantity.reach(), '(') ? topic : null;
        return topic;
    }

    /** "Sales at the three department store chains rose": what is counted is what the measure before it is of. */
    private boolean counts(Topic own, Topic phrase, Quantity quantity) {
        boolean counted = own.measure() == null && own.subject() != null && own.known();
        int link = quantity.from() - 1;
        link -= line.is(link, Scheme.DETERMINER) ? 1 : 0;
        boolean those = line.is(link, Scheme.LINK) && line.is(link - 1, Scheme.ANAPHOR);
        return counted
                && (those || phrase.measure() != null)
                && phrase.subject() == null
                && !quantity.percent()
                && !quantity.money();
    }

    private Topic before(Quantity quantity, Verb verb, boolean listing) {
        int start = phrases.start();
        if (verb.shared()) {
            Topic whole = reader.read(start, quantity.from(), theme.current());
            if (whole.measure() != null) {
                theme.turn(theme.current().withMeasure(whole.measure()));
            }
        }
        boolean beyond = verb.shared() || verb.object() && isWith(quantity);
        Topic phrase = beyond ? Topic.NOTHING : beside.before(quantity, start, theme.current(), phrases.many());
        boolean time = "month".equals(quantity.unit()) || "year".equals(quantity.unit());
        boolean none = phrase.empty() || time && !phrase.known();
        return none ? phrases.settings(theme.current(), listing) : phrase;
    }

    /** "Chips led exports with $3 billion" is about the chips. */
    private boolean isWith(Quantity quantity) {
        for (int i = phrases.start(); i < quantity.from(); i++) {
            if (line.is(i, Scheme.LINK, "with")) {
                return true;
            }
        }
        return false;
    }

    private Topic behind(Quantity quantity) {
        Topic own = beside.behind(quantity, theme.current(), theme.spoken());
        if (own.measure() != null && own.subject() == null && theme.holder().known()) {
            own = theme.held(own);
        }
        boolean explains = theme.reason() && own.measure() != null && own.subject() == null;
        return explains ? own.or(new Topic(null, theme.current().subject(), null, null)) : own;
    }

    private Topic merged(Topic own, Quantity quantity) {
        Topic current = theme.current();
        boolean unknown = current.subject() != null && current.subject().code() == null;
        boolean aside = line.depth(quantity.from()) > 0;
        boolean nobody =
                !theme.spoken() || !theme.holder().empty() && !theme.holder().known();
        // Whoever does something is not what is measured.
        boolean actor = own.measure() != null && unknown && !aside && nobody;
        Topic topic = discourse.merge(own, actor ? current.withSubject(null) : current, true);
        if (own.measure() != null && opened == null && !line.is(quantity.reach(), '(')) {
            theme.say(topic);
        }
        return topic;
    }

    /** "5 percent of exports": what something is a part of may name the measure where a rate was spoken of. */
    private Topic rated(Topic topic, Quantity quantity) {
        int of = quantity.reach() + 1;
        boolean part = line.is(of - 1, Scheme.LINK, "of") || line.is(of - 1, Scheme.RELATIVE);
        boolean unsaid = theme.holder().subject() != null
                && (TRADED.contains(topic.code()) || topic.code().equals("total_trade"));
        if (!quantity.percent() || !part || !unsaid && !topic.code().endsWith("_rate")) {
            return topic;
        }
        Topic whole = reader.read(of, beside.end(of), topic);
        boolean open = whole.measure() == null || unsaid && !TRADED.contains(whole.code());
        return open ? topic : topic.withMeasure(whole.measure());
    }
}
