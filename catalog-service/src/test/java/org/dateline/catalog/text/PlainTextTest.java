package org.dateline.catalog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
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
                "- no item",
                "+ 3 percent",
                "* 3",
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
    void anyTextComesOutAsItWentIn() {
        Random random = new Random(42);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(25); n >= 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String plain = text.toString();

            assertEquals(
                    String.join("\n", PlainText.paragraphs(plain)),
                    markdown.render(PlainText.toMarkdown(plain)).text(),
                    () -> "of " + plain);
        }
    }
}
