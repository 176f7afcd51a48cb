package org.dateline.stats.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.stats.check.Arithmetic.Amount;
import org.dateline.stats.check.Arithmetic.Operation;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.series.Flows;

/**
 * What goes to one partner, or is of one product, is no more than the whole; and countries do not overlap, so neither is
 * what goes to several of them.
 */
final class Parts implements Identity {
    private static final int COUNTRY = 2;

    @Override
    public Optional<Check> check(Figure whole, int index, Evidence evidence) {
        if (whole.kind() != Figure.Kind.LEVEL
                || whole.period() == null
                || whole.counterpart() != null
                || !Flows.addUp(Evidence.code(whole.measure()))) {
            return Optional.empty();
        }
        Evidence.Topic topic = Evidence.Topic.of(whole);
        List<Integer> wholes = evidence.levels(topic, whole.period(), whole.unit());
        if (wholes.isEmpty() || wholes.get(0) != index) {
            return Optional.empty();
        }
        Interval most =
                wholes.stream().map(evidence::stated).reduce(Interval::hull).orElseThrow();
        Optional<List<Operand>> largest = parts(topic, whole, evidence).stream()
                .max(Comparator.comparing(Operand::value))
                .map(List::of);
        List<Operand> countries = countries(topic, whole, evidence);
        return Optional.of(countries)
                .filter(parts -> parts.size() > 1)
                .or(() -> largest)
                .map(parts -> check(parts, index, evidence, most))
                .map(check -> check.verdict() == Verdict.CONTRADICTS
                        ? check
                        : largest.map(parts -> check(parts, index, evidence, most))
                                .filter(other -> other.verdict() == Verdict.CONTRADICTS)
                                .orElse(check));
    }

    private static Check check(List<Operand> parts, int index, Evidence evidence, Interval most) {
        Figure whole = evidence.figure(index);
        Comparison sum = Comparison.sum("No more than the whole", parts);
        boolean more = sum.possible().lower() != null
                && most.upper() != null
                && sum.possible().lower().compareTo(most.upper()) > 0;
        return new Check(
                Check.Kind.PARTS,
                more
                        ? Verdict.CONTRADICTS
                        : sum.value().compareTo(whole.value()) > 0 ? Verdict.AGREES_WITHIN_ROUNDING : Verdict.AGREES,
                index,
                sum.claim(),
                parts,
                Arithmetic.of(
                        Operation.AT_MOST,
                        new Amount(sum.value(), sum.possible()),
                        new Amount(whole.value(), evidence.stated(index)),
                        whole.unit()),
                whole.value().subtract(sum.value()),
                null);
    }

    /** Amounts of the same measure, time and unit to a partner or, where the whole is of everything, of a product. */
    private static List<Operand> parts(Evidence.Topic topic, Figure whole, Evidence evidence) {
        List<Figure> figures = evidence.figures();
        return IntStream.range(0, figures.size())
                .filter(i -> figures.get(i).kind() == Figure.Kind.LEVEL && Evidence.firm(figures.get(i)))
                .filter(i -> Objects.equals(figures.get(i).unit(), whole.unit())
                        && whole.period().equals(figures.get(i).period()))
                .filter(i -> narrower(Evidence.Topic.of(figures.get(i)), topic))
                .mapToObj(i -> evidence.operand("part", i))
                .toList();
    }

    private static boolean narrower(Evidence.Topic part, Evidence.Topic whole) {
        boolean product = "all".equals(whole.subject()) && !part.subject().equals("all");
        boolean partner = part.counterpart() != null;
        return Objects.equals(part.measure(), whole.measure())
                && Objects.equals(part.area(), whole.area())
                && Objects.equals(part.adjustment(), whole.adjustment())
                && (product || partner)
                && (product || part.subject().equals(whole.subject()));
    }

    /** The same product to several countries, each once. */
    private static List<Operand> countries(Evidence.Topic topic, Figure whole, Evidence evidence) {
        Map<String, Operand> byPartner = new HashMap<>();
        for (Operand part : parts(topic, whole, evidence)) {
            Figure figure = evidence.figure(part.figure());
            String partner = Evidence.code(figure.counterpart());
            if (partner != null
                    && partner.length() == COUNTRY
                    && !partner.equals("EU")
                    && !partner.equals("EA")
                    && Evidence.Topic.of(figure).subject().equals(topic.subject())) {
                byPartner.merge(partner, part, (one, other) -> one.value().compareTo(other.value()) <= 0 ? one : other);
            }
        }
        return byPartner.values().stream()
                .sorted(Comparator.comparing(Operand::figure))
                .toList();
    }
}
