package org.dateline.stats.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;

/**
 * {@code growth = now ÷ base − 1}, or {@code change = now − base}; both from this text or from what was published before. An
 * earlier publication may have been restated since, so it alone never proves a growth rate wrong.
 */
final class Growth implements Identity {
    private static final String PERCENT = "percent";

    @Override
    public Optional<Check> check(Figure claim, int index, Evidence evidence) {
        if (claim.kind() != Figure.Kind.CHANGE || claim.basis() == null || claim.unit() == null) {
            return Optional.empty();
        }
        Verdict otherwise = doubled(claim, index, evidence) ? Verdict.CANNOT_DECIDE : Verdict.CONTRADICTS;
        List<Check> inText = now(claim, evidence).stream()
                .flatMap(now -> bases(claim, now, evidence).flatMap(base -> checks(claim, index, now, base, evidence)))
                .map(check -> check.verdict() == Verdict.CONTRADICTS ? check.judged(otherwise) : check)
                .toList();
        return inText.stream().min(Comparator.comparing(Check::verdict)).or(() -> published(claim, index, evidence));
    }

    /** The levels that a change may have led to. */
    private static List<Operand> now(Figure claim, Evidence evidence) {
        return evidence.levelsOf(claim).stream()
                .filter(level -> comparable(claim, evidence.figure(level)))
                .map(level -> evidence.operand("now", level))
                .filter(now -> now.period() != null)
                .toList();
    }

    private static Stream<Operand> bases(Figure claim, Operand now, Evidence evidence) {
        Evidence.Topic topic = Evidence.Topic.of(evidence.figure(now.figure()));
        return start(claim.basis(), now.period()).stream()
                .flatMap(start -> evidence.levels(topic, start, now.unit()).stream())
                .filter(base -> !base.equals(now.figure()))
                .map(base -> evidence.operand("base", base));
    }

    /** Against what other releases have said. */
    private static Optional<Check> published(Figure claim, int index, Evidence evidence) {
        Stream<Operand> stated = now(claim, evidence).stream();
        Stream<Operand> known = evidence.about(claim).stream()
                .filter(point -> point.basis() == null && !point.implied())
                .filter(point -> point.period().equals(claim.period()))
                .filter(point -> comparable(claim, point.unit(), point.value().signum() > 0))
                .map(point -> Evidence.operand("now", point));
        return Stream.concat(stated, known)
                .flatMap(now -> start(claim.basis(), now.period()).stream()
                        .flatMap(start -> evidence.knownLevel(claim, now.unit(), start).stream())
                        .map(point -> Evidence.operand("base", point))
                        .flatMap(base -> checks(claim, index, now, base, evidence)))
                .map(check -> check.verdict() == Verdict.CONTRADICTS ? check.judged(Verdict.CANNOT_DECIDE) : check)
                .min(Comparator.comparing(Check::verdict));
    }

    private static Stream<Check> checks(Figure claim, int index, Operand now, Operand base, Evidence evidence) {
        String sentence = "Growth = now ÷ " + base.period() + " − 1";
        if (!claim.unit().equals(PERCENT)) {
            return Stream.of(Comparison.difference("Change = now − " + base.period(), now, base)
                    .check(Check.Kind.GROWTH, index, evidence, Verdict.CONTRADICTS));
        }
        boolean annual = "saar".equals(claim.adjustment()) && !"yoy".equals(claim.basis());
        return Stream.concat(
                        Ratio.growth(sentence, now, base).stream(),
                        annual
                                ? Ratio.annualRate("Annual rate = (now ÷ " + base.period() + ")⁴ − 1", now, base)
                                        .stream()
                                : Stream.empty())
                .map(comparison -> comparison.check(Check.Kind.GROWTH, index, evidence, Verdict.CONTRADICTS));
    }

    /** Growth in percent of an amount; a change in the unit of the amount, or in points of a rate. */
    private static boolean comparable(Figure change, Figure level) {
        boolean sameMeasure = Objects.equals(Evidence.code(change.measure()), Evidence.code(level.measure()));
        return (level.kind() == Figure.Kind.LEVEL || sameMeasure)
                && comparable(change, level.unit(), level.kind() == Figure.Kind.LEVEL);
    }

    private static boolean comparable(Figure change, String unit, boolean amount) {
        boolean rate = PERCENT.equals(unit);
        return change.unit().equals(PERCENT) && !rate && amount
                || change.unit().equals("percentage_point") && rate
                || change.unit().equals(unit) && !rate;
    }

    /** A rate that stands beside another one of the same thing may be adjusted in a way that nobody reads. */
    private static boolean doubled(Figure claim, int index, Evidence evidence) {
        return evidence.tied(claim, "level").isEmpty()
                && evidence.figures().stream()
                        .filter(other -> other != claim && Evidence.firm(other))
                        .filter(other -> other.kind() == Figure.Kind.CHANGE && other.part() == claim.part())
                        .filter(other -> Evidence.Topic.of(other).equals(Evidence.Topic.of(claim)))
                        .filter(other -> Objects.equals(other.period(), claim.period())
                                && Objects.equals(other.basis(), claim.basis())
                                && Objects.equals(other.unit(), claim.unit()))
                        .anyMatch(other -> !Rounding.EITHER.of(other).meets(evidence.stated(index)));
    }

    /** The period that a change to {@code now} starts from. */
    static Optional<Period> start(String basis, Period now) {
        return switch (basis) {
            case "yoy" -> Optional.of(now.yearBefore());
            case "mom", "qoq", "pop" -> now.regular() ? Optional.of(now.previous()) : Optional.empty();
            default -> Period.parse(basis);
        };
    }
}
