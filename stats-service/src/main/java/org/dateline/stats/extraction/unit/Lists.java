package org.dateline.stats.extraction.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;

/** Numbers that belong together: amounts in two scales, lists that share a unit, ranges. */
final class Lists {
    static final Set<String> TIMES = Set.of("month", "quarter", "year", "day", "week", "half", "hour");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SCALED = BigDecimal.valueOf(100_000);

    private static final int MOVES = 14;

    private Lists() {}

    static List<Quantity> join(Line line, List<Quantity> quantities) {
        List<Quantity> scales = new ArrayList<>();
        for (Quantity next : quantities) {
            Quantity last = scales.isEmpty() ? null : scales.get(scales.size() - 1);
            if (last != null && next.from() < last.reach()) {
                continue;
            }
            if (last != null && continues(last, next)) {
                scales.set(scales.size() - 1, sum(last, next));
            } else {
                scales.add(next);
            }
        }
        shareUnits(line, scales);
        shareBrackets(line, scales);
        List<Quantity> ranges = new ArrayList<>();
        for (Quantity next : scales) {
            Quantity last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && isRange(line, last, next)) {
                ranges.set(ranges.size() - 1, range(last, next));
            } else {
                ranges.add(next);
            }
        }
        return ranges;
    }

    /** "4 billion 205 million dollars" is one amount. */
    private static boolean continues(Quantity last, Quantity next) {
        return last.isNumber()
                && next.form() == Quantity.Form.NUMBER
                && next.from() == last.to()
                && last.precision() != null
                && next.precision() != null
                && last.precision().compareTo(THOUSAND) >= 0
                && (next.precision().compareTo(THOUSAND) >= 0
                        || last.precision().compareTo(THOUSAND) == 0)
                && next.precision().compareTo(BigDecimal.ONE) >= 0
                && next.value().compareTo(last.precision()) < 0
                && (last.unit() == null || next.unit() == null);
    }

    private static Quantity sum(Quantity last, Quantity next) {
        return new Quantity(
                last.from(),
                next.to(),
                next.reach(),
                last.value().add(next.value()),
                null,
                null,
                next.unit() == null ? last.unit() : next.unit(),
                next.precision(),
                last.form());
    }

    /** In "2, 3 and 4 percent" and "between 2 and 3 billion dollars" the last unit is that of all. */
    private static void shareUnits(Line line, List<Quantity> quantities) {
        for (int i = quantities.size() - 2; i >= 0; i--) {
            Quantity one = quantities.get(i);
            Quantity next = quantities.get(i + 1);
            if (!one.isNumber() || !next.isNumber() || next.unit() == null || !listed(line, one.reach(), next.from())) {
                continue;
            }
            boolean bare = one.unit() == null && (!next.points() || small(one)) && !yearLike(one);
            boolean sameMoney = one.money() && one.unit().equals(next.unit()) && small(one) && !small(next);
            boolean alike = !next.percent() || one.value().abs().compareTo(THOUSAND) < 0;
            if (bare && alike || sameMoney) {
                BigDecimal factor = small(one) ? scale(line, next) : BigDecimal.ONE;
                quantities.set(i, one.scaled(next.unit(), factor));
            }
        }
    }

    /** "Followed by the Kona (270,000)": bare numbers in brackets are counted like those in brackets before them. */
    private static void shareBrackets(Line line, List<Quantity> quantities) {
        String counted = null;
        for (int i = 0; i < quantities.size(); i++) {
            Quantity one = quantities.get(i);
            if (!line.is(one.from() - 1, '(')) {
                continue;
            }
            boolean plain = one.form() == Quantity.Form.NUMBER && line.is(one.reach(), ')');
            if (plain && one.unit() == null && counted != null && one.value().compareTo(HUNDRED) >= 0) {
                quantities.set(i, one.in(counted));
            } else if (plain) {
                counted = one.reach() > one.to() ? one.unit() : null;
            }
        }
    }

    private static boolean small(Quantity one) {
        return one.value().abs().compareTo(SCALED) < 0;
    }

    private static boolean yearLike(Quantity one) {
        int value = one.value().intValue();
        return BigDecimal.ONE.compareTo(one.precision()) == 0 && value >= 1900 && value <= 2100;
    }

    private static BigDecimal scale(Line line, Quantity quantity) {
        String code = null;
        for (int i = quantity.from(); i < quantity.to() && code == null; i++) {
            code = line.code(i, Scheme.SCALE);
        }
        return code == null ? BigDecimal.ONE : BigDecimal.ONE.movePointRight(Integer.parseInt(code));
    }

    /** Whether only a comma, "and", "to" or a dash stands between two places. */
    static boolean listed(Line line, int from, int to) {
        int i = from;
        i += line.is(i, ',') ? 1 : 0;
        i += line.is(i, Scheme.LINK, "and")
                        || line.is(i, Scheme.LINK, "or")
                        || line.is(i, Scheme.LINK, "to")
                        || line.isAny(i, "-–—~")
                ? 1
                : 0;
        return i > from && i == to;
    }

    private static boolean isRange(Line line, Quantity last, Quantity next) {
        boolean alike = last.isNumber()
                && next.isNumber()
                && next.unit() != null
                && next.unit().equals(last.unit())
                && last.value().compareTo(next.value()) < 0
                && last.reach() + 1 == next.from();
        if (!alike) {
            return false;
        }
        int between = last.reach();
        boolean led = line.is(last.from() - 1, Scheme.RANGE);
        boolean bare = last.to() - last.from() == 1 && next.percent() && !line.is(last.from() - 1, Scheme.LINK, "from");
        boolean from = line.is(last.from() - 1, Scheme.LINK, "from") && !moves(line, last.from() - 2);
        return line.isAny(between, "-–—~")
                || line.is(between, Scheme.LINK, "and") && led
                || line.is(between, Scheme.LINK, "to") && (led || from || bare);
    }

    /** "Rose from 2 to 3" is no range. */
    private static boolean moves(Line line, int i) {
        for (int at = i; at > i - MOVES && !line.is(at, ';'); at--) {
            if (line.is(at, Scheme.DIRECTION)) {
                return true;
            }
        }
        return false;
    }

    private static Quantity range(Quantity last, Quantity next) {
        return new Quantity(
                last.from(),
                next.to(),
                next.reach(),
                last.value(),
                next.value(),
                null,
                next.unit(),
                next.precision(),
                last.form());
    }
}
