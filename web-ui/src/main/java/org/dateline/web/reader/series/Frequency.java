package org.dateline.web.reader.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How often a series has a point, by the letter that begins its key. Time runs in steps of one period. */
enum Frequency {
    A,
    S,
    Q,
    M,
    W,
    D;

    private static final LocalDate A_MONDAY = LocalDate.of(1970, 1, 5);

    /** Of the series with this key. */
    static Frequency of(String key) {
        return valueOf(key.substring(0, 1));
    }

    /** Those whose periods consist of whole periods of this one, the next first. Weeks belong to no month. */
    List<Frequency> coarser() {
        return switch (this) {
            case A, W -> List.of();
            case S -> List.of(A);
            case Q -> List.of(S, A);
            case M -> List.of(Q, S, A);
            case D -> List.of(M, Q, S, A);
        };
    }

    /** Where a day stands in time: its whole part counts the periods, the fraction is how much of its period has passed. */
    double position(LocalDate day) {
        return switch (this) {
            case A -> day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
            case S -> months(day) / 6;
            case Q -> months(day) / 3;
            case M -> months(day);
            case W -> ChronoUnit.DAYS.between(A_MONDAY, day) / 7.0;
            case D -> day.toEpochDay();
        };
    }

    /** The number of a period in time. */
    int index(Period period) {
        return (int) Math.floor(position(period.to()));
    }

    /** Where a period stands in time: in its middle. */
    double middle(Period period) {
        return index(period) + 0.5;
    }

    /** How many periods a year has, about. */
    int perYear() {
        return switch (this) {
            case A -> 1;
            case S -> 2;
            case Q -> 4;
            case M -> 12;
            case W -> 52;
            case D -> 365;
        };
    }

    private static double months(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1 + (day.getDayOfMonth() - 1) / (double) day.lengthOfMonth();
    }
}
