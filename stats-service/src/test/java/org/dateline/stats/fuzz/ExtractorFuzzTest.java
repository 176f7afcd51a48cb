package org.dateline.stats.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.util.stream.Stream;
import org.dateline.stats.extraction.ExtractorPropertyTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jazzer changes these texts again and again, and goes on with those that lead the engine where it has not been. */
class ExtractorFuzzTest {
    @MethodSource("texts")
    @FuzzTest
    void anyTextIsReadWithValidSpans(@NotNull @WithUtf8Length(max = 1 << 18) String text) {
        ExtractorPropertyTest.assertValid("Exports up 3 percent", text);
    }

    static Stream<String> texts() {
        return Stream.of(
                "In May, exports and imports rose 3.1 and 2 percent, respectively, to $4 billion 205 million (down 5%).",
                "It fell -0 percent to US$-1,783.9million from €2 318.4 bn, or 1e9 times, for the 14th month in a row.",
                "- Ships: 5 out of 12 units (+12.6%)\n- Q3 2024: two thirds; 2023–24, 1 January to 20 May\n((3 (1 (2%))))",
                "|Item|2023|2024|\n|---|---|---|\n|Cars (USD million)|1.5|2 (3.2)|\n\nItem\t2024\nShips\t7%\n",
                "정부는 5월 수출이 3.1% 늘었다고 밝혔다. 🚢 e\u0301 \u202eexports 3%\u202c ۱۲ ½ \u00a0nearly tripled.");
    }
}
