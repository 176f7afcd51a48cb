package org.dateline.stats.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** "Exports and imports reached $3 billion and $2 billion, respectively": the n-th quantity is of the n-th thing. */
final class Respectively {
    private final Scene scene;
    private final Line line;
    private final TopicReader reader;
    private final Discourse discourse;
    private final Nouns nouns;

    Respectively(Scene scene, TopicReader reader, Discourse discourse) {
        this.scene = scene;
        this.line = scene.line();
        this.reader = reader;
        this.discourse = discourse;
        this.nouns = new Nouns(scene);
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
        List<Topic> things = things(clauseStart(verb), verb, base);
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
                && (things(clauseStart(verb), verb, base).size() == run.size()
                        || antecedents(verb, base).size() == run.size());
    }

    /** "Food and clothing, which made up 50 and 20 percent": what a relative clause is about stands before it. */
    private List<Topic> antecedents(int verb, Topic base) {
        int end = verb - 1;
        if (!line.is(end, Scheme.RELATIVE)) {
            return List.of();
        }
        end -= line.is(end - 1, ',') ? 1 : 0;
        int start = end;
        while (start > 0
                && (nouns.isNoun(start - 1) || line.is(start - 1, Scheme.LINK, "and") || line.is(start - 1, ','))) {
            start--;
        }
        return things(start, end, base);
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
        List<Topic> things = things(shareBefore(clauseStart(verb), verb), verb, topics[run.get(0)]);
        if (word >= 0) {
            List<Topic> linked = linked(clauseStart(verb), verb, topics[run.get(0)]);
            things = linked.size() == run.size() ? linked : things;
        }
        if (things.size() != run.size() && word >= 0) {
            List<Topic> joined = joined(clauseStart(verb), verb, topics[run.get(0)]);
            things = joined.size() == run.size() ? joined : things;
        }
        if (things.size() != run.size() && word >= 0) {
            List<Topic> before = antecedents(verb, topics[run.get(0)]);
            things = before.size() == run.size() ? before : things;
        }
        if (things.size() != run.size() && word >= 0) {
            List<Topic> groups = groups(verb, topics[run.get(0)]);
            things = groups.size() == run.size() ? groups : things;
        }
        if (things.size() != run.size() && word >= 0) {
            List<Topic> objects = things(verb + 1, scene.left(first), topics[run.get(0)]);
            Topic of = new Topic(null, topics[run.get(0)].subject(), null, null);
            objects.replaceAll(thing -> thing.or(of));
            things = objects.size() == run.size() ? objects : things;
        }
        if (things.size() != run.size() && word > last.reach()) {
            things = things(last.reach(), word, topics[run.get(0)]);
        }
        if (things.size() > run.size()) {
            things = things.stream().filter(Topic::known).toList();
        }
        if (things.size() != run.size() || word < 0 && !alike(things)) {
            return;
        }
        Topic base = topics[run.get(0)];
        discourse.matter().listed(things);
        for (int i = 0; i < run.size(); i++) {
            topics[run.get(i)] = discourse.merge(things.get(i), base, true);
        }
        balance(topics, run.get(run.size() - 1));
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

    /** "Farming, forestry and fishing; industry; and services": what semicolons tell apart. */
    private List<Topic> groups(int verb, Topic base) {
        List<Topic> groups = new ArrayList<>();
        int start = verb;
        while (start > 0 && !line.is(start - 1, ':') && scene.quantity(start - 1) == null) {
            start--;
        }
        for (int i = start; i <= verb; i++) {
            if (i == verb || line.is(i, ';')) {
                Topic group = reader.read(start, i, base);
                groups.add(group);
                start = i + 1;
            }
        }
        return groups.stream().anyMatch(Topic::empty) ? List.of() : filled(groups);
    }

    /** "Prices for food and drink and for energy": where the preposition is said again, it tells the things apart. */
    private List<Topic> linked(int from, int to, Topic base) {
        List<Topic> things = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            String link = line.is(i, Scheme.LINK, "and") ? line.code(i + 1, Scheme.LINK) : null;
            boolean again = link != null && !link.equals("and") && first(from, i, link);
            if (i == to || again) {
                things.add(reader.read(start, i, base));
                start = i + 1;
            }
        }
        return things.stream().anyMatch(Topic::empty) ? List.of() : filled(things);
    }

    private boolean first(int from, int to, String link) {
        for (int i = from; i < to; i++) {
            if (line.is(i, Scheme.LINK, link)) {
                return true;
            }
        }
        return false;
    }

    /** The things listed between two places; a measure said once is that of all. */
    private List<Topic> things(int from, int to, Topic base) {
        return things(from, to, base, from);
    }

    /** "Clothing, toys and games, food and drinks": between commas "and" joins the words of one name. */
    private List<Topic> joined(int from, int to, Topic base) {
        int and = to - 1;
        while (and > from && !line.is(and, Scheme.LINK, "and")) {
            and--;
        }
        return things(from, to, base, and);
    }

    /** @param ands from where on an "and" tells two things apart */
    private List<Topic> things(int from, int to, Topic base, int ands) {
        List<Topic> things = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || line.is(i, ',') || i >= ands && line.is(i, Scheme.LINK, "and");
            if (!ends || line.depth(i) > line.depth(from)) {
                continue;
            }
            Topic thing = reader.read(start, i, base);
            if (thing.known() || !thing.empty() && !line.is(start, Scheme.LINK)) {
                things.add(thing);
            }
            start = i + 1;
        }
        return filled(things);
    }

    private static List<Topic> filled(List<Topic> things) {
        Topic measured = things.stream()
                .filter(thing -> thing.measure() != null)
                .findFirst()
                .orElse(Topic.NOTHING);
        Topic last = things.isEmpty() ? Topic.NOTHING : things.get(things.size() - 1);
        Topic first = things.isEmpty() ? Topic.NOTHING : things.get(0);
        boolean manyMeasures =
                things.stream().filter(thing -> thing.measure() != null).count() > 1;
        List<Topic> filled = new ArrayList<>();
        for (Topic thing : things) {
            Topic whole = thing.measure() == null ? thing.withMeasure(measured.measure()) : thing;
            boolean place = thing.measure() == null && thing.subject() == null;
            whole = place ? whole.withSubject(measured.subject()) : whole;
            filled.add(
                    manyMeasures
                            ? whole.or(new Topic(
                                    null,
                                    last.subject() == null ? first.subject() : last.subject(),
                                    null,
                                    last.counterpart()))
                            : whole);
        }
        return filled;
    }
}
