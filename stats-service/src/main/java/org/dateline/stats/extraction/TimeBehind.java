package org.dateline.stats.extraction;

import java.util.Objects;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.period.Mention.Role;
import org.dateline.stats.extraction.subject.Runs;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** Times that stand behind a quantity: right behind it, or further on in its clause. */
final class TimeBehind {
    private static final int ATTACHED = 12;
    /** Quantities further from each other have times of their own. */
    private static final int APART = 6;

    private final Scene scene;
    private final Line line;
    private final Retrospect retrospect;

    TimeBehind(Scene scene, Retrospect retrospect) {
        this.scene = scene;
        this.line = scene.line();
        this.retrospect = retrospect;
    }

    /** The time right behind a quantity: "the $70.9 billion set in 2023". */
    Mention attached(Quantity quantity) {
        boolean restated = line.is(quantity.reach(), Scheme.LINK, "or");
        boolean listing = restated || Runs.respectively(scene, quantity.reach()) >= 0;
        boolean again = line.is(quantity.reach(), '(') && holdsQuantity(quantity.reach());
        for (int i = quantity.reach(); !again && i < line.size() && i < quantity.reach() + ATTACHED; i++) {
            Mention mention = scene.time(i);
            if (mention != null) {
                return mention.role() == Role.BACKGROUND || mention.period() == null && mention.relation() == null
                        ? null
                        : mention;
            }
            listing &= isListed(quantity, i);
            if (listing) {
                continue;
            }
            int verb = line.is(i + 1, Scheme.STATE, "set") ? i + 1 : i;
            boolean participle =
                    i == quantity.reach() && line.is(verb + 1, Scheme.LINK) && scene.time(verb + 2) != null;
            boolean dated = line.is(i, ',') && i == quantity.reach() && (isAlone(i + 1) || isSet(i + 1));
            boolean stop = scene.quantity(i) != null
                    || line.isAny(i, ",;:.") && !dated
                    || line.is(i, ')') && i > quantity.reach()
                    || line.is(i, Scheme.BREAK)
                    || line.is(i, Scheme.AFTER)
                    || line.is(i, Scheme.REASON)
                    || line.is(i, Scheme.STATE) && !line.is(i, Scheme.STATE, "set") && !participle;
            if (stop) {
                return null;
            }
        }
        return null;
    }

    /** "With 19.1% and 21.3% respectively in March": another of one list. */
    private boolean isListed(Quantity quantity, int i) {
        Quantity other = scene.quantity(i);
        return other != null && Objects.equals(other.unit(), quantity.unit())
                || other != null && line.is(other.from() - 1, Scheme.LINK, "or")
                || line.is(i, Scheme.LINK, "or")
                || line.is(i, ',')
                || line.is(i, Scheme.LINK, "and")
                || line.is(i, Scheme.RESPECTIVELY);
    }

    private boolean holdsQuantity(int open) {
        for (int i = open; i < line.closing(open); i++) {
            if (scene.quantity(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** "($129 billion, 2022)": a time at the end of a bracket. */
    private boolean isAlone(int i) {
        Mention mention = scene.time(i);
        return mention != null && line.depth(i) > 0 && line.is(mention.to(), ')');
    }

    /** "The record of $15.3 billion, set in May 2013". */
    private boolean isSet(int i) {
        return line.is(i, Scheme.STATE, "set") && line.is(i + 1, Scheme.LINK) && scene.time(i + 2) != null;
    }

    /** The next time behind a quantity in its clause. */
    Mention next(Quantity quantity) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= quantity.reach() && mention.role() != Role.BACKGROUND) {
                return clear(quantity.reach(), mention.from()) ? mention : null;
            }
        }
        return null;
    }

    /**
     * The topic of the sentence where it is named behind a quantity.
     *
     * @param open whether nothing was spoken of before: then a time of quantities further on is that of this one too
     */
    Mention later(Quantity quantity, boolean open) {
        for (Mention mention : scene.mentions()) {
            boolean topic = mention.role() == Role.TOPIC && !retrospect.holds(mention) && mention.period() != null;
            if (topic && mention.from() >= quantity.reach() && line.depth(mention.from()) == 0) {
                return clear(quantity.reach(), mention.from()) && (open || shared(quantity, mention)) ? mention : null;
            }
        }
        return null;
    }

    /** Whether a time behind a later quantity is that of this one too: "up 3 percent to $5 billion in May". */
    private boolean shared(Quantity quantity, Mention mention) {
        int end = quantity.reach();
        for (Quantity next : scene.quantities()) {
            if (next.from() >= quantity.reach() && next.from() < mention.from()) {
                if (next.from() - end > APART) {
                    return false;
                }
                end = next.reach();
            }
        }
        return true;
    }

    private boolean clear(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isAny(i, ";:") || line.is(i, Scheme.BREAK)) {
                return false;
            }
        }
        return true;
    }
}
