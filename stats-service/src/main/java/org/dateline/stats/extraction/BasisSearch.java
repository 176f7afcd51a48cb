package org.dateline.stats.extraction;

import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.period.Mention.Role;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece;
import org.dateline.stats.extraction.unit.Scene;

/** Words and times of a sentence that say what changes are measured against. */
final class BasisSearch {
    /** Further away nothing says what a change is measured against. */
    private static final int REACH = 60;
    /** How growth at an annual rate is told. */
    static final String ANNUAL = "saar";

    private final Scene scene;
    private final Line line;
    private final boolean yearly;

    /** @param yearly whether "an annual rate" is one over a year, rather than growth told as if it went on for one */
    BasisSearch(Scene scene, boolean yearly) {
        this.scene = scene;
        this.yearly = yearly;
        this.line = scene.line();
    }

    /**
     * The first basis from a place on, or null.
     *
     * @param to where to stop
     * @param period the time of what is compared, or null
     * @param step 1 for the words behind the place, -1 for those before it
     * @param rate whether what is compared is itself a rate of change: then only what it changes over is named
     */
    String find(int from, int to, Period period, int step, boolean rate) {
        int end = step > 0 ? Math.min(to, from + REACH) : Math.max(to, from - REACH);
        for (int i = from; step > 0 ? i < end : i > end; i += step) {
            if (line.is(i, ';') && line.depth(i) == 0) {
                return null;
            }
            String basis = line.code(i, Scheme.BASIS);
            if (basis != null) {
                return basis;
            }
            String every = yearly && line.is(i, Scheme.ADJUSTMENT, ANNUAL) ? "yoy" : every(i);
            if (every != null) {
                return every;
            }
            Mention mention = scene.time(i);
            boolean own = mention != null
                    && mention.period() != null
                    && mention.period().equals(period);
            if (mention != null && isBase(mention, rate) && (!own || mention.relation() != null)) {
                return relation(mention, period);
            }
        }
        return null;
    }

    /** "Annual inflation", "a monthly rise": but not "annual exports", "a monthly record". */
    String every(int i) {
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
        return ofAdjective(span);
    }

    /** "Annual" and the like, as a change over such a span; or null. */
    static String ofAdjective(String span) {
        return switch (span) {
            case "annual" -> "yoy";
            case "quarterly" -> "qoq";
            case "monthly" -> "mom";
            default -> null;
        };
    }

    /** "In the previous month, growth was 3 percent": the time of what follows rather than what it is compared with. */
    static boolean opens(Line line, Mention mention) {
        return mention.from() == 1
                && mention.role() == Role.BASE
                && mention.relation() != null
                && line.is(0, Scheme.LINK, "in")
                && line.is(mention.to(), ',');
    }

    /** @param rate whether what is compared is itself a rate of change: then only what it changes over is named */
    boolean isBase(Mention mention, boolean rate) {
        int than = mention.from() - 1;
        while (line.is(than, Scheme.LINK) || line.is(than, Scheme.DETERMINER)) {
            than--;
        }
        boolean slower = line.is(than, Scheme.COMPARISON, "than")
                && !line.is(than - 1, Scheme.DIRECTION)
                && (line.at(than - 1).sort() == Piece.Sort.WORD || line.is(than - 1, Scheme.ADVERB));
        if (mention.role() == Role.BASE && (rate || slower || opens(line, mention))) {
            return false;
        }
        if (mention.role() == Role.BASE) {
            return mention.relation() != null || mention.period() != null;
        }
        return Mention.OVER_YEAR.equals(mention.relation())
                || mention.relation() != null && line.is(mention.from() - 1, Scheme.COMPARISON);
    }

    /** How a time that something is compared with lies to the time of what is compared; or null. */
    static String relation(Mention base, Period period) {
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
