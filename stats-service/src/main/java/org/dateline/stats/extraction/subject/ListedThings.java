package org.dateline.stats.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Scene;

/** Things that a sentence lists between two places, told apart in one of the ways in which lists are written. */
final class ListedThings {
    private static final Set<String> FLOWS = Set.of("exports", "imports");
    private static final int FLOW = "export".length();

    private final Scene scene;
    private final Line line;
    private final TopicReader reader;
    private final Nouns nouns;

    ListedThings(Scene scene, TopicReader reader) {
        this.scene = scene;
        this.line = scene.line();
        this.reader = reader;
        this.nouns = new Nouns(scene);
    }

    /** "Food and clothing, which made up 50 and 20 percent": what a relative clause is about stands before it. */
    List<Topic> antecedents(int verb, Topic base) {
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

    /** "Farming, forestry and fishing; industry; and services": what semicolons tell apart. */
    List<Topic> groups(int verb, Topic base) {
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
    List<Topic> linked(int from, int to, Topic base) {
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
    List<Topic> things(int from, int to, Topic base) {
        return things(from, to, base, from);
    }

    /** "Clothing, toys and games, food and drinks": between commas "and" joins the words of one name. */
    List<Topic> joined(int from, int to, Topic base) {
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

    /** "The volume of exports and imports": what is told of the first flow is told of the other. */
    private static Slot alike(Topic flow, Topic first) {
        String told = first.code();
        boolean other = FLOWS.contains(flow.code()) && !told.startsWith(flow.code()) && told.indexOf('_') == FLOW;
        return other && FLOWS.contains(told.substring(0, FLOW) + "s")
                ? new Slot(
                        flow.code().substring(0, FLOW) + told.substring(FLOW),
                        flow.measure().words())
                : flow.measure();
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
            Topic whole = thing.withMeasure(thing.measure() == null ? measured.measure() : alike(thing, measured));
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
