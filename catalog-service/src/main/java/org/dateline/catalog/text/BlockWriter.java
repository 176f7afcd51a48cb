package org.dateline.catalog.text;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes a document as HTML that carries its own text separators: one newline before each block but the first. */
final class BlockWriter extends AbstractVisitor {
    private final StringBuilder html = new StringBuilder();
    private boolean written;

    String html() {
        return html.toString();
    }

    /** A leaf block: the separator first, then the element with its inline content. */
    private void leaf(String tag, Node block) {
        separate();
        html.append('<').append(tag).append('>');
        visitChildren(block);
        html.append("</").append(tag).append('>');
    }

    private void separate() {
        if (written) {
            html.append('\n');
        }
        written = true;
    }

    private void around(String tag, Node node) {
        html.append('<').append(tag).append('>');
        visitChildren(node);
        html.append("</").append(tag).append('>');
    }

    private void text(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&#34;");
                default -> html.append(c);
            }
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        leaf("p", paragraph);
    }

    /** The page has the title as its first heading: a body's headings begin one level below. */
    @Override
    public void visit(Heading heading) {
        leaf("h" + Math.min(6, heading.getLevel() + 1), heading);
    }

    @Override
    public void visit(BlockQuote quote) {
        around("blockquote", quote);
    }

    @Override
    public void visit(BulletList list) {
        around("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        html.append(start == null || start == 1 ? "<ol>" : "<ol start=\"" + start + "\">");
        visitChildren(list);
        html.append("</ol>");
    }

    @Override
    public void visit(ListItem item) {
        around("li", item);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code(block.getLiteral());
    }

    private void code(String literal) {
        separate();
        html.append("<pre><code>");
        text(literal.stripTrailing());
        html.append("</code></pre>");
    }

    @Override
    public void visit(ThematicBreak rule) {
        html.append("<hr>");
    }

    @Override
    public void visit(HtmlBlock block) {
        separate();
        html.append("<p>");
        text(block.getLiteral().strip());
        html.append("</p>");
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            around("table", block);
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableHead) {
            around("thead", node);
        } else if (node instanceof TableBody) {
            around("tbody", node);
        } else if (node instanceof TableRow) {
            around("tr", node);
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else {
            visitChildren(node);
        }
    }

    private void cell(TableCell cell) {
        String tag = cell.isHeader() ? "th" : "td";
        html.append('<').append(tag);
        if (cell.getAlignment() != null) {
            html.append(" class=\"align-")
                    .append(cell.getAlignment().name().toLowerCase(java.util.Locale.ROOT))
                    .append('"');
        }
        html.append('>');
        // Text straight inside a row would be moved out of the table by any HTML parser, so separators stand in cells.
        if (cell.getPrevious() != null) {
            html.append('\t');
        } else {
            separate();
        }
        visitChildren(cell);
        html.append("</").append(tag).append('>');
    }

    @Override
    public void visit(Text text) {
        text(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        html.append("<code>");
        text(code.getLiteral());
        html.append("</code>");
    }

    @Override
    public void visit(Emphasis emphasis) {
        around("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        around("strong", strong);
    }

    @Override
    public void visit(Link link) {
        html.append("<a href=\"");
        text(link.getDestination());
        html.append("\">");
        visitChildren(link);
        html.append("</a>");
    }

    /** A picture stands for its description: pages load nothing from elsewhere. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(HtmlInline inline) {
        text(inline.getLiteral());
    }

    /** A line break in the source is a space to the reader; written as one, offsets stay simple. */
    @Override
    public void visit(SoftLineBreak lineBreak) {
        html.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        html.append("<br>\n");
    }
}
