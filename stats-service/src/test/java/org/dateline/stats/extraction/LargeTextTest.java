package org.dateline.stats.extraction;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would cost most if anything in the engine were worse than linear. */
class LargeTextTest {
    private static final int LARGE = 1 << 18;

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
                "\n"
            })
    void largeTextsOfOneKindAreReadInTimeThatGrowsWithTheirLength(String piece) {
        String body = piece.repeat(LARGE / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ExtractorPropertyTest.assertValid("", body));
    }
}
