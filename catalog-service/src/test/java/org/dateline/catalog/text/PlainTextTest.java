package org.dateline.catalog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String[] PIECES = {
        "word",
        "$2.1 bln",
        "1.",
        "12)",
        "3. ",
        "#",
        "## ",
        ">",
        "- ",
        "+",
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~~",
        "---",
        "===",
        "|",
        "|-|",
        "[",
        "](",
        ")",
        "![",
        "[a]: b",
        "<b>",
        "</",
        "<https://e.org>",
        "&amp;",
        "&#35;",
        "&",
        "\\",
        "    ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\n- ",
        "\n  - ",
        "\n\u2022 ",
        "\n1. ",
        "\n2. ",
        "\n  1) ",
        "\n| a | b",
        "\n|---|---|",
        "\na\tb",
        ":-",
        "\u00A0",
        "!",
        "%"
    };
    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. first",
                "# no heading",
                "> no quote",
                "+ 3 percent",
                "---",
                "===",
                "```",
                "~~~",
                "|a|b|",
                "a * b * c",
                "__init__",
                "[x](https://e.org)",
                "<b>",
                "&lt;",
                "a\\",
                "12) x",
                "-5 percent",
                "![a](https://e.org)"
            })
    void whatLooksLikeMarkdownStaysAsItIs(String line) {
        assertEquals(line, markdown.render(PlainText.toMarkdown(line)).text());
    }

    @Test
    void ordinarySentencesAreNotTouched() {
        String sentence = "Exports (up 12.5% to $2.1 billion) rose; R&D, 5G & more - all of it. 3.5 percent!";

        assertEquals(sentence, PlainText.toMarkdown(sentence));
    }

    @Test
    void emptyLinesSeparateParagraphsWhereThereAreAny() {
        assertEquals("a b\n\nc", PlainText.toMarkdown("a\nb\n\nc\n"));
        assertEquals("a\n\nb", PlainText.toMarkdown("a\nb"));
    }

    @Test
    void bulletLinesAreAList() {
        String plain =
                "Highlights:\n- Exports rose 5 percent\n\u2022 Imports fell\n* The rest *stayed*\n\nMore is said.";

        assertEquals(
                "Highlights:\n\n- Exports rose 5 percent\n- Imports fell\n- The rest \\*stayed\\*\n\nMore is said.",
                PlainText.toMarkdown(plain));
    }

    @Test
    void itemsKeepTheirDepthAndTheLinesTheyAreBrokenInto() {
        String plain = "1. Trade\n  - exports of\n    cars\n  - imports\n2. Prices\n   of oil\n\nThe end.";

        assertEquals(
                "1. Trade\n   - exports of cars\n   - imports\n2. Prices of oil\n\nThe end.",
                PlainText.toMarkdown(plain));
    }

    @Test
    void anEmptyLineBetweenItemsDoesNotEndTheList() {
        assertEquals("Two:\n\n- a\n- b\n\nc", PlainText.toMarkdown("Two:\n\n- a\n\n- b\n\nc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exports reached a high\n- a record - in May.\n\nMore.",
                "They have grown since\n15. May, which was\n\nMore.",
                "They have grown since\n2019. Exports\n2020. Imports\n\nMore."
            })
    void brokenProseIsJoinedWhateverItsLinesBeginWith(String plain) {
        String prose = plain.substring(0, plain.indexOf("\n\n")).replace('\n', ' ');

        assertEquals(
                prose + "\nMore.", markdown.render(PlainText.toMarkdown(plain)).text());
    }

    @Test
    void numberedHeadingsStayAsTheyAre() {
        String plain = "1. Exports\n\nThey rose.\n\n2. Imports\n\nThey fell.";

        assertEquals(
                "1. Exports\nThey rose.\n2. Imports\nThey fell.",
                markdown.render(PlainText.toMarkdown(plain)).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Table:\n| | 2023 | 2024 |\n|---|--:|--:|\n| Cars | 5 | 6 |\n| Ships | 7 |\nThe end.",
                "Table:\n\t2023\t2024\nCars\t5\t6\nShips\t7\nThe end.",
                "Table:\n\n\t2023\t2024\nCars\t5\t6\nShips\t7\n\nThe end."
            })
    void rowsAreATable(String plain) {
        Rendering rendering = markdown.render(PlainText.toMarkdown(plain));

        assertEquals("Table:\n\t2023\t2024\nCars\t5\t6\nShips\t7\t\nThe end.", rendering.text());
        assertTrue(rendering.html().contains("<th scope=\"col\">\t2023</th>"), rendering.html());
    }

    @Test
    void barsBetweenWordsMakeATableWhereLinesHaveAsManyOfThem() {
        String rows = "Goods | 2024\nCars | 6";

        assertEquals(
                "Goods\t2024\nCars\t6",
                markdown.render(PlainText.toMarkdown(rows)).text());
        assertEquals(
                "Mail | Web\nCall",
                markdown.render(PlainText.toMarkdown("Mail | Web\nCall")).text());
    }

    @Test
    void aTableTooLargeToBeShownKeepsItsRows() {
        String plain = "a\tb\n".repeat(60_000);

        assertEquals(
                "a b\n".repeat(60_000).strip(),
                markdown.render(PlainText.toMarkdown(plain)).text());
    }

    @Test
    void anyTextComesOutAsItWentIn() {
        Random random = new Random(42);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(25); n >= 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String plain = text.toString();

            assertEquals(
                    PlainBlocks.of(plain).stream().map(PlainBlock::text).collect(Collectors.joining("\n")),
                    markdown.render(PlainText.toMarkdown(plain)).text(),
                    () -> "of " + plain);
        }
    }
}
