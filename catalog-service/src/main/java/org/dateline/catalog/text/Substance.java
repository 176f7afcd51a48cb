package org.dateline.catalog.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Which nodes of a document show any text: an empty list item or quote would only make empty lines. */
final class Substance {
    private final Set<Node> nodes = new HashSet<>();

    private Substance() {}

    static Substance of(Node document) {
        Substance substance = new Substance();
        Node node = document;
        while (node != null) {
            if (showsText(node)) {
                substance.addWithParents(node);
            }
            node = next(node);
        }
        return substance;
    }

    /** True where the node shows text, and for every cell and row of a table that does. */
    boolean isIn(Node node) {
        return nodes.contains(node) || node instanceof TableCell || node instanceof TableRow;
    }

    /** A literal without what may not be in a text; entities can smuggle such characters past the source. */
    static String visible(String literal) {
        return Characters.withoutRefused(Characters.normalise(literal));
    }

    /** A code block's content without empty lines around it. */
    static String code(Node block) {
        String literal = block instanceof FencedCodeBlock fenced
                ? fenced.getLiteral()
                : ((IndentedCodeBlock) block).getLiteral();
        String[] lines = visible(literal).split("\n", -1);
        int first = 0;
        int end = lines.length;
        while (first < end && lines[first].isBlank()) {
            first++;
        }
        while (end > first && lines[end - 1].isBlank()) {
            end--;
        }
        return String.join("\n", Arrays.asList(lines).subList(first, end));
    }

    /** The one piece of HTML that authors put into table cells, where Markdown has nothing for it. */
    static boolean isBreak(Node node) {
        return node instanceof HtmlInline html && html.getLiteral().matches("(?i)<br\\s*/?>");
    }

    private static boolean showsText(Node node) {
        if (node instanceof Text text) {
            return !visible(text.getLiteral()).isBlank();
        }
        if (node instanceof Code code) {
            return !visible(code.getLiteral()).isBlank();
        }
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return !code(node).isEmpty();
        }
        return node instanceof HtmlInline && !isBreak(node);
    }

    private void addWithParents(Node node) {
        Node ancestor = node;
        while (ancestor != null && nodes.add(ancestor)) {
            ancestor = ancestor.getParent();
        }
    }

    private static Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node current = node;
        while (current != null && current.getNext() == null) {
            current = current.getParent();
        }
        return current == null ? null : current.getNext();
    }
}
