package org.dateline.catalog.text;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte of malice costs seconds and a few megabytes, not hours and gigabytes. */
class MarkdownCostTest {
    private static final int MEGABYTE = 1_000_000;

    static Stream<Arguments> malice() {
        return Stream.of(
                Arguments.of("brackets", "["),
                Arguments.of("bracket pairs", "[]("),
                Arguments.of("images", "!["),
                Arguments.of("quotes", ">"),
                Arguments.of("quotes line by line", "> > > > > > > >\n"),
                Arguments.of("lists", "- "),
                Arguments.of("nested lists", "* * * * * * * * * *\n"),
                Arguments.of("emphasis", "*a **a "),
                Arguments.of("closing emphasis", "a** b* "),
                Arguments.of("underscores", "_a__b"),
                Arguments.of("backticks", "`a``b```c"),
                Arguments.of("angle brackets", "<"),
                Arguments.of("processing instructions", "<?"),
                Arguments.of("declarations", "<!A "),
                Arguments.of("comments", "<!--a"),
                Arguments.of("tags", "<a href=\"x\" "),
                Arguments.of("ampersands", "&amp"),
                Arguments.of("escapes", "\\"),
                Arguments.of("bars", "|"),
                Arguments.of("definitions", "[a]: b\n"),
                Arguments.of("parentheses", "[a](("),
                Arguments.of("blank lines", "\n"),
                Arguments.of("combining marks", "\u0301"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malice")
    void aMegabyteOfOneThingOpenedAndClosedAgainIsRenderedInSeconds(String name, String piece) {
        String half = piece.repeat(MEGABYTE / 2 / piece.length());
        renderQuickly(half + new StringBuilder(half).reverse().toString().replace('[', ']'));
    }

    static Stream<Arguments> amplifiers() {
        String wide = "|a".repeat(100_000) + "|\n" + "|-".repeat(100_000) + "|\n";
        String long1 = "[a]: https://example.org/" + "x".repeat(2_000) + "\n\n";
        return Stream.of(
                Arguments.of("a wide table with many short rows", wide + "|b\n".repeat(200_000)),
                Arguments.of("many references to one long address", long1 + "[a]".repeat(300_000)),
                Arguments.of("deep nesting one level a line", deepeningList()));
    }

    private static String deepeningList() {
        StringBuilder list = new StringBuilder();
        for (int level = 0; list.length() < MEGABYTE; level++) {
            list.append(" ".repeat(level * 2)).append("- a\n");
        }
        return list.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("amplifiers")
    void littleTextNeverBecomesVeryMuch(String name, String source) {
        assertTrue(renderQuickly(source).html().length() < 25 * MEGABYTE);
    }

    private static Rendering renderQuickly(String source) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new Markdown().render(source));
    }
}
