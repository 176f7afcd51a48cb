package org.dateline.catalog.text;

import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Walks a parsed document without recursion (depth is the sender's to choose, the stack is ours). */
final class HtmlWriter {
    private static final Map<Class<? extends Node>, String> TAGS = Map.of(
            BlockQuote.class, "blockquote",
            BulletList.class, "ul",
            OrderedList.class, "ol",
            ListItem.class, "li",
            FencedCodeBlock.class, "pre",
            IndentedCodeBlock.class, "pre",
            TableBlock.class, "table",
            TableHead.class, "thead",
            TableBody.class, "tbody",
            TableRow.class, "tr");

    private final HtmlText out = new HtmlText();
    private final Substance substance;
    private final LinkAddresses addresses = new LinkAddresses();
    private Node openLink;

    private HtmlWriter(Substance substance) {
        this.substance = substance;
    }

    static String write(Node document) {
        HtmlWriter writer = new HtmlWriter(Substance.of(document));
        Node node = document.getFirstChild();
        while (node != null) {
            boolean entered = writer.enter(node);
            if (entered && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            if (entered) {
                writer.leave(node);
            }
            while (node.getNext() == null && node.getParent() != document) {
                node = node.getParent();
                writer.leave(node);
            }
            node = node.getNext();
        }
        return writer.out.toString();
    }

    /** Writes what comes before the node's children; true if they are to be visited and the node then left. */
    private boolean enter(Node node) {
        if (node instanceof Text text) {
            out.text(Substance.visible(text.getLiteral()));
        } else if (node instanceof SoftLineBreak) {
            out.text(" ");
        } else if (node instanceof HardLineBreak || Substance.isBreak(node)) {
            lineBreak(node);
        } else if (node instanceof ThematicBreak) {
            out.tag("<hr>");
        } else if (substance.isIn(node)) {
            return enterInline(node) || enterBlock(node);
        }
        return false;
    }

    private void lineBreak(Node node) {
        boolean splits = node.getParent() instanceof Paragraph
                && !blockTag(node.getParent()).isEmpty();
        if (splits) {
            out.lineBreak();
        } else {
            out.text(" ");
        }
    }

    private boolean enterInline(Node node) {
        if (node instanceof Code code) {
            out.inlineTag("<code>");
            out.text(Substance.visible(code.getLiteral()));
            out.tag("</code>");
        } else if (node instanceof HtmlInline html) {
            out.text(Substance.visible(html.getLiteral()));
        } else if (node instanceof Emphasis) {
            out.inlineTag("<em>");
        } else if (node instanceof StrongEmphasis) {
            out.inlineTag("<strong>");
        } else if (node instanceof Link link) {
            openLink(link, link.getDestination());
        } else if (node instanceof Image image) {
            openLink(image, image.getDestination());
        } else {
            return false;
        }
        return true;
    }

    private void openLink(Node node, String destination) {
        if (openLink == null) {
            addresses.admit(destination).ifPresent(address -> {
                out.link(address);
                openLink = node;
            });
        }
    }

    private boolean enterBlock(Node node) {
        String tag = blockTag(node);
        boolean separatedWithin = node instanceof ListItem
                || node instanceof TableHead
                || node instanceof TableBody
                || node instanceof TableRow
                || node instanceof TableCell;
        if (!separatedWithin) {
            out.startBlock();
        }
        if (!tag.isEmpty()) {
            out.tag("<" + tag + attributes(node) + ">");
        }
        if (node instanceof TableCell) {
            out.startCell(node.getPrevious() == null, node.getParent().getParent() instanceof TableHead);
        } else if (node instanceof ListItem) {
            out.startBlock();
        }
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            out.tag("<code>");
            out.verbatim(Substance.code(node));
            out.tag("</code>");
        }
        return true;
    }

    private void leave(Node node) {
        if (node == openLink) {
            out.tag("</a>");
            openLink = null;
        } else if (node instanceof Emphasis) {
            out.tag("</em>");
        } else if (node instanceof StrongEmphasis) {
            out.tag("</strong>");
        } else {
            String tag = blockTag(node);
            out.tag(tag.isEmpty() ? "" : "</" + tag + ">");
        }
    }

    /** The element's name; empty for what has none, such as a paragraph in a list without blank lines. */
    private static String blockTag(Node node) {
        if (node instanceof Heading heading) {
            return "h" + Math.min(heading.getLevel() + 1, 6);
        }
        if (node instanceof Paragraph) {
            boolean tight = node.getParent().getParent() instanceof ListBlock list && list.isTight();
            return tight ? "" : "p";
        }
        if (node instanceof TableCell cell) {
            return cell.isHeader() ? "th" : "td";
        }
        return TAGS.getOrDefault(node.getClass(), "");
    }

    private static String attributes(Node node) {
        if (node instanceof OrderedList list && list.getMarkerStartNumber() != null) {
            return list.getMarkerStartNumber() == 1 ? "" : " start=\"" + list.getMarkerStartNumber() + "\"";
        }
        if (node instanceof TableCell cell) {
            String scope = cell.isHeader() ? " scope=\"col\"" : "";
            return cell.getAlignment() == null
                    ? scope
                    : scope + " align=\"" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
        }
        return "";
    }
}
