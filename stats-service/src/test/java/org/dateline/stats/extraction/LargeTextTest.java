package org.dateline.stats.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.dateline.stats.testing.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would cost most if anything in the engine were worse than linear. */
class LargeTextTest {
    private static final int SMALL = 1 << 14;
    private static final int LARGE = 1 << 18;
    /** A character of the large text would cost 16 times as much if the cost grew with the square of the length. */
    private static final int TOLERANCE = 6;

    private static final int ROUNDS = 4;
    /** Far above what the densest tables take. */
    private static final long BYTES = 8_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "(1%) ",
                "1",
                "1 ",
                "1,",
                "1.",
                "-",
                "−1 ",
                "| 1 ",
                "\t1%",
                "$",
                "and 1% ",
                "May ",
                "exports ",
                "rose 1%, ",
                "A. ",
                "۞",
                "🚢 ",
                "ا",
                "e\u0301 ",
                "first ",
                "from 1% to ",
                "1e9 ",
                "-0 ",
                "; of which 1% ",
                "\n",
                "1-",
                "Exports rose 3 percent (",
                "(up 3 percent (",
                "in May 2024 (1%) from "
            })
    void aCharacterOfALargeTextCostsAsMuchAsOneOfASmallText(String piece) {
        String small = piece.repeat(SMALL / piece.length());
        String large = piece.repeat(LARGE / piece.length());
        ExtractorPropertyTest.assertValid("", large);

        double few = Double.MAX_VALUE;
        double many = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            few = Math.min(few, cost(small));
            many = Math.min(many, cost(large));
        }

        assertTrue(many < TOLERANCE * few, "%.0f ns a character, and %.0f in a small text".formatted(many, few));
    }

    /** Processor time of this thread: others on the machine do not count. */
    private static double cost(String body) {
        Source source = Engine.source("", body, "2025-01-16", "KR");
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        long begin = THREADS.getCurrentThreadCpuTime();
        Engine.EXTRACTOR.read(source);
        long end = THREADS.getCurrentThreadCpuTime();
        long taken = THREADS.getCurrentThreadAllocatedBytes() - memory;
        assertTrue(taken < BYTES * body.length(), () -> taken / body.length() + " bytes a character");
        return (double) (end - begin) / body.length();
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void whatNobodyWritesIsReadWithValidSpans(String body) {
        ExtractorPropertyTest.assertValid("", body);
    }

    static Stream<String> extremes() {
        return Stream.of(
                "(".repeat(10_000) + "3 percent" + ")".repeat(10_000),
                "Exports rose 3 percent " + "(up 3 percent ".repeat(10_000) + ")".repeat(10_000),
                "Exports rose " + "7".repeat(100_000) + " percent",
                "Exports rose 0." + "7".repeat(100_000) + " percent",
                "Exports fell " + "7,777".repeat(20_000) + " percent",
                "Exports fell -0 percent to $-0.00 billion, by -0%",
                "Exports rose 1e9 percent to 1E+400000 dollars, 2.5e-7 units",
                "\u202e\u0663 exports rose e\u0301\u0301 3 percent \ud83d\ude00\ud83d \ude00");
    }
}
