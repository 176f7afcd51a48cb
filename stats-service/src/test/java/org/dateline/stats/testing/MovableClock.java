package org.dateline.stats.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of tests: real time plus a shift that Java and SQL share. */
public final class MovableClock extends Clock {
    private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    private static volatile Duration shift = Duration.ZERO;

    /** Takes the place of the service's clock. */
    @Mock
    @ApplicationScoped
    public static final class Producer {
        @Produces
        @ApplicationScoped
        @Mock
        public Clock clock() {
            return new MovableClock();
        }
    }

    public static void advance(Duration by) {
        shift = shift.plus(by);
        Database.shift(shift);
    }

    public static void reset() {
        shift = Duration.ZERO;
        Database.shift(shift);
    }

    @Override
    public Instant instant() {
        return REAL.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
