package org.dateline.stats.extraction.subject;

import java.util.List;
import java.util.function.Supplier;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** "Exports and imports reached $3 billion and $2 billion, respectively": the n-th quantity is of the n-th thing. */
final class Respectively {
    private final Scene scene;
    private final Line line;
    private final Discourse discourse;
    private final ListedThings listed;

    Respectively(Scene scene, TopicReader reader, Discourse discourse) {
        this.scene = scene;
        this.line = scene.line();
        this.discourse = discourse;
        this.listed = new ListedThings(scene, reader);
    }

    void spread(Topic[] topics) {
        for (List<Integer> run : Runs.of(scene)) {
            boolean part = run.size() > 1 && isPart(scene.quantities().get(run.get(run.size() - 1)));
            if (run.size() > 1 && (!part || isListed(run, topics))) {
                spread(run, topics);
            }
        }
        for (List<Integer> heads : Runs.pairs(scene)) {
            if (heads.size() > 1) {
                pairs(heads, topics);
            }
        }
    }

    /** "Rose 3 percent to $5 billion and 4 percent to $6 billion, respectively". */
    private void pairs(List<Integer> heads, Topic[] topics) {
        Quantity first = scene.quantities().get(heads.get(0));
        Quantity last = scene.quantities().get(heads.get(heads.size() - 1) + 1);
        int verb = verbBefore(first.from());
        Topic base = topics[heads.get(0)];
        List<Topic> things = listed.things(clauseStart(verb), verb, base);
        if (things.size() != heads.size() || Runs.respectively(scene, last.reach()) < 0) {
            return;
        }
        for (int i = 0; i < things.size(); i++) {
            Topic topic = discourse.merge(things.get(i), base, true);
            topics[heads.get(i)] = topic;
            topics[heads.get(i) + 1] = topic;
        }
    }

    /** "A and B made up 20 and 10 percent of the total, respectively": the parts are listed before. */
    private boolean isListed(List<Integer> run, Topic[] topics) {
        Quantity first = scene.quantities().get(run.get(0));
        Quantity last = scene.quantities().get(run.get(run.size() - 1));
        int verb = verbBefore(first.from());
        Topic base = topics[run.get(0)];
        return Runs.respectively(scene, last.reach()) >= 0
                && (listed.things(clauseStart(verb), verb, base).size() == run.size()
                        || listed.antecedents(verb, base).size() == run.size());
    }

    /** "76 and 30 percent of": what is listed behind are the wholes. */
    private boolean isPart(Quantity last) {
        return last.percent() && line.is(last.reach(), Scheme.LINK, "of");
    }

    private void spread(List<Integer> run, Topic[] topics) {
        Quantity first = scene.quantities().get(run.get(0));
        Quantity last = scene.quantities().get(run.get(run.size() - 1));
        int verb = verbBefore(first.from());
        int word = Runs.respectively(scene, last.reach());
        Topic base = topics[run.get(0)];
        List<Topic> things = word < 0
                ? before(verb, base)
                : matching(
                        run.size(),
                        List.of(
                                () -> listed.linked(clauseStart(verb), verb, base),
                                () -> before(verb, base),
                                () -> listed.joined(clauseStart(verb), verb, base),
                                () -> listed.antecedents(verb, base),
                                () -> listed.groups(verb, base),
                                () -> objects(verb, scene.left(first), base),
                                () -> word > last.reach()
                                        ? listed.things(last.reach(), word, base)
                                        : before(verb, base)));
        if (things.size() > run.size()) {
            things = things.stream().filter(Topic::known).toList();
        }
        if (things.size() != run.size() || word < 0 && !alike(things)) {
            return;
        }
        discourse.matter().listed(things);
        for (int i = 0; i < run.size(); i++) {
            topics[run.get(i)] = discourse.merge(things.get(i), base, true);
        }
        balance(topics, run.get(run.size() - 1));
    }

    /** The first of several readings that lists as many things as there are quantities, else the last. */
    private static List<Topic> matching(int size, List<Supplier<List<Topic>>> readings) {
        List<Topic> things = List.of();
        for (Supplier<List<Topic>> reading : readings) {
            things = reading.get();
            if (things.size() == size) {
                break;
            }
        }
        return things;
    }

    private List<Topic> before(int verb, Topic base) {
        return listed.things(shareBefore(clauseStart(verb), verb), verb, base);
    }

    /** "Sold cars and trucks worth 3 and 2 billion": what stands between the verb and the quantities. */
    private List<Topic> objects(int verb, int end, Topic base) {
        Topic of = new Topic(null, base.subject(), null, null);
        return listed.things(verb + 1, end, base).stream()
                .map(thing -> thing.or(of))
                .toList();
    }

    /** The balance of exports and imports is of the same goods as they are. */
    private static void balance(Topic[] topics, int last) {
        for (int i = last + 1; i < topics.length; i++) {
            boolean sides =
                    topics[last].code().equals("imports") || topics[last].code().equals("exports");
            if (sides && topics[i].code().equals("trade_balance")) {
                topics[i] = topics[i].withSubject(topics[last].subject());
            }
        }
    }

    /** Without the word, only things of one sort are taken to be a list. */
    private static boolean alike(List<Topic> things) {
        boolean measures = things.stream().allMatch(thing -> thing.measure() != null);
        boolean others = things.stream().skip(1).allMatch(thing -> thing.measure() == null && thing.known());
        return measures || others;
    }

    private int verbBefore(int from) {
        if (line.is(from - 1, Scheme.MEASURE)) {
            return from - 1;
        }
        int i = from;
        while (i > 0 && !line.is(i, Scheme.DIRECTION) && !line.is(i, Scheme.STATE) && !line.is(i, Scheme.SHARE)) {
            i--;
        }
        while (i > 0
                && (line.is(i - 1, Scheme.STATE)
                        || line.is(i - 1, Scheme.DETERMINER)
                        || scene.quantity(i - 1) != null
                        || isLead(i - 1))) {
            i--;
        }
        return i;
    }

    /** A run behind another run has the subject of the first. */
    private boolean isLead(int i) {
        boolean second = scene.quantity(i + 1) == null
                && (line.is(i, Scheme.LINK, "and") || line.is(i, ',') || line.is(i, Scheme.LINK, "to"))
                && scene.quantity(i - 1) != null;
        return second;
    }

    private int clauseStart(int verb) {
        int i = verb - 1;
        while (i >= 0
                && (scene.quantity(i) == null || line.depth(i) > line.depth(verb))
                && !line.isAny(i, ";:")
                && !line.is(i, Scheme.BREAK)
                && !line.is(i, Scheme.RELATIVE)) {
            i--;
        }
        return i + 1;
    }

    /** "The shares of A and B in exports": the list begins behind the noun. */
    private int shareBefore(int start, int verb) {
        for (int i = verb - 1; i >= start; i--) {
            if (line.is(i, Scheme.SHARE) && !line.is(i, Scheme.MEASURE)) {
                return i + 1;
            }
        }
        return start;
    }
}
