package org.dateline.catalog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds for any text at all, shown on many that a seeded generator makes out of everything Markdown knows. */
class MarkdownPropertyTest {
    private static final int TEXTS = 6_000;
    private static final String[] PIECES = {
        "word",
        "exports rose",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~~",
        "#",
        "## ",
        "> ",
        ">",
        "- ",
        "+ ",
        "1. ",
        "27) ",
        "***",
        "---",
        "===",
        "|",
        " | ",
        "|---|---|\n",
        "| a | b |\n|---|:-:|\n| c | d |\n",
        "[",
        "]",
        "](",
        ")",
        "![",
        "[a]: https://example.org\n",
        "[a]",
        "<",
        ">",
        "<b>",
        "</b>",
        "<script>",
        "</script>",
        "<img src=x onerror=alert(1)>",
        "<style>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<?",
        "javascript:alert(1)",
        "[x](javascript:alert(1))",
        "[x](<java\nscript:a>)",
        "[x](https://example.org/\"onclick=)",
        "<https://example.org>",
        "&",
        "&lt;",
        "&#106;",
        "&#9;",
        "&#10;",
        "&#0;",
        "&#xD800;",
        "&nbsp;",
        "&NewLine;",
        "\\",
        "\\\n",
        "  \n",
        "    ",
        "\r\n",
        "\u00A0",
        "\u2028",
        "\u200B",
        "\u0000",
        "\u001B",
        "\uD83D\uDE00",
        "\uD800",
        "\uFFFE",
        "\uFEFF",
        "e\u0301",
        "\u0301",
        "\uC218\uCD9C",
        "\u1109\u116E",
        "{{",
        "{%",
        "$1.5 bln",
        "45.8%",
        "\"",
        "'",
        "<br>",
        "<pre>",
        "</p>",
        "`` ` ``"
    };
    private static final Set<String> ELEMENTS = Set.of(
            "p h2 h3 h4 h5 h6 blockquote pre hr ul ol li em strong code a table thead tbody tr th td".split(" "));
    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "start", "scope", "align");

    private final Markdown markdown = new Markdown();

    @Test
    void theTextOfTheHtmlIsTheCanonicalText() {
        Random random = new Random(20250116);
        for (int i = 0; i < TEXTS; i++) {
            String source = anyText(random);
            Rendering rendering = markdown.render(source);

            String written =
                    Jsoup.parseBodyFragment(markdown.write(source)).body().wholeText();

            assertEquals(rendering.text(), parsed(rendering).body().wholeText(), () -> "of " + source);
            assertEquals(rendering.text(), written, () -> "of " + source);
            assertEquals(rendering.text(), Characters.withoutRefused(rendering.text()), () -> "of " + source);
        }
    }

    @Test
    void nothingButTheElementsOfATextComesOut() {
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            String source = anyText(random);
            for (Element element : parsed(markdown.render(source)).body().getAllElements()) {
                assertTrue(
                        element.nameIs("body") || ELEMENTS.contains(element.normalName()),
                        () -> element + " of " + source);
                for (Attribute attribute : element.attributes()) {
                    assertTrue(ATTRIBUTES.contains(attribute.getKey()), () -> element + " of " + source);
                }
                assertTrue(
                        element.attr("href").matches("(?is)|(https?://|mailto:|[/#]).*"),
                        () -> element + " of " + source);
            }
        }
    }

    @Test
    void noTextBeginsOrEndsWithALineEndOrHoldsAnEmptyLineOutsideCode() {
        Random random = new Random(11);
        for (int i = 0; i < TEXTS; i++) {
            String source = anyText(random);
            Rendering rendering = markdown.render(source);
            String text = rendering.text();

            assertEquals(text, text.replaceAll("^\n+|\n+$", ""), () -> "of " + source);
            assertTrue(rendering.html().contains("<pre>") || !text.contains("\n\n"), () -> text + " of " + source);
        }
    }

    @Test
    void renderingTwiceGivesTheSame() {
        Random random = new Random(13);
        for (int i = 0; i < 500; i++) {
            String source = anyText(random);

            assertEquals(markdown.render(source), new Markdown().render(source));
        }
    }

    private static Document parsed(Rendering rendering) {
        return Jsoup.parseBodyFragment(rendering.html());
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(40); pieces >= 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
