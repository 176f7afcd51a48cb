package org.dateline.stats.extraction.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Lexicon.Term;
import org.dateline.stats.extraction.number.Numeral;
import org.dateline.stats.extraction.unit.Quantity.Form;

/** Gives numbers their units: currency before, scale and unit behind, as far as they reach. */
public final class QuantityReader {
    private static final Pattern OUT_OF = Pattern.compile("^ (?:out of|in|of) (?:every |the )?$");
    private static final Pattern RANGE = Pattern.compile("^ ?(?:to|and|-|–|—|~) ?$");

    private final String sentence;
    private final List<Term> terms;
    private final List<Numeral> numerals;
    private final String bareCurrency;

    public QuantityReader(String sentence, List<Term> terms, List<Numeral> numerals, String bareCurrency) {
        this.sentence = sentence;
        this.terms = terms;
        this.numerals = numerals;
        this.bareCurrency = bareCurrency;
    }

    public List<Quantity> read() {
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < numerals.size(); i++) {
            Numeral numeral = numerals.get(i);
            if (i + 1 < numerals.size() && outOf(numeral, numerals.get(i + 1)).isPresent()) {
                quantities.add(outOf(numeral, numerals.get(i + 1)).get());
                i++;
            } else if (numeral.ordinal()) {
                quantities.add(plain(numeral, Form.ORDINAL));
            } else {
                quantities.add(measured(numeral));
            }
        }
        addWords(quantities);
        quantities.sort(java.util.Comparator.comparingInt(Quantity::start));
        return joinRanges(shareUnits(joinScales(quantities)));
    }

    private static Quantity plain(Numeral numeral, Form form) {
        return new Quantity(
                numeral.start(),
                numeral.end(),
                numeral.end(),
                numeral.value(),
                null,
                null,
                null,
                numeral.quantum(),
                form);
    }

    /** "Four out of 10" is a proportion; "five out of 12 items" counts. */
    private Optional<Quantity> outOf(Numeral part, Numeral whole) {
        if (part.ordinal()
                || whole.ordinal()
                || part.value().compareTo(whole.value()) >= 0
                || !OUT_OF.matcher(sentence.substring(part.end(), whole.start()))
                        .matches()) {
            return Optional.empty();
        }
        boolean in = sentence.startsWith(" in ", part.end()) || sentence.startsWith(" of ", part.end());
        Optional<Term> unit = after(whole.end(), Scheme.UNIT);
        if (in && (!part.words() || unit.isPresent() || year(whole))) {
            return Optional.empty();
        }
        String code = unit.map(Term::code).orElse(null);
        return Optional.of(new Quantity(
                part.start(),
                whole.end(),
                unit.map(Term::end).orElse(whole.end()),
                part.value(),
                null,
                whole.value(),
                code,
                BigDecimal.ONE,
                Form.OUT_OF));
    }

    private static boolean year(Numeral numeral) {
        int value = numeral.value().intValue();
        return value >= 1900 && value <= 2100;
    }

    private Quantity measured(Numeral numeral) {
        int start = numeral.start();
        int end = numeral.end();
        BigDecimal factor = BigDecimal.ONE;
        Optional<Term> scale = after(end, Scheme.SCALE);
        if (scale.isPresent()) {
            factor = BigDecimal.TEN.pow(Integer.parseInt(scale.get().code()));
            end = scale.get().end();
        }
        String unit = null;
        int reach = end;
        Optional<Term> before = before(start);
        Optional<Term> behind = after(end, Scheme.CURRENCY);
        Optional<Term> counted = after(end, Scheme.UNIT);
        if (before.isPresent()) {
            start = before.get().start();
            unit = currency(before.get().code());
            reach = end;
        } else if (behind.isPresent()) {
            unit = currency(behind.get().code());
            end = behind.get().end();
            reach = end;
        } else if (counted.isPresent()) {
            unit = counted.get().code();
            reach = counted.get().end();
            end = isMark(unit) ? reach : end;
        }
        BigDecimal precision =
                numeral.quantum() == null ? null : numeral.quantum().multiply(factor);
        if (numeral.words() && scale.isEmpty()) {
            precision = BigDecimal.ONE;
        } else if (numeral.words()) {
            precision = factor;
        }
        if (start > 0
                && "-−".indexOf(sentence.charAt(start - 1)) >= 0
                && before.isPresent()
                && (start == 1 || !Character.isLetterOrDigit(sentence.charAt(start - 2)))) {
            return new Quantity(
                    start - 1,
                    end,
                    reach,
                    numeral.value().multiply(factor).negate(),
                    null,
                    null,
                    unit,
                    precision,
                    Form.NUMBER);
        }
        return new Quantity(
                start, end, reach, numeral.value().multiply(factor), null, null, unit, precision, Form.NUMBER);
    }

    /** Percent and points belong to the span of a figure, counted nouns stand outside of it. */
    private static boolean isMark(String unit) {
        return "percent".equals(unit) || "percentage_point".equals(unit) || "basis_point".equals(unit);
    }

    private String currency(String code) {
        return "$".equals(code) ? bareCurrency : code;
    }

    private void addWords(List<Quantity> quantities) {
        for (Term term : terms) {
            Form form =
                    switch (term.scheme()) {
                        case MULTIPLE -> Form.MULTIPLE;
                        case FRACTION -> Form.FRACTION;
                        case QUALIFIER -> "double_digit".equals(term.code()) ? Form.DOUBLE_DIGIT : null;
                        default -> null;
                    };
            if (form == null) {
                continue;
            }
            BigDecimal value = form == Form.DOUBLE_DIGIT ? BigDecimal.TEN : new BigDecimal(term.code());
            String unit = form == Form.MULTIPLE ? "times" : "percent";
            quantities.add(new Quantity(term.start(), term.end(), term.end(), value, null, null, unit, null, form));
        }
    }

    /** "4 billion 205 million dollars" is one amount. */
    private List<Quantity> joinScales(List<Quantity> quantities) {
        List<Quantity> joined = new ArrayList<>();
        for (Quantity next : quantities) {
            Quantity last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean scaled = last != null
                    && last.form() == Form.NUMBER
                    && next.form() == Form.NUMBER
                    && next.start() - last.end() == 1
                    && sentence.charAt(last.end()) == ' '
                    && last.precision() != null
                    && last.precision().compareTo(BigDecimal.valueOf(1000)) >= 0
                    && next.value().compareTo(last.precision()) < 0
                    && next.money();
            if (scaled) {
                joined.set(
                        joined.size() - 1,
                        new Quantity(
                                last.start(),
                                next.end(),
                                next.reach(),
                                last.value().add(next.value()),
                                null,
                                null,
                                next.unit(),
                                next.precision(),
                                Form.NUMBER));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** In "2, 3 and 4 percent" and "between 2 and 3 billion dollars" the last unit is that of all. */
    private List<Quantity> shareUnits(List<Quantity> quantities) {
        for (int i = quantities.size() - 2; i >= 0; i--) {
            Quantity one = quantities.get(i);
            Quantity next = quantities.get(i + 1);
            if (one.form() == Form.NUMBER && one.unit() == null && next.form() == Form.NUMBER && next.unit() != null) {
                String between = sentence.substring(one.end(), next.start());
                boolean list = between.matches(", (?:and )?| and | to | or | ?[-–—~] ?");
                boolean mark = isMark(next.unit())
                        && one.precision() != null
                        && one.precision().compareTo(BigDecimal.valueOf(1000)) >= 0;
                if (list && !mark && !yearLike(one)) {
                    BigDecimal factor = scaleOf(one, next);
                    quantities.set(i, one.withUnit(next.unit(), factor));
                }
            }
        }
        return quantities;
    }

    private static boolean yearLike(Quantity one) {
        return one.precision() != null
                && one.precision().compareTo(BigDecimal.ONE) == 0
                && one.value().compareTo(BigDecimal.valueOf(1900)) >= 0
                && one.value().compareTo(BigDecimal.valueOf(2100)) <= 0;
    }

    private BigDecimal scaleOf(Quantity one, Quantity next) {
        Matcher scale = Pattern.compile("\\p{Nd} ?([a-z]+)").matcher(sentence.substring(next.start(), next.end()));
        boolean oneScaled = one.value().abs().compareTo(BigDecimal.valueOf(100_000)) >= 0;
        if (oneScaled || !scale.find()) {
            return BigDecimal.ONE;
        }
        return terms.stream()
                .filter(term ->
                        term.scheme() == Scheme.SCALE && term.start() >= next.start() && term.end() <= next.end())
                .findFirst()
                .map(term -> BigDecimal.TEN.pow(Integer.parseInt(term.code())))
                .orElse(BigDecimal.ONE);
    }

    private List<Quantity> joinRanges(List<Quantity> quantities) {
        List<Quantity> joined = new ArrayList<>();
        for (Quantity next : quantities) {
            Quantity last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isRange(last, next)) {
                joined.set(
                        joined.size() - 1,
                        new Quantity(
                                last.start(),
                                next.end(),
                                next.reach(),
                                last.value(),
                                next.value(),
                                null,
                                next.unit(),
                                next.precision(),
                                Form.NUMBER));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean isRange(Quantity last, Quantity next) {
        if (last.form() != Form.NUMBER
                || next.form() != Form.NUMBER
                || next.unit() == null
                || !next.unit().equals(last.unit())
                || last.value().compareTo(next.value()) >= 0) {
            return false;
        }
        String between = sentence.substring(last.end(), next.start());
        if (!RANGE.matcher(between).matches()) {
            return false;
        }
        String before = sentence.substring(0, last.start());
        boolean led = before.matches("(?s).*\\b(?i:between|from|range of|ranging from) $");
        boolean dash = !between.isBlank() && "-–—~".indexOf(between.strip().charAt(0)) >= 0;
        return dash
                || led
                        && (between.equals(" and ")
                                ? before.matches("(?s).*\\b(?i:between) $")
                                : between.equals(" to ") && !before.matches("(?s).*\\b(?i:rose|fell|up|down|from) $"));
    }

    private Optional<Term> after(int end, Scheme scheme) {
        return terms.stream()
                .filter(term -> term.scheme() == scheme && term.start() >= end && term.start() - end <= 1)
                .filter(term -> term.start() == end || " -".indexOf(sentence.charAt(end)) >= 0)
                .findFirst();
    }

    private Optional<Term> before(int start) {
        return terms.stream()
                .filter(term -> term.scheme() == Scheme.CURRENCY && term.end() <= start && start - term.end() <= 1)
                .filter(term -> term.end() == start || sentence.charAt(term.end()) == ' ')
                .filter(term -> !Character.isLetter(sentence.charAt(term.start())) || term.end() - term.start() <= 4)
                .findFirst();
    }
}
