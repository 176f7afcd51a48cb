package org.dateline.stats.extraction.unit;

import java.util.Arrays;
import java.util.List;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.text.Line;

/** A sentence with the times and quantities in it. */
public final class Scene {
    private final Line line;
    private final List<Mention> mentions;
    private final List<Quantity> quantities;
    private final Quantity[] counted;
    private final int[] order;
    private final Mention[] timed;

    public Scene(Line line, List<Mention> mentions, List<Quantity> quantities) {
        this.line = line;
        this.mentions = List.copyOf(mentions);
        this.quantities = List.copyOf(quantities);
        counted = new Quantity[line.size()];
        timed = new Mention[line.size()];
        order = new int[line.size()];
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            int end = Math.min(counted.length, quantity.reach());
            Arrays.fill(counted, quantity.from(), end, quantity);
            Arrays.fill(order, quantity.from(), end, i);
        }
        for (Mention mention : mentions) {
            Arrays.fill(timed, mention.from(), Math.min(timed.length, mention.to()), mention);
        }
    }

    public Line line() {
        return line;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public List<Quantity> quantities() {
        return quantities;
    }

    /** The quantity that a piece belongs to, or null. */
    public Quantity quantity(int piece) {
        return piece < 0 || piece >= counted.length ? null : counted[piece];
    }

    /** Which one of the quantities a piece belongs to. */
    public int index(int piece) {
        return order[piece];
    }

    /** The time that a piece belongs to, or null. */
    public Mention time(int piece) {
        return piece < 0 || piece >= timed.length ? null : timed[piece];
    }

    /** "May's": the time whose genitive a piece ends, or null. */
    public Mention genitive(int piece) {
        return line.at(piece).text().equals("s") && line.isAny(piece - 1, "'’") ? time(piece - 2) : null;
    }

    /** The piece before a quantity that says what it is for: qualifiers, articles and adverbs are passed over. */
    public int left(Quantity quantity) {
        int i = quantity.from() - 1;
        while (isFiller(i)) {
            i--;
        }
        return i;
    }

    /** The piece behind a quantity that says what it is for. */
    public int right(int from) {
        int i = from;
        while (!line.is(i, Scheme.QUALIFIER) && isFiller(i) || line.is(i, Scheme.BASIS) || isEvery(i)) {
            i++;
        }
        return i;
    }

    /** "A 3 percent annual rise". */
    private boolean isEvery(int i) {
        return line.is(i, Scheme.SPAN) && time(i) == null && line.is(i + 1, Scheme.DIRECTION);
    }

    private boolean isFiller(int i) {
        return line.is(i, Scheme.QUALIFIER)
                        && !line.is(i, Scheme.DIRECTION)
                        && !line.is(i, Scheme.QUALIFIER, "double_digit")
                || line.is(i, Scheme.DETERMINER)
                || line.is(i, Scheme.ADVERB)
                || line.is(i, '"');
    }
}
