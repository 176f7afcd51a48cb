package org.dateline.stats.check;

import java.util.ArrayList;
import java.util.List;
import org.dateline.stats.extraction.Figure;

/** Holds the claims of a release against each other and against what is known. Intervals decide, never floating point. */
public final class Checks {
    private static final List<Identity> IDENTITIES =
            List.of(new Balance(), new Share(), new Growth(), new RecordHigh(), new Rank(), new Restatement());

    private Checks() {}

    /** The checks of a text on its own. */
    public static List<Check> of(List<Figure> figures) {
        return of(figures, KnownSeries.NOTHING);
    }

    /** The checks of a release among others, in the order of its claims. */
    public static List<Check> of(List<Figure> figures, KnownSeries known) {
        Evidence evidence = new Evidence(figures, known);
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            if (!Evidence.firm(figures.get(i))) {
                continue;
            }
            for (Identity identity : IDENTITIES) {
                identity.check(figures.get(i), i, evidence).ifPresent(checks::add);
            }
        }
        return List.copyOf(checks);
    }
}
