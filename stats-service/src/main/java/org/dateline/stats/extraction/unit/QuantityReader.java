package org.dateline.stats.extraction.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.number.Numeral;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece.Sort;
import org.dateline.stats.extraction.unit.Quantity.Form;

/** Gives numbers their units: currency before, scale and unit behind, as far as they reach. */
public final class QuantityReader {
    /** Words that may stand between a number and the noun it counts: "16 joint research projects". */
    private static final int BETWEEN = 3;
    /** A scale said once reaches so far. */
    private static final int SHARED = 60;

    private final Line line;
    private final List<Numeral> numerals;
    private final String bareCurrency;

    public QuantityReader(Line line, List<Numeral> numerals, String bareCurrency) {
        this.line = line;
        this.numerals = numerals;
        this.bareCurrency = bareCurrency;
    }

    public List<Quantity> read() {
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < numerals.size(); i++) {
            Numeral numeral = numerals.get(i);
            Quantity partOfWhole = i + 1 < numerals.size() ? outOf(numeral, numerals.get(i + 1)) : null;
            if (partOfWhole != null) {
                quantities.add(partOfWhole);
                i++;
            } else if (numeral.ordinal()) {
                quantities.add(ordinal(numeral));
            } else if (!isPer(numeral.from() - 1)) {
                Quantity quantity = measured(numeral);
                if (!isClass(quantity)) {
                    quantities.add(quantity);
                }
            }
        }
        quantities.addAll(words());
        quantities.sort(Comparator.comparingInt(Quantity::from));
        quantities.replaceAll(this::inScale);
        return Lists.join(line, quantities);
    }

    /** "In billions of dollars, with Chile ($1.2)": amounts behind are in that scale. */
    private Quantity inScale(Quantity quantity) {
        boolean bare = quantity.money() && quantity.isNumber() && !line.is(quantity.to() - 1, Scheme.SCALE);
        for (int i = quantity.from() - 1; bare && i > 0 && i > quantity.from() - SHARED; i--) {
            boolean scale = line.is(i, Scheme.SCALE)
                    && line.is(i - 1, Scheme.LINK, "in")
                    && line.is(i + 1, Scheme.LINK, "of")
                    && line.is(i + 2, Scheme.CURRENCY);
            if (scale) {
                int power = Integer.parseInt(line.code(i, Scheme.SCALE));
                return quantity.scaled(quantity.unit(), BigDecimal.ONE.scaleByPowerOfTen(power));
            }
        }
        return quantity;
    }

    /** "Per 1,000", "unit: KRW 100 million": what something else is measured in. */
    private boolean isPer(int i) {
        return line.is(i, Scheme.LINK, "per") || line.is(i, Scheme.CURRENCY) && line.is(i - 1, Scheme.LINK, "per");
    }

    /** "Buildings with five units or more", "two of the last three months": no figures of what is measured. */
    private boolean isClass(Quantity quantity) {
        int of = quantity.to();
        boolean months = line.is(of, Scheme.LINK, "of")
                && line.is(of + 1, Scheme.DETERMINER)
                && line.is(of + 2, Scheme.WHICH)
                && quantity.unit() == null;
        boolean counts = quantity.unit() != null && quantity.reach() > quantity.to();
        return months
                || counts
                        && line.is(quantity.reach(), Scheme.LINK, "or")
                        && line.is(quantity.reach() + 1, Scheme.DIRECTION)
                        && line.is(quantity.from() - 1, Scheme.LINK);
    }

    private static Quantity ordinal(Numeral numeral) {
        return new Quantity(
                numeral.from(),
                numeral.to(),
                numeral.to(),
                numeral.value(),
                null,
                null,
                null,
                numeral.quantum(),
                Form.ORDINAL);
    }

    /** "Four out of 10" is a proportion; "five of the 12 items" counts. */
    private Quantity outOf(Numeral part, Numeral whole) {
        String link = line.code(part.to(), Scheme.LINK);
        int next = part.to() + 1;
        next += line.is(next, Scheme.DETERMINER) ? 1 : 0;
        boolean joined = next == whole.from() && !part.ordinal() && !whole.ordinal();
        if (!joined || link == null || part.value().compareTo(whole.value()) >= 0) {
            return null;
        }
        Unit unit = unit(whole.to());
        unit = unit.code() == null && line.is(whole.to(), Scheme.LINK, "of") ? unit(whole.to() + 1) : unit;
        boolean proportion = link.equals("out-of")
                || link.equals("of") && unit.code() != null && !unit.mark()
                || link.equals("in") && part.words();
        return proportion
                ? new Quantity(
                        part.from(),
                        whole.to(),
                        unit.reach(),
                        part.value(),
                        null,
                        whole.value(),
                        unit.mark() ? null : unit.code(),
                        BigDecimal.ONE,
                        Form.OUT_OF)
                : null;
    }

    private Quantity measured(Numeral numeral) {
        int from = numeral.from();
        int to = numeral.to();
        BigDecimal factor = BigDecimal.ONE;
        int scale = behindHyphen(to);
        if (line.is(scale, Scheme.SCALE)) {
            factor = BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(line.code(scale, Scheme.SCALE)));
            to = scale + 1;
        }
        int inner = sign(from);
        from -= inner != 0 && line.is(from - 2, Scheme.CURRENCY) ? 1 : 0;
        String unit = factor.compareTo(BigDecimal.ONE) < 0 ? bareCurrency : null;
        int reach = to;
        if (line.is(from - 1, Scheme.CURRENCY) && near(from) && !isWord(from - 1)) {
            from--;
            unit = currency(from);
        } else if (line.is(to, Scheme.CURRENCY)) {
            unit = currency(to);
            reach = ++to;
        } else if (unit == null) {
            Unit found = unit(to);
            unit = found.code();
            reach = found.reach();
            to = found.mark() ? reach : to;
        }
        int sign = from < numeral.from() - 1 ? inner : sign(from);
        from -= sign == 0 || from < numeral.from() - 1 ? 0 : 1;
        BigDecimal value = numeral.value().multiply(factor);
        BigDecimal precision = numeral.quantum().multiply(factor);
        return new Quantity(
                from,
                to,
                reach,
                sign < 0 ? value.negate() : value,
                null,
                null,
                unit,
                precision,
                sign == 0 ? Form.NUMBER : Form.SIGNED);
    }

    /** "Won 2 million" is no amount of money: currencies in words stand behind. */
    private boolean isWord(int i) {
        String text = line.at(i).text();
        return text.chars().allMatch(Character::isLowerCase);
    }

    private boolean near(int i) {
        return line.at(i).start() - line.at(i - 1).end() <= 1;
    }

    private int behindHyphen(int i) {
        return line.is(i, '-') && line.glued(i) && line.glued(i + 1) ? i + 1 : i;
    }

    /** A plus or minus glued to what follows, with nothing glued before it. */
    private int sign(int i) {
        boolean own = line.isAny(i - 1, "-–−+")
                && line.glued(i)
                && (!line.glued(i - 1) || line.isAny(i - 2, "(|/") || line.is(i - 2, Scheme.CURRENCY));
        return !own ? 0 : line.is(i - 1, '+') ? 1 : -1;
    }

    private String currency(int i) {
        String code = line.code(i, Scheme.CURRENCY);
        return "$".equals(code) ? bareCurrency : code;
    }

    /**
     * A unit behind a number.
     *
     * @param code of it, or null
     * @param reach behind it
     * @param mark whether it belongs to the span of the figure
     */
    private record Unit(String code, int reach, boolean mark) {}

    /** The unit right behind, or the counted noun that a few words further on is the head of the phrase. */
    private Unit unit(int at) {
        int i = behindHyphen(at);
        if (line.is(i, Scheme.UNIT)) {
            String code = line.code(i, Scheme.UNIT);
            return new Unit(code, i + 1, isMark(code));
        }
        int next = at;
        while (next < at + BETWEEN && (isModifier(next) || next > at && isJoined(next))) {
            next++;
            if (line.is(next, Scheme.UNIT) && !isMark(line.code(next, Scheme.UNIT)) && !isTime(next)) {
                return new Unit(line.code(next, Scheme.UNIT), next + 1, false);
            }
        }
        return new Unit(null, at, false);
    }

    /** "Research and development projects". */
    private boolean isJoined(int i) {
        return line.is(i, Scheme.LINK, "and") && isModifier(i + 1) && !line.is(i + 1, Scheme.UNIT);
    }

    private boolean isModifier(int i) {
        boolean word = line.at(i).sort() == Sort.WORD && !line.glued(i);
        boolean noun = line.is(i, Scheme.SUBJECT) || line.is(i, Scheme.AREA) || line.is(i, Scheme.MEASURE);
        boolean hyphen = line.is(i, '-') && line.glued(i) && line.glued(i + 1);
        boolean adverb = line.is(i, Scheme.ADVERB) || line.is(i, Scheme.DIRECTION) && line.is(i + 1, Scheme.UNIT);
        return word || noun || hyphen || adverb;
    }

    private boolean isTime(int i) {
        return Lists.TIMES.contains(line.code(i, Scheme.UNIT)) || line.is(i, Scheme.UNIT, "working_day");
    }

    /** Percent and points belong to the span of a figure, counted nouns stand outside of it. */
    static boolean isMark(String unit) {
        return "percent".equals(unit) || "percentage_point".equals(unit) || "basis_point".equals(unit);
    }

    private List<Quantity> words() {
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            String multiple = line.code(i, Scheme.MULTIPLE);
            String fraction = line.code(i, Scheme.FRACTION);
            if (multiple != null) {
                quantities.add(word(i, multiple, "times", Form.MULTIPLE));
            } else if (fraction != null) {
                quantities.add(word(i, fraction, "percent", Form.FRACTION));
            } else if (line.is(i, Scheme.QUALIFIER, "double_digit")) {
                quantities.add(word(i, "10", "percent", Form.DOUBLE_DIGIT));
            }
        }
        return quantities;
    }

    private static Quantity word(int i, String value, String unit, Form form) {
        return new Quantity(i, i + 1, i + 1, new BigDecimal(value), null, null, unit, null, form);
    }
}
