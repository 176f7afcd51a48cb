package org.dateline.stats.extraction;

import java.util.List;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.clause.Statements.Stated;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.period.Mention.Role;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** What the words around a change say that it is measured against: those beside it, behind it, before it, further on. */
final class NamedBasis {
    /** A time further behind a value is not of it. */
    private static final int LISTED = 2;
    /** Words further behind a bracket are not of what is before it. */
    private static final int BEHIND = 6;

    private final Scene scene;
    private final Line line;
    private final List<Stated> stated;
    private final int index;
    private final Stated one;
    private final Quantity quantity;
    private final Period period;
    private final BasisSearch search;
    private final boolean rate;
    /** Where the next quantity begins. */
    private final int next;

    /**
     * @param period the time of the change, or null
     * @param yearly as in {@link BasisSearch}
     */
    NamedBasis(Scene scene, List<Stated> stated, int index, Period period, boolean yearly) {
        this.scene = scene;
        this.line = scene.line();
        this.stated = stated;
        this.index = index;
        this.one = stated.get(index);
        this.quantity = one.quantity();
        this.period = period;
        this.search = new BasisSearch(scene, yearly);
        this.rate = isRate(one);
        this.next = next();
    }

    /** Whether what is compared is itself a rate of change. */
    boolean rate() {
        return rate;
    }

    /**
     * The basis beside an amount and right behind it, or null.
     *
     * @param spans whether the span that something changes in may be meant as its basis
     */
    String near(boolean spans) {
        String found = beside();
        if (found == null) {
            boolean dated = rate || one.governor().compared() || one.governor().after();
            found = search.find(quantity.reach(), next, period, 1, dated);
        }
        if (found == null && spans) {
            found = within();
        }
        if (found == null && changes()) {
            found = fromBefore();
        }
        return found == null ? beyondBracket() : found;
    }

    /** "The 12-month change was 2 percent, up from": what the change that is stated is one over; or null. */
    String ofChange() {
        int i = scene.left(quantity);
        if (!line.is(i, Scheme.STATE)) {
            return null;
        }
        while (i > 0 && scene.quantity(i) == null && !line.isAny(i, ",;:") && !line.is(i, Scheme.DIRECTION)) {
            i--;
        }
        boolean change = line.is(i, Scheme.DIRECTION, "change");
        String span = change ? search.every(i - 1) : null;
        return change && line.is(i - 1, Scheme.BASIS) ? line.code(i - 1, Scheme.BASIS) : span;
    }

    /** The last basis before an amount, or null. */
    String before() {
        return search.find(quantity.from() - 1, -1, period, -1, rate);
    }

    /** The basis that the sentence names behind the next quantity, or null. */
    String later() {
        return search.find(next, line.size(), period, 1, rate);
    }

    private boolean changes() {
        return one.governor().direct() || "by".equals(one.governor().link());
    }

    /** Whether what is named before the first quantity holds for what follows too. */
    boolean leads() {
        return index == 0 && (isSetOff() || opens());
    }

    /** Whether the words carry the basis of the change before on. */
    boolean continues() {
        return isSame()
                || line.is(0, Scheme.ANAPHOR) && scene.mentions().isEmpty()
                || rate && one.governor().compared();
    }

    /** "In the three months to March": not a quarter but months. */
    boolean isCounted() {
        for (Mention mention : scene.mentions()) {
            boolean months = false;
            for (int i = mention.from() + 1; i + 1 < mention.to(); i++) {
                months |= line.is(i, Scheme.UNIT, "month") && line.is(i + 1, Scheme.LINK, "to");
            }
            if (months && period.equals(mention.period()) && mention.role() == Role.TOPIC) {
                return true;
            }
        }
        return false;
    }

    /** "In May, the increase was 2 percent": an increase over the same time as the last. */
    private boolean isSame() {
        int state = scene.left(quantity);
        return line.is(state, Scheme.STATE)
                && line.is(state - 1, Scheme.DIRECTION)
                && line.is(state - 2, Scheme.DETERMINER);
    }

    /** Where the next quantity begins that does not only say this one again in a bracket. */
    private int next() {
        int reach = quantity.reach();
        boolean bracket = line.is(reach, '(') && !line.is(reach + 1, Scheme.AFTER);
        for (int i = index + 1; i < stated.size(); i++) {
            int from = stated.get(i).quantity().from();
            int or = line.is(reach, ',') ? reach + 1 : reach;
            boolean again = i == index + 1 && line.is(or, Scheme.LINK, "or") && from <= or + 2;
            if (!again && (!bracket || from >= line.closing(reach))) {
                return from;
            }
        }
        return line.size();
    }

    /** "Up 3 percent ($2 to $5) year over year": what is said behind the bracket holds before and inside of it. */
    private String beyondBracket() {
        int open = line.is(quantity.reach(), '(') ? quantity.reach() : line.opening(quantity.from());
        int close = open < 0 ? -1 : line.closing(open);
        if (close < 0 || line.isAny(close, ",;:.")) {
            return null;
        }
        int end = close;
        while (end < line.size() && end < close + BEHIND && scene.quantity(end) == null && !line.isAny(end, ",;:(")) {
            end++;
        }
        return search.find(close, end, period, 1, rate);
    }

    /** "On the previous month by 3 percent", "annually increased by 3 percent": what leads to the amount itself. */
    private String beside() {
        int left = scene.left(quantity);
        Mention mention = line.is(left, Scheme.LINK, "by") ? scene.time(left - 1) : null;
        if (mention != null && search.isBase(mention, false)) {
            return BasisSearch.relation(mention, period);
        }
        int verb = one.governor().direction();
        boolean own = verb > 0 && changes();
        String basis = own ? line.code(verb - 1, Scheme.BASIS) : null;
        return basis != null || !own ? basis : search.every(verb - 1);
    }

    /** "Fell by 2 percent in the month": since the month before. */
    private String within() {
        int at = line.is(quantity.reach(), '(') ? line.closing(quantity.reach()) : quantity.reach();
        boolean span = line.is(at, Scheme.LINK, "in")
                && line.is(at + 1, Scheme.DETERMINER)
                && scene.time(at + 1) != null
                && scene.time(at + 1).to() == at + 3;
        return span ? ofSpan(line.code(at + 2, Scheme.UNIT)) : null;
    }

    private static String ofSpan(String unit) {
        return switch (String.valueOf(unit)) {
            case "month" -> "mom";
            case "quarter" -> "qoq";
            case "year" -> "yoy";
            default -> null;
        };
    }

    /** "Fell by 2.3 from 61.7 in April to 59.4": the time of the value before. */
    private String fromBefore() {
        if (period == null || index + 1 >= stated.size()) {
            return null;
        }
        Stated value = stated.get(index + 1);
        if (!value.governor().compared() || value.quantity().percent() && !quantity.points()) {
            return null;
        }
        for (Mention mention : scene.mentions()) {
            int gap = mention.from() - value.quantity().reach();
            if (gap >= 0 && gap <= LISTED && mention.period() != null) {
                return BasisSearch.relation(mention, period);
            }
        }
        return null;
    }

    /** "Inflation slowed to 3 percent", "was 3 percent": the words around compare the rate, not the prices. */
    private static boolean isRate(Stated one) {
        boolean growth = one.quantity().percent() && one.topic().name().endsWith("index");
        boolean reached = one.governor().link() != null
                && (one.governor().link().equals("to") || one.governor().link().equals("at"));
        return growth
                && (reached || one.governor().compared())
                && !one.governor().direct();
    }

    /** "In May, compared with April, …": what everything is compared with. */
    private boolean isSetOff() {
        boolean base = false;
        boolean topic = false;
        for (Mention mention : scene.mentions()) {
            boolean before = mention.to() <= quantity.from();
            base |= before && mention.role() == Role.BASE;
            topic |= before && mention.role() == Role.TOPIC;
        }
        return base && topic;
    }

    /** "Over the past year, …": a basis that is set off at the beginning. */
    private boolean opens() {
        return line.is(0, Scheme.BASIS) && line.is(1, ',');
    }
}
