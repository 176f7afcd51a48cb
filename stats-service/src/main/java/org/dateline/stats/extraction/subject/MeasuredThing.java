package org.dateline.stats.extraction.subject;

import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece.Sort;
import org.dateline.stats.extraction.unit.Scene;

/** What a measure is of: "semiconductor exports", "exports of semiconductors", "chips in total exports". */
final class MeasuredThing {
    /** Longer phrases without a known word are no names of things. */
    static final int LONGEST_NAME = 10;

    /** Prepositions behind which stands what is measured. */
    private static final Set<String> OF = Set.of("of", "for", "at", "in", "by", "among", "from", "on");

    /** Those behind an investment. */
    private static final Set<String> INTO = Set.of("of", "for", "at", "in", "by", "among", "from", "on", "to");

    private static final Set<String> ORDERED = Set.of("of", "for");
    private static final Set<String> ONLY_OF = Set.of("of");

    /** Behind these even words that the lexicon does not know name something. */
    private static final Set<String> NAMING = Set.of("of", "for", "at", "on");

    private final Line line;
    private final Nouns nouns;

    MeasuredThing(Scene scene, Nouns nouns) {
        this.line = scene.line();
        this.nouns = nouns;
    }

    /**
     * What a measure is of, or null where the phrase does not say.
     *
     * @param measure where its word stands
     * @param code what is measured
     */
    Slot of(int from, int to, int measure, String code) {
        boolean itself = line.is(measure, Scheme.SUBJECT);
        Slot before = itself && !isTrade(measure)
                ? new Slot(line.code(measure, Scheme.SUBJECT), line.words(measure, measure + 1))
                : before(from, measure);
        Slot subject = completed(before, measure + 1, to, code);
        Slot narrower = itself ? behind(measure + 1, to) : null;
        subject = narrower == null || narrower.code() == null ? subject : narrower;
        Slot part = subject == null || "all".equals(subject.code()) ? within(from, measure) : null;
        return part == null ? subject : part;
    }

    /** What stands in front of a measure with what the words behind it add. */
    private Slot completed(Slot before, int behind, int to, String code) {
        if (before == null) {
            return behind(behind, to, Places.isInvestment(code) ? INTO : OF);
        }
        if (!line.is(behind, Scheme.LINK)) {
            return before;
        }
        if (isOpen(before, code)) {
            Slot of = behind(behind, to, code.equals("new_orders") ? ORDERED : ONLY_OF);
            return of == null || of.code() == null ? before : of;
        }
        if (before.code() != null) {
            return before;
        }
        Slot of = behind(behind, to);
        boolean narrowed = of != null && of.words() != null && !"all".equals(of.code());
        return narrowed ? new Slot(null, before.words() + " " + of.words()) : before;
    }

    /** "Retail trade", which names an industry and what it sells. */
    boolean isTrade(int measure) {
        return line.is(measure, Scheme.SUBJECT)
                && line.code(measure, Scheme.MEASURE).endsWith("_sales");
    }

    /** "Car and truck exports": an "and" between two nouns. */
    private boolean isJoint(int from, int and) {
        return and > from && line.is(and, Scheme.LINK, "and") && nouns.isNoun(and - 1) && nouns.isNoun(and + 1);
    }

    /** "Semiconductor exports", "pharmaceutical output". */
    private Slot before(int from, int measure) {
        boolean inserted = line.is(measure - 1, ')') && line.opening(measure - 2) > from;
        int end = inserted ? line.opening(measure - 2) : measure;
        int first = end;
        while (first > from && (nouns.isNoun(first - 1) || isJoint(from, first - 1))) {
            first--;
        }
        // "Hong Kong's total exports": whose they are is no part of what they are.
        first += line.isAny(first, "'’") && line.is(first - 1, Scheme.AREA) ? 2 : 0;
        int known = nouns.last(first, end, Scheme.SUBJECT);
        if (known >= 0) {
            return nouns.slot(first, end, known);
        }
        boolean counted = true;
        for (int i = first; i < measure; i++) {
            counted &= line.is(i, Scheme.UNIT) || line.is(i, Scheme.BALANCE);
        }
        boolean name = !counted && first < measure && measure - first <= 3 && first == from;
        return name ? new Slot(null, line.words(first, measure)) : null;
    }

    /** "Chips in total exports", "other goods with an export value of". */
    private Slot within(int from, int measure) {
        int in = measure - 1;
        while (in > from && (line.is(in, Scheme.SUBJECT, "all") || line.is(in, Scheme.DETERMINER))) {
            in--;
        }
        boolean having = line.is(in, Scheme.LINK, "with") && in < measure - 1;
        if (in <= from || !having && !line.is(in, Scheme.LINK, "in") || nouns.compound(from, in) > from) {
            return null;
        }
        int known = nouns.first(from, in, Scheme.SUBJECT);
        if (known >= 0) {
            return nouns.slot(from, in, known);
        }
        boolean thing = !line.is(from, Scheme.UNIT) && !line.is(from, Scheme.BALANCE);
        return thing ? new Slot(null, line.words(from, in)) : null;
    }

    /** What the words behind a measure say that it is of, or null. */
    Slot behind(int start, int to) {
        return behind(start, to, OF);
    }

    /** "Exports of semiconductors", "sales at department stores", "prices for energy". */
    private Slot behind(int start, int to, Set<String> links) {
        int i = start;
        while (i < to) {
            String link = line.depth(i) > line.depth(start - 1) ? null : line.code(i, Scheme.LINK);
            boolean leads = link != null && links.contains(link);
            if (!leads) {
                i++;
                continue;
            }
            int first = nouns.begin(i + 1, to);
            int last = nouns.end(first, to);
            int known = nouns.thing(first, last);
            if (known >= 0) {
                return nouns.slot(first, last, known);
            }
            if (isPeople(first)) {
                return new Slot("all", line.words(first, last));
            }
            boolean named = last > first && last - first <= LONGEST_NAME;
            boolean invested = link.equals("in")
                    && String.valueOf(line.code(start - 1, Scheme.MEASURE)).endsWith("investment");
            if (named && (invested || NAMING.contains(link))) {
                return new Slot(null, line.words(first, last));
            }
            i = Math.max(i + 1, last);
        }
        int known = nouns.first(start, to, Scheme.SUBJECT);
        boolean done = known == start + 1 && line.at(start).sort() == Sort.WORD;
        return known == start || done ? nouns.slot(known, to, known) : null;
    }

    /** "For people aged 16 to 64": whoever is counted, they are all. */
    private boolean isPeople(int first) {
        return line.is(first, Scheme.UNIT) && line.is(first + 1, Scheme.NAME);
    }

    /** "Total exports of chips", "global orders for ships": what stands in front leaves open what it is of. */
    private static boolean isOpen(Slot subject, String measure) {
        boolean word = subject.code() == null && subject.words().indexOf(' ') < 0 && measure.equals("new_orders");
        return word || "all".equals(subject.code());
    }
}
