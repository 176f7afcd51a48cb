package org.dateline.stats.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.stats.check.Check.Kind;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/** Holds the claims of a release against each other and against what is known. Intervals decide, never floating point. */
public final class Checks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Figure> figures;
    private final KnownSeries known;
    private final List<Check> checks = new ArrayList<>();

    private Checks(List<Figure> figures, KnownSeries known) {
        this.figures = figures;
        this.known = known;
    }

    /** The checks of a text on its own. */
    public static List<Check> of(List<Figure> figures) {
        return of(figures, KnownSeries.NOTHING);
    }

    /** The checks of a release among others. */
    public static List<Check> of(List<Figure> figures, KnownSeries known) {
        Checks checks = new Checks(figures, known);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (figure.value() == null || figure.upper() != null) {
                continue;
            }
            switch (figure.kind()) {
                case BALANCE -> checks.balance(i, figure);
                case SHARE -> checks.share(i, figure);
                case CHANGE -> checks.growth(i, figure);
                case LEVEL -> {
                    checks.record(i, figure);
                    checks.series(i, figure);
                }
                default -> {}
            }
        }
        return List.copyOf(checks.checks);
    }

    /** {@code balance = exports − imports}. */
    private void balance(int index, Figure balance) {
        Optional<Integer> exports = sibling(balance, "exports");
        Optional<Integer> imports = sibling(balance, "imports");
        if (exports.isEmpty() || imports.isEmpty()) {
            return;
        }
        Operand minuend = operand("exports", exports.get());
        Operand subtrahend = operand("imports", imports.get());
        BigDecimal difference = minuend.value().subtract(subtrahend.value());
        decide(
                Kind.BALANCE,
                index,
                "Balance = exports − imports",
                List.of(minuend, subtrahend),
                Amounts.number(minuend.value()) + " − " + Amounts.number(subtrahend.value()),
                difference,
                minuend.interval().minus(subtrahend.interval()));
    }

    /** {@code share = part / whole}, where the text ties the share to its part and the whole is stated. */
    private void share(int index, Figure share) {
        Optional<Integer> part = tied(share, "part");
        Optional<Integer> whole = tied(share, "whole").or(() -> part.flatMap(p -> wholeOf(figures.get(p), share)));
        if (part.isEmpty()
                || whole.isEmpty()
                || figures.get(whole.get()).value().signum() <= 0) {
            return;
        }
        Operand dividend = operand("part", part.get());
        Operand divisor = operand("whole", whole.get());
        ratio(Kind.SHARE, index, "Share = part ÷ whole", dividend, divisor, BigDecimal.ZERO);
    }

    /** The figure before a share that is of the same unit and period and larger than the part. */
    private Optional<Integer> wholeOf(Figure part, Figure share) {
        for (int i = figures.indexOf(share) - 1; i >= 0; i--) {
            Figure other = figures.get(i);
            if (other.kind() == Figure.Kind.LEVEL
                    && Objects.equals(other.unit(), part.unit())
                    && Objects.equals(other.period(), part.period())
                    && other.value().compareTo(part.value()) > 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** {@code growth = now / base − 1}, the base from this text or from what was published before. */
    private void growth(int index, Figure change) {
        Optional<Integer> level = tied(change, "level");
        if (level.isEmpty() || !"percent".equals(change.unit()) || "double_digit".equals(change.qualifier())) {
            return;
        }
        Figure now = figures.get(level.get());
        Optional<Period> basePeriod = basePeriod(now, change.basis());
        Optional<Operand> base = basePeriod.flatMap(period -> base(now, period));
        if (base.isEmpty() || base.get().value().signum() <= 0) {
            return;
        }
        ratio(
                Kind.GROWTH,
                index,
                "Growth = now ÷ " + basePeriod.get() + " − 1",
                operand("now", level.get()),
                base.get(),
                HUNDRED);
    }

    private static Optional<Period> basePeriod(Figure now, String basis) {
        if (now.period() == null || basis == null) {
            return Optional.empty();
        }
        return switch (basis) {
            case "yoy" -> Optional.of(now.period().yearBefore());
            case "mom", "qoq", "pop" -> Optional.of(now.period().previous());
            default -> Period.parse(basis);
        };
    }

    private Optional<Operand> base(Figure now, Period period) {
        for (int i = 0; i < figures.size(); i++) {
            Figure other = figures.get(i);
            if (other.kind() == Figure.Kind.LEVEL
                    && period.equals(other.period())
                    && sameThing(now, other)
                    && Objects.equals(now.unit(), other.unit())) {
                return Optional.of(operand("base", i));
            }
        }
        return known.of(now).stream()
                .filter(point -> point.period().equals(period))
                .findFirst()
                .map(point -> new Operand("base", null, point.source(), point.value(), point.interval()));
    }

    /** A record is one as long as nothing known for sure is higher. */
    private void record(int index, Figure level) {
        if (!"record".equals(level.qualifier()) || level.period() == null) {
            return;
        }
        Interval stated = Amounts.interval(level);
        List<Operand> others = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure other = figures.get(i);
            if (i != index
                    && other.kind() == Figure.Kind.LEVEL
                    && sameThing(level, other)
                    && Objects.equals(level.unit(), other.unit())
                    && other.period() != null
                    && other.period().frequency().equals(level.period().frequency())
                    && other.period().compareTo(level.period()) < 0) {
                others.add(operand("earlier", i));
            }
        }
        known.of(level).stream()
                .filter(point -> point.period().compareTo(level.period()) < 0)
                .map(point -> new Operand("earlier", null, point.source(), point.value(), point.interval()))
                .forEach(others::add);
        Optional<Operand> highest = others.stream().max(java.util.Comparator.comparing(Operand::value));
        Verdict verdict = highest.isEmpty()
                ? Verdict.CANNOT_DECIDE
                : highest.get().interval().lower() != null
                                && stated.upper() != null
                                && highest.get().interval().lower().compareTo(stated.upper()) > 0
                        ? Verdict.CONTRADICTS
                        : Verdict.AGREES;
        checks.add(new Check(
                Kind.RECORD,
                verdict,
                index,
                "Highest so far",
                highest.map(List::of).orElse(List.of()),
                highest.map(operand -> Amounts.number(level.value()) + " against " + Amounts.number(operand.value())
                                + ", the highest known before")
                        .orElse("No earlier value is known."),
                highest.map(operand -> level.value().subtract(operand.value())).orElse(null),
                null));
    }

    /** A value for a period that was published before is either that value again or a restatement. */
    private void series(int index, Figure level) {
        known.of(level).stream()
                .filter(point -> point.period().equals(level.period()))
                .findFirst()
                .ifPresent(point -> decide(
                        Kind.SERIES,
                        index,
                        "The same as published before",
                        List.of(new Operand("published", null, point.source(), point.value(), point.interval())),
                        "published before",
                        point.value(),
                        point.interval()));
    }

    private void ratio(Kind kind, int index, String claim, Operand dividend, Operand divisor, BigDecimal minus) {
        if (divisor.interval().lower() == null || divisor.interval().lower().signum() <= 0) {
            return;
        }
        BigDecimal value = dividend.value()
                .multiply(HUNDRED)
                .divide(divisor.value(), 6, RoundingMode.HALF_EVEN)
                .subtract(minus);
        Interval possible =
                dividend.interval().times(HUNDRED).dividedBy(divisor.interval()).minus(Interval.point(minus));
        String sum = Amounts.number(dividend.value()) + " ÷ " + Amounts.number(divisor.value())
                + (minus.signum() == 0 ? "" : " − 1");
        decide(kind, index, claim, List.of(dividend, divisor), sum, value, possible);
    }

    private void decide(
            Kind kind,
            int index,
            String claim,
            List<Operand> operands,
            String sum,
            BigDecimal value,
            Interval possible) {
        Figure stated = figures.get(index);
        Interval interval = Amounts.interval(stated);
        BigDecimal residual = stated.value().subtract(value);
        BigDecimal quantum = stated.precision() == null ? BigDecimal.ZERO : stated.precision();
        boolean same = quantum.signum() == 0
                ? residual.signum() == 0
                : residual.abs().multiply(BigDecimal.valueOf(2)).compareTo(quantum) <= 0;
        Verdict verdict = !interval.meets(possible)
                ? (kind == Kind.SERIES ? Verdict.CANNOT_DECIDE : Verdict.CONTRADICTS)
                : same ? Verdict.AGREES : Verdict.AGREES_WITHIN_ROUNDING;
        String percent = "percent".equals(stated.unit()) ? " percent" : "";
        String arithmetic = sum + " = " + Amounts.number(value) + percent + " (" + Amounts.range(possible)
                + "); stated " + Amounts.number(stated.value()) + percent + " (" + Amounts.range(interval) + ")";
        BigDecimal width = possible.width() == null || interval.width() == null
                ? null
                : possible.width().add(interval.width()).divide(BigDecimal.valueOf(2));
        checks.add(new Check(kind, verdict, index, claim, operands, arithmetic, residual, width));
    }

    private Operand operand(String role, int index) {
        Figure figure = figures.get(index);
        return new Operand(role, index, figure.text(), figure.value(), Amounts.interval(figure));
    }

    private static Optional<Integer> tied(Figure figure, String role) {
        return figure.relatesTo().stream()
                .filter(relation -> relation.role().equals(role))
                .map(Figure.Relation::figure)
                .findFirst();
    }

    /** The level of another measure of the same thing and time, in the same unit. */
    private Optional<Integer> sibling(Figure figure, String measure) {
        for (int i = 0; i < figures.size(); i++) {
            Figure other = figures.get(i);
            if (other.kind() == Figure.Kind.LEVEL
                    && measure.equals(code(other.measure()))
                    && Objects.equals(code(figure.subject()), code(other.subject()))
                    && Objects.equals(code(figure.counterpart()), code(other.counterpart()))
                    && Objects.equals(figure.period(), other.period())
                    && Objects.equals(figure.unit(), other.unit())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean sameThing(Figure one, Figure other) {
        return Objects.equals(code(one.measure()), code(other.measure()))
                && Objects.equals(code(one.subject()), code(other.subject()))
                && Objects.equals(code(one.counterpart()), code(other.counterpart()))
                && Objects.equals(code(one.area()), code(other.area()));
    }

    private static String code(Figure.Slot slot) {
        return slot == null ? null : slot.code();
    }
}
