package org.dateline.web.reader.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void zeroIsShownUnlessItWouldPressTheLineFlat() {
        assertEquals(0, Axis.values(List.of(20.0, 70.8)).from());
        assertEquals(67, Axis.values(List.of(67.0, 70.8)).from());
        assertEquals(0, Axis.values(List.of(-70.8, -20.0)).to());
    }

    @Test
    void everyValueLiesBetweenTheFirstAndTheLastTick() {
        Random random = new Random(20240116);
        for (int n = 0; n < 1000; n++) {
            double size = Math.pow(10, random.nextInt(12) - 4);
            List<Double> values = Stream.generate(() -> (random.nextDouble() - 0.3) * size)
                    .limit(1 + random.nextInt(5))
                    .toList();

            Axis axis = Axis.values(values);

            assertTrue(axis.from() < axis.to(), () -> values + " on " + axis);
            assertTrue(axis.ticks().size() >= 2 && axis.ticks().size() <= 8, () -> values + " on " + axis);
            values.forEach(value -> assertTrue(
                    axis.share(value) >= -1e-6 && axis.share(value) <= 1 + 1e-6, () -> values + " on " + axis));
        }
    }

    @Test
    void monthsAreNamedOnceAYearByTheirYear() {
        assertEquals(
                List.of("2024", "Jul", "2025", "Jul", "2026", "Jul"),
                months(2024 * 12, 2026 * 12 + 12, Locale.ENGLISH));
        assertEquals(List.of("2024년 4월", "7월", "10월", "2025년"), months(2024 * 12 + 1, 2025 * 12 + 3, Locale.KOREAN));
    }

    @Test
    void longSeriesHaveRoundYears() {
        List<String> labels = Axis.time(Frequency.A, 1961, 2026, Locale.ENGLISH).ticks().stream()
                .map(Axis.Tick::label)
                .toList();

        assertEquals(List.of("1970", "1980", "1990", "2000", "2010", "2020"), labels);
    }

    private static List<String> months(int first, double end, Locale locale) {
        return Axis.time(Frequency.M, first, end, locale).ticks().stream()
                .map(Axis.Tick::label)
                .toList();
    }
}
