package org.dateline.stats.extraction;

import java.util.List;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.clause.Statements.Stated;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.period.Mention.Role;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** What changes are measured against: what the words beside them say, else what was said last, else the agency's habit. */
final class Comparisons {
    private static final int QUARTER = 3;
    private static final int LISTED = 2;
    /** Further away nothing says what a change is measured against. */
    private static final int REACH = 60;

    private static final int BEHIND = 6;

    private static final Set<String> NAMES = Set.of("yoy", "mom", "qoq", "pop", "3m_3m");

    /** {@code pop} or {@code yoy} where the agency always compares so unless it says otherwise; empty where it goes on as before. */
    private final String habit;
    /** Whether it does so even where it has begun with another comparison. */
    private final boolean always;

    private String first;
    private String led;
    private String last;
    private String opened;
    /** What a heading says: "monthly comparison". */
    private String section;

    private Span span;
    private Period headline;

    /** What a span that is not of the release's own sort was last compared with. */
    private record Span(Period period, String basis) {}

    /** Goes back to the beginning: what headings have said no longer holds. */
    void begin() {
        section = null;
    }

    /** A new paragraph compares as the release does. */
    void paragraph(Period release) {
        headline = release;
        led = null;
        opened = null;
    }

    Comparisons(String area, Lexicon lexicon) {
        String understood = lexicon.understood(area).orElse("");
        this.always = understood.equals("previous");
        this.habit = always ? "pop" : understood;
    }

    /** The basis that a sentence names first, or null. */
    String expected(Scene scene) {
        String span = scene.quantities().isEmpty() ? scene.line().code(0, Scheme.SPAN) : null;
        section = span == null || ofSpans(span) == null ? section : ofSpans(span);
        return search(scene, 0, scene.line().size(), null, 1, false);
    }

    /**
     * The basis of a change.
     *
     * @param code null for what is no change
     * @param said whether the sentence names it
     */
    record Basis(String code, boolean said) {}

    /** What a statement is compared with. */
    Basis basis(Scene scene, List<Stated> stated, int index, Period period, String adjustment) {
        Stated one = stated.get(index);
        if (one.reading().kind() != Kind.CHANGE) {
            String base = opened == null && !habit.equals("yoy")
                    ? search(scene, 0, scene.line().size(), period, 1, false)
                    : null;
            opened = base != null && NAMES.contains(base) ? base : opened;
            return new Basis(null, true);
        }
        Quantity quantity = one.quantity();
        int next = next(scene, stated, index);
        boolean changes = one.governor().direct() || "by".equals(one.governor().link());
        boolean rate = isRate(one);
        boolean dated = rate || one.governor().compared() || one.governor().after();
        String found = beside(scene, one, period);
        if (found == null) {
            found = search(scene, quantity.reach(), next, period, 1, dated);
        }
        if (found == null && !habit.equals("yoy")) {
            found = within(scene, quantity);
        }
        if (found == null && changes) {
            found = fromBefore(scene, stated, index, period);
        }
        if (found == null) {
            found = beyondBracket(scene, quantity, period, rate);
        }
        if (found == null) {
            found = search(scene, quantity.from() - 1, -1, period, -1, rate);
            led = found != null && index == 0 && (leads(scene, quantity) || opens(scene)) ? found : led;
        }
        if (found == null && !habit.equals("pop")) {
            found = search(scene, next, scene.line().size(), period, 1, rate);
        }
        if (found == null && rate && !(last != null && one.governor().compared())) {
            found = "yoy";
        }
        if (found != null) {
            led = found.equals(led) ? led : null;
            boolean opens = opened == null || adjustment != null;
            opened = opens && NAMES.contains(found) ? found : opened;
        }
        if (found != null && period != null && isAnother(period)) {
            span = new Span(period, found);
        }
        String basis = found != null
                ? named(found, period)
                : last != null
                                && (isSame(scene, quantity)
                                        || scene.line().is(0, Scheme.ANAPHOR)
                                                && scene.mentions().isEmpty()
                                        || rate && one.governor().compared())
                        ? last
                        : habit(adjustment, period);
        last = basis;
        basis = basis.equals("qoq") && isCounted(scene, period) ? "3m_3m" : basis;
        if (first == null && NAMES.contains(basis)) {
            first = basis.equals("yoy") ? basis : "pop";
        }
        return new Basis(basis, found != null);
    }

    /** "In the three months to March": not a quarter but months. */
    private static boolean isCounted(Scene scene, Period period) {
        Line line = scene.line();
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
    private static boolean isSame(Scene scene, Quantity quantity) {
        Line line = scene.line();
        int state = scene.left(quantity);
        return line.is(state, Scheme.STATE)
                && line.is(state - 1, Scheme.DIRECTION)
                && line.is(state - 2, Scheme.DETERMINER);
    }

    /** Where the next quantity begins that does not only say this one again in a bracket. */
    private static int next(Scene scene, List<Stated> stated, int index) {
        int reach = stated.get(index).quantity().reach();
        boolean bracket = scene.line().is(reach, '(') && !scene.line().is(reach + 1, Scheme.AFTER);
        for (int i = index + 1; i < stated.size(); i++) {
            int from = stated.get(i).quantity().from();
            int or = scene.line().is(reach, ',') ? reach + 1 : reach;
            boolean again = i == index + 1 && scene.line().is(or, Scheme.LINK, "or") && from <= or + 2;
            if (!again && (!bracket || from >= scene.line().closing(reach))) {
                return from;
            }
        }
        return scene.line().size();
    }

    /** "Up 3 percent ($2 to $5) year over year": what is said behind the bracket holds before and inside of it. */
    private static String beyondBracket(Scene scene, Quantity quantity, Period period, boolean rate) {
        Line line = scene.line();
        int open = line.is(quantity.reach(), '(') ? quantity.reach() : line.opening(quantity.from());
        int close = open < 0 ? -1 : line.closing(open);
        if (close < 0 || line.isAny(close, ",;:.")) {
            return null;
        }
        int end = close;
        while (end < line.size() && end < close + BEHIND && scene.quantity(end) == null && !line.isAny(end, ",;:(")) {
            end++;
        }
        return search(scene, close, end, period, 1, rate);
    }

    /** "On the previous month by 3 percent", "annually increased by 3 percent": what leads to the amount itself. */
    private static String beside(Scene scene, Stated one, Period period) {
        Line line = scene.line();
        int left = scene.left(one.quantity());
        Mention mention = line.is(left, Scheme.LINK, "by") ? scene.time(left - 1) : null;
        if (mention != null && isBase(line, mention, false)) {
            return relation(mention, period);
        }
        int verb = one.governor().direction();
        boolean own = verb > 0
                && (one.governor().direct() || "by".equals(one.governor().link()));
        String basis = own ? line.code(verb - 1, Scheme.BASIS) : null;
        return basis != null || !own ? basis : every(scene, verb - 1);
    }

    /** "Fell by 2 percent in the month": since the month before. */
    private static String within(Scene scene, Quantity quantity) {
        Line line = scene.line();
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
    private static String fromBefore(Scene scene, List<Stated> stated, int index, Period period) {
        if (period == null || index + 1 >= stated.size()) {
            return null;
        }
        Stated value = stated.get(index + 1);
        if (!value.governor().compared()
                || value.quantity().percent() && !one(stated, index).points()) {
            return null;
        }
        for (Mention mention : scene.mentions()) {
            int gap = mention.from() - value.quantity().reach();
            if (gap >= 0 && gap <= LISTED && mention.period() != null) {
                return relation(mention, period);
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

    private static Quantity one(List<Stated> stated, int index) {
        return stated.get(index).quantity();
    }

    /** "In May, compared with April, …": what holds for what follows too. */
    private static boolean leads(Scene scene, Quantity first) {
        boolean base = false;
        boolean topic = false;
        for (Mention mention : scene.mentions()) {
            boolean before = mention.to() <= first.from();
            base |= before && mention.role() == Role.BASE;
            topic |= before && mention.role() == Role.TOPIC;
        }
        return base && topic;
    }

    /** "Over the past year, …": a basis that is set off at the beginning. */
    private static boolean opens(Scene scene) {
        return scene.line().is(0, Scheme.BASIS) && scene.line().is(1, ',');
    }

    /** What a change is measured against where the words beside it do not say. */
    String habit(String adjustment, Period period) {
        return named(unsaid(adjustment, period), period);
    }

    private String unsaid(String adjustment, Period period) {
        if (led != null) {
            return led;
        }
        if (span != null && span.period().equals(period)) {
            return span.basis();
        }
        // Spans counted from the beginning of the year have none right before them.
        if (period != null && (period.yearToDate() || "S".equals(period.frequency()))) {
            return "yoy";
        }
        boolean quarter = period != null && "Q".equals(period.frequency());
        if (quarter && "qoq".equals(opened) && !habit.equals("pop")) {
            return opened;
        }
        if (habit.isEmpty() && opened != null) {
            return adjustment != null && !adjustment.equals("nsa") ? "pop" : opened;
        }
        if (habit.isEmpty() && section != null) {
            return section;
        }
        if (first != null && !always) {
            return first;
        }
        boolean whole = period != null && "A".equals(period.frequency());
        boolean previous = habit.equals("quarters") && quarter
                || adjustment != null && !adjustment.equals("nsa")
                || habit.equals("pop");
        return previous && !whole ? "pop" : "yoy";
    }

    /** The period before has the name of its length. */
    private static String named(String basis, Period period) {
        if (!basis.equals("pop") || period == null) {
            return basis;
        }
        return switch (period.frequency()) {
            case "M" -> period.regular() ? "mom" : isRolling(period) ? "3m_3m" : "pop";
            case "Q" -> "qoq";
            case "A" -> "yoy";
            default -> "pop";
        };
    }

    /** Whether a span is of another sort than what the release reports on. */
    private boolean isAnother(Period period) {
        return !period.regular() || headline != null && !headline.frequency().equals(period.frequency());
    }

    private static boolean isRolling(Period period) {
        return period.from().plusMonths(QUARTER).minusDays(1).equals(period.to());
    }

    private static String search(Scene scene, int from, int to, Period period, int step, boolean rate) {
        Line line = scene.line();
        int end = step > 0 ? Math.min(to, from + REACH) : Math.max(to, from - REACH);
        for (int i = from; step > 0 ? i < end : i > end; i += step) {
            if (line.is(i, ';') && line.depth(i) == 0) {
                return null;
            }
            String basis = line.code(i, Scheme.BASIS);
            if (basis != null) {
                return basis;
            }
            String every = every(scene, i);
            if (every != null) {
                return every;
            }
            Mention mention = scene.time(i);
            boolean own = mention != null
                    && mention.period() != null
                    && mention.period().equals(period);
            if (mention != null && isBase(line, mention, rate) && (!own || mention.relation() != null)) {
                return relation(mention, period);
            }
        }
        return null;
    }

    /** "Annual inflation", "a monthly rise": but not "annual exports", "a monthly record". */
    private static String every(Scene scene, int i) {
        Line line = scene.line();
        String span = line.code(i, Scheme.SPAN);
        if (span == null) {
            return null;
        }
        String measure = line.code(i + 1, Scheme.MEASURE);
        if (line.is(i - 1, Scheme.STREAK)) {
            return null;
        }
        boolean behind = "monthly".equals(span) && i > 0 && scene.quantity(i - 1) != null;
        boolean rate = behind
                || measure != null && (measure.endsWith("index") || measure.endsWith("rate"))
                || line.is(i + 1, Scheme.DIRECTION)
                || line.is(i + 2, Scheme.DIRECTION)
                || line.is(i + 1, Scheme.MEASURE) && line.is(i + 2, Scheme.DIRECTION)
                || line.at(i + 1).sort() == Piece.Sort.WORD && line.is(i + 3, Scheme.DIRECTION)
                || line.at(i + 1).sort() == Piece.Sort.WORD
                        && String.valueOf(line.code(i + 2, Scheme.MEASURE)).endsWith("index")
                || line.is(i + 1, Scheme.SUBJECT)
                        && String.valueOf(line.code(i + 2, Scheme.MEASURE)).endsWith("index");
        if (!rate) {
            return null;
        }
        return ofSpans(span);
    }

    private static String ofSpans(String span) {
        return switch (span) {
            case "annual" -> "yoy";
            case "quarterly" -> "qoq";
            case "monthly" -> "mom";
            default -> null;
        };
    }

    /** @param rate whether what is compared is itself a rate of change: then only what it changes over is named */
    private static boolean isBase(Line line, Mention mention, boolean rate) {
        int than = mention.from() - 1;
        while (line.is(than, Scheme.LINK) || line.is(than, Scheme.DETERMINER)) {
            than--;
        }
        boolean slower = line.is(than, Scheme.COMPARISON, "than")
                && !line.is(than - 1, Scheme.DIRECTION)
                && (line.at(than - 1).sort() == Piece.Sort.WORD || line.is(than - 1, Scheme.ADVERB));
        if (mention.role() == Role.BASE && (rate || slower)) {
            return false;
        }
        if (mention.role() == Role.BASE) {
            return mention.relation() != null || mention.period() != null;
        }
        return Mention.OVER_YEAR.equals(mention.relation())
                || mention.relation() != null && line.is(mention.from() - 1, Scheme.COMPARISON);
    }

    private static String relation(Mention base, Period period) {
        if (base.relation() != null) {
            return base.relation().equals(Mention.OVER_YEAR) ? "yoy" : base.relation();
        }
        if (period == null) {
            return null;
        }
        if (base.period().equals(period.yearBefore())) {
            return "yoy";
        }
        boolean before = base.period().to().equals(period.previous().to());
        return before ? "pop" : base.period().toString();
    }
}
