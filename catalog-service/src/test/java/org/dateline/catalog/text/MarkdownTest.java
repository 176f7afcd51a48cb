package org.dateline.catalog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private final Markdown markdown = new Markdown();

    private String text(String source) {
        return markdown.render(source).text();
    }

    private String html(String source) {
        return markdown.render(source).html();
    }

    @Test
    void oneNewlineStandsBetweenBlocks() {
        String source =
                "# Head\n\nFirst\nline.\n\n\n\n> Quote\n>\n> again\n\n- one\n- two\n  - inner\n\n1. uno\n\n***\n\n    code\n    more\n";

        assertEquals("Head\nFirst line.\nQuote\nagain\none\ntwo\ninner\nuno\ncode\nmore", text(source));
    }

    @Test
    void aTabStandsBetweenCellsAndANewlineBetweenRows() {
        Rendering table =
                markdown.render("Before\n\n| a | b |\n|---|--:|\n| 1 |  |\n|   |   |\n| x\ty | **2** |\n\nAfter");

        assertEquals("Before\na\tb\n1\t\n\t\nx y\t2\nAfter", table.text());
        assertTrue(table.html().contains("<th scope=\"col\" align=\"right\">\tb</th>"), table.html());
    }

    @Test
    void aHardLineBreakBeginsAParagraphAndASoftOneIsASpace() {
        assertEquals("<p>a</p>\n<p><em>b</em> c</p>", html("a  \n*b*\nc\\\n&#32;"));
        assertEquals("a b", text("**a\\\nb**"));
    }

    @Test
    void runsOfWhiteSpaceAreOneSpaceAndNoBreakSpacesStay() {
        assertEquals("a b\u00A0\u00A0c d", text("a  \t b\u00A0\u00A0c   *d*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <b onclick=\"x()\">b</b>",
                "<!-- comment -->",
                "<iframe src='https://example.org'></iframe>"
            })
    void rawHtmlIsShownAsCharacters(String source) {
        assertEquals(source, text(source));
        assertFalse(html(source).replaceAll("</?p>", "").contains("<"), html(source));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, true",
        "HTTP://example.org, true",
        "mailto:press@example.org, true",
        "/releases/a, true",
        "#figure-1, true",
        "javascript:alert(1), false",
        "JaVaScRiPt:alert(1), false",
        "data:text/html;base64;AA, false",
        "//example.org/a, false",
        "vbscript:x, false",
        "relative, false"
    })
    void onlyHarmlessAddressesBecomeLinks(String address, boolean linked) {
        String html = html("[words](" + address + ")");

        assertEquals(linked, html.contains("href="), html);
        assertEquals("words", text("[words](" + address + ")"));
    }

    @Test
    void linksTellNothingOfWhereTheyAreFollowedFrom() {
        assertTrue(html("[w](https://example.org)").contains("rel=\"noopener noreferrer\""));
    }

    @Test
    void anImageBecomesALinkToIt() {
        assertEquals(
                "<p><a href=\"https://example.org/a.png\" rel=\"noopener noreferrer\">Chart</a></p>",
                html("![Chart](https://example.org/a.png)"));
    }

    @Test
    void headingsStartBelowTheTitle() {
        assertEquals("<h2>a</h2>\n<h6>b</h6>", html("# a\n\n###### b"));
    }

    @Test
    void whatShowsNothingMakesNoLines() {
        assertEquals("a\nb", text("-\n\n>\n\na\n\n- \n-\n\n```\n\n```\n\n#\n\nb\n\n>"));
        assertEquals(new Rendering("", ""), markdown.render(" \n\n"));
    }

    @Test
    void codeKeepsItsLinesAndSpaces() {
        assertEquals("  a\n\nb    c", text("```\n\n  a\n\nb\tc\n\n```"));
    }

    @Test
    void textIsComposedAndItsLineEndsAreUniform() {
        assertEquals("\uC218\uCD9C \u00E9", text("\uFEFF\u1109\u116E\u110E\u116E\u11AF\r\ne\u0301"));
    }

    @Test
    void charactersThatHtmlCannotCarryAreLeftOut() {
        assertEquals("abcd", text("a\u0000b\u0007&#7;c&#xD800;\uD800d\uFFFF"));
    }

    @Test
    void aBreakInACellIsASpace() {
        assertEquals("a b\tc", text("| a<br>b | c |\n|---|---|").strip());
    }
}
