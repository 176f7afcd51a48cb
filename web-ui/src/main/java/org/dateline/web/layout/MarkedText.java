package org.dateline.web.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts marks into HTML at places of its text. Places are code points of the canonical text, in which the title and two
 * newlines come before the text of the body; strings are counted in UTF-16 units and converted here, once.
 */
public final class MarkedText {
    /** A stretch of the canonical text, and what its mark refers to; that can refer back to {@code at-REFERENCE}. */
    public record Mark(int start, int end, String reference, String kind) {}

    private record Place(int from, int to, Mark mark) {}

    private MarkedText() {}

    /** The title, escaped, with its marks. */
    public static String title(String title, List<Mark> marks) {
        Element line = new Element("span").text(title);
        mark(line, title, 0, marks);
        return line.html();
    }

    /**
     * The body's HTML with its marks; unmarked where the HTML is not that of the text, for a mark in a wrong place is
     * worse than none.
     */
    public static String body(String html, String title, String text, List<Mark> marks) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        int bodyStart = title == null || title.isEmpty() ? 0 : title.codePointCount(0, title.length()) + 2;
        if (!document.body().wholeText().equals(text)) {
            return html;
        }
        mark(document.body(), text, bodyStart, marks);
        return document.body().html();
    }

    private static void mark(Element root, String text, int offset, List<Mark> marks) {
        int length = text.codePointCount(0, text.length());
        List<Place> places = marks.stream()
                .filter(mark -> mark.start() >= offset && mark.end() <= offset + length && mark.start() < mark.end())
                .map(mark -> new Place(
                        text.offsetByCodePoints(0, mark.start() - offset),
                        text.offsetByCodePoints(0, mark.end() - offset),
                        mark))
                .sorted(Comparator.comparingInt(Place::from))
                .toList();
        int at = 0;
        for (TextNode node : textNodes(root)) {
            int end = at + node.getWholeText().length();
            wrap(node, at, end, places);
            at = end;
        }
    }

    /** A place may run over several elements, a number half in bold for example: each piece is wrapped by itself. */
    private static void wrap(TextNode node, int from, int to, List<Place> places) {
        TextNode rest = node;
        int at = from;
        for (Place place : places) {
            int start = Math.max(place.from(), at);
            int end = Math.min(place.to(), to);
            if (start >= end) {
                continue;
            }
            TextNode marked = start > at ? rest.splitText(start - at) : rest;
            boolean more = end < to;
            rest = more ? marked.splitText(end - start) : marked;
            marked.wrap("<a></a>");
            Element mark = marked.parent();
            mark.attr("class", ("figure " + place.mark().kind()).strip())
                    .attr("href", "#" + place.mark().reference());
            if (start == place.from()) {
                mark.attr("id", "at-" + place.mark().reference());
            }
            at = end;
            if (!more) {
                return;
            }
        }
    }

    private static List<TextNode> textNodes(Element root) {
        List<TextNode> nodes = new ArrayList<>();
        root.traverse((Node node, int depth) -> {
            if (node instanceof TextNode text) {
                nodes.add(text);
            }
        });
        return nodes;
    }
}
