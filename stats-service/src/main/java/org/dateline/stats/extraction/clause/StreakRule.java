package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Quantity.Form;

/** "14 consecutive months", "the fifth straight month", "second year running", "the first rise in nine months". */
final class StreakRule implements Rule {
    private static final Set<String> TIMES = Set.of("month", "year", "quarter", "day", "week", "half");
    private static final int FIRST_BEFORE = 9;

    @Override
    public String name() {
        return "streak";
    }

    @Override
    public Reading read(Clause clause) {
        Line line = clause.line();
        Quantity quantity = clause.quantity();
        if (quantity.form() != Form.ORDINAL && quantity.form() != Form.NUMBER) {
            return null;
        }
        int first = quantity.to();
        int end = end(line, first, quantity.form() == Form.ORDINAL);
        if (end > 0) {
            return streak(clause, end, unit(line, first, end), "consecutive");
        }
        if (quantity.form() == Form.ORDINAL) {
            return listed(clause);
        }
        boolean firstIn = TIMES.contains(String.valueOf(quantity.unit())) && isFirstIn(clause);
        return firstIn ? streak(clause, quantity.reach(), quantity.unit(), "first_in") : null;
    }

    private static Reading streak(Clause clause, int end, String unit, String sort) {
        return Reading.of(Kind.STREAK, clause)
                .span(clause.quantity().from(), end)
                .in(unit, BigDecimal.ONE)
                .lasting(sort);
    }

    /** Behind the phrase, or 0: the streak word before or behind the noun of time. */
    private static int end(Line line, int from, boolean ordinal) {
        int i = from;
        i += line.is(i, '-') ? 1 : 0;
        if (line.is(i, Scheme.STREAK)) {
            int noun = i + 1;
            return isTime(line, noun) ? noun + 1 : ordinal || line.is(noun, Scheme.SPAN) ? noun : 0;
        }
        return isTime(line, i) && line.is(i + 1, Scheme.STREAK) ? i + 2 : 0;
    }

    private static boolean isTime(Line line, int i) {
        String unit = line.code(i, Scheme.UNIT);
        return unit != null && TIMES.contains(unit);
    }

    private static String unit(Line line, int from, int end) {
        for (int i = from; i < end; i++) {
            if (isTime(line, i)) {
                return line.code(i, Scheme.UNIT);
            }
        }
        return null;
    }

    /** "The ninth, the sixth and second month running": the noun of the last is that of all. */
    private static Reading listed(Clause clause) {
        Line line = clause.line();
        int i = clause.quantity().reach();
        while (line.is(i, ',')
                || line.is(i, Scheme.LINK, "and")
                || line.is(i, Scheme.DETERMINER)
                || isOrdinal(clause, i)) {
            i++;
        }
        int end = i > clause.quantity().reach() ? end(line, i, false) : 0;
        return end > 0 ? streak(clause, clause.quantity().to(), unit(line, i, end), "consecutive") : null;
    }

    private static boolean isOrdinal(Clause clause, int i) {
        Quantity other = clause.scene().quantity(i);
        return other != null && other.form() == Form.ORDINAL;
    }

    private static boolean isFirstIn(Clause clause) {
        Line line = clause.line();
        int at = clause.scene().left(clause.quantity());
        while (line.is(at, Scheme.WHICH)) {
            at--;
        }
        at -= line.is(at, Scheme.DETERMINER) ? 1 : 0;
        if (!line.is(at, Scheme.LINK, "in") && !line.is(at, Scheme.LINK, "for")) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i > at - FIRST_BEFORE; i--) {
            if (line.is(i, Scheme.SUPERLATIVE) || line.is(i, Scheme.ORDINAL, "1")) {
                return true;
            }
        }
        return false;
    }
}
