package org.dateline.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.web.client.Series.Value;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void theLineRunsFromTheLowestToTheHighest() {
        Sparkline line = Sparkline.of(List.of(value("2024-01", 1), value("2024-02", 3), value("2024-03", 2)));

        assertEquals("M3.0 29.0h0L60.0 3.0L117.0 16.0", line.path());
        assertEquals("117.0", line.endX());
        assertNull(line.zeroY());
    }

    @Test
    void aMissingPeriodLeavesAGap() {
        Sparkline line = Sparkline.of(List.of(value("2024-01", 1), value("2024-02", 1), value("2024-04", 2)));

        assertEquals("M3.0 29.0h0L41.0 29.0M117.0 3.0h0", line.path());
    }

    @Test
    void zeroIsDrawnWhereItIsCrossed() {
        assertEquals(
                "16.0",
                Sparkline.of(List.of(value("2023", -1), value("2024", 1))).zeroY());
    }

    @Test
    void onePointIsNoLine() {
        assertNull(Sparkline.of(List.of(value("2024", 1))));
    }

    private static Value value(String period, long value) {
        return new Value(period, BigDecimal.valueOf(value));
    }
}
