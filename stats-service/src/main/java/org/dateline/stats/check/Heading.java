package org.dateline.stats.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;

/**
 * What the title says, the body says again. A title is short, so it is wrong only where the body says one thing, and
 * another one, about exactly the same, and nowhere states the title's number of anything. One digit and noughts may be a
 * mark that was passed.
 */
final class Heading implements Identity {
    @Override
    public Optional<Check> check(Figure claim, int index, Evidence evidence) {
        if (claim.part() != Figure.Part.TITLE || !compared(claim)) {
            return Optional.empty();
        }
        List<Integer> alike = IntStream.range(0, evidence.figures().size())
                .filter(i -> evidence.figure(i).part() == Figure.Part.BODY)
                .filter(i -> alike(claim, evidence.figure(i)))
                .boxed()
                .toList();
        List<Integer> same =
                alike.stream().filter(i -> same(claim, evidence.figure(i))).toList();
        boolean open = isMark(claim)
                || alike.stream().anyMatch(i -> meets(evidence.figure(i), claim))
                || same.stream()
                        .anyMatch(i -> !meets(evidence.figure(i), evidence.figure(same.get(0)))
                                || !sameWords(evidence.figure(i), claim));
        return same.stream()
                .map(i -> Comparison.same("The title says what the body says", evidence.operand("body", i))
                        .check(Check.Kind.TITLE, index, evidence, open ? Verdict.CANNOT_DECIDE : Verdict.CONTRADICTS))
                .min(Comparator.comparing(Check::verdict));
    }

    private static boolean meets(Figure one, Figure other) {
        return Rounding.EITHER.of(one).meets(Rounding.EITHER.of(other));
    }

    /** Real wages are called wages where the vocabulary has one word for both. */
    private static boolean sameWords(Figure one, Figure other) {
        String words = one.measure().words();
        return words == null
                || other.measure().words() == null
                || words.equalsIgnoreCase(other.measure().words());
    }

    private static boolean isMark(Figure claim) {
        return Evidence.isLevel(claim) && claim.value().stripTrailingZeros().precision() == 1;
    }

    private static boolean compared(Figure claim) {
        return Evidence.code(claim.measure()) != null
                && claim.period() != null
                && (Evidence.isLevel(claim)
                        || claim.kind() == Figure.Kind.CHANGE
                        || claim.kind() == Figure.Kind.SHARE
                        || claim.kind() == Figure.Kind.STREAK);
    }

    /** A number of the same sort, whatever it is about. */
    private static boolean alike(Figure claim, Figure other) {
        return Evidence.firm(other) && other.kind() == claim.kind() && Objects.equals(other.unit(), claim.unit());
    }

    private static boolean same(Figure claim, Figure other) {
        return Evidence.Topic.of(claim).equals(Evidence.Topic.of(other))
                && Objects.equals(claim.period(), other.period())
                && Objects.equals(claim.basis(), other.basis())
                && Objects.equals(claim.streak(), other.streak());
    }
}
