package org.dateline.stats.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;

/** Holds the claims of a release against each other and against what is known. Intervals decide, never floating point. */
public final class Checks {
    private static final List<Identity> IDENTITIES = List.of(
            new Balance(),
            new Sums(),
            new Share(),
            new Growth(),
            new Parts(),
            new RecordHigh(),
            new Rank(),
            new Streak(),
            new FirstIn(),
            new Mark(),
            new Heading(),
            new Restatement());

    private Checks() {}

    /** The checks of a text on its own. */
    public static List<Check> of(List<Figure> figures) {
        return of(figures, KnownSeries.NOTHING);
    }

    /** The checks of a release among others, in the order of its claims. */
    public static List<Check> of(List<Figure> figures, KnownSeries known) {
        List<Found> found = found(figures, new Evidence(figures, known, Rounding.NEAREST, Rounding.NEAREST));
        return found.stream().anyMatch(each -> each.check().verdict() == Verdict.CONTRADICTS)
                ? unlessCut(found, figures, known)
                : found.stream().map(Found::check).toList();
    }

    /**
     * @param identity what found it
     */
    private record Found(Identity identity, Check check) {}

    private static List<Found> found(List<Figure> figures, Evidence evidence) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            if (!Evidence.firm(figures.get(i))) {
                continue;
            }
            for (Identity identity : IDENTITIES) {
                identity.check(figures.get(i), i, evidence)
                        .map(check -> new Found(identity, check))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /**
     * What contradicts only because digits may have been cut off cannot be decided, unless another claim of the same sort
     * shows that this release does not cut them off so: one that agrees, and would not then.
     */
    private static List<Check> unlessCut(List<Found> found, List<Figure> figures, KnownSeries known) {
        List<Evidence> habits = List.of(
                new Evidence(figures, known, Rounding.CUT, Rounding.CUT),
                new Evidence(figures, known, Rounding.CUT, Rounding.NEAREST),
                new Evidence(figures, known, Rounding.NEAREST, Rounding.CUT));
        return found.stream()
                .map(each -> each.check().verdict() == Verdict.CONTRADICTS
                                && habits.stream().anyMatch(habit -> excuses(habit, each, found))
                        ? each.check().judged(Verdict.CANNOT_DECIDE)
                        : each.check())
                .toList();
    }

    private static boolean excuses(Evidence habit, Found claim, List<Found> found) {
        return !contradicts(again(claim, habit))
                && found.stream()
                        .filter(other -> other.check().kind() == claim.check().kind()
                                && other.check().verdict() == Verdict.AGREES
                                && Objects.equals(unit(habit, other), unit(habit, claim)))
                        .noneMatch(other -> contradicts(again(other, habit)));
    }

    private static Optional<Check> again(Found found, Evidence evidence) {
        int claim = found.check().claim();
        return found.identity().check(evidence.figure(claim), claim, evidence);
    }

    private static boolean contradicts(Optional<Check> check) {
        return check.filter(found -> found.verdict() == Verdict.CONTRADICTS).isPresent();
    }

    private static String unit(Evidence evidence, Found found) {
        return evidence.figure(found.check().claim()).unit();
    }
}
