package org.dateline.stats.check;

import org.dateline.stats.extraction.Figure;
import org.dateline.stats.interval.Interval;

/** What a written number may stand for. Agencies round to the nearest; some cut the digits off. */
enum Rounding {
    /** Rounded to the nearest. What is told as a bound may be rounded as well: "above the $15.8 billion of last year". */
    NEAREST {
        @Override
        Interval of(Figure figure) {
            boolean counted = figure.kind() == Figure.Kind.STREAK || figure.kind() == Figure.Kind.RANK;
            return counted
                    ? Interval.point(figure.value())
                    : Interval.of(figure.value(), figure.precision(), figure.qualifier())
                            .hull(Interval.of(figure.value(), figure.precision(), null));
        }
    },
    /** Cut off: the true amount is never smaller than the written one. */
    CUT {
        @Override
        Interval of(Figure figure) {
            return shaped(figure) ? NEAREST.of(figure) : Interval.cut(figure.value(), figure.precision());
        }
    },
    /** One or the other. */
    EITHER {
        @Override
        Interval of(Figure figure) {
            return NEAREST.of(figure).hull(CUT.of(figure));
        }
    };

    abstract Interval of(Figure figure);

    private static boolean shaped(Figure figure) {
        return figure.precision() == null
                || figure.kind() == Figure.Kind.STREAK
                || figure.qualifier() != null
                        && !Interval.of(figure.value(), figure.precision(), figure.qualifier())
                                .equals(Interval.of(figure.value(), figure.precision(), null));
    }
}
