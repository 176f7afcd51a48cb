package org.dateline.catalog.text;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * CommonMark with GFM tables, made into what readers see. Nothing else in the suite renders.
 *
 * <p>Raw HTML is shown as the characters it consists of. Links lead to http, https, mailto, or inside the site; an
 * image becomes a link to it, so that no page makes a reader's browser call a third party. Headings start at
 * {@code h2}, below the release's title. A line end inside a paragraph is a space, a hard break begins a
 * new paragraph. Refused characters (see
 * {@link Characters}) are left out. The cost is bounded whatever comes in: nesting, images, table cells and link addresses
 * have limits beyond which the content is shown plainly.
 */
@Singleton
public final class Markdown {
    private static final int DEEPEST_BLOCK = 40;
    private static final int DEEPEST_INLINE = 40;
    private static final int MOST_IMAGES = 1_000;
    private static final Pattern IMAGE = Pattern.compile("![", Pattern.LITERAL);

    // Without HtmlBlock: raw HTML stays what it is, characters in a paragraph.
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            BlockQuote.class,
            IndentedCodeBlock.class);

    private final Parser withTables =
            parser().extensions(List.of(TablesExtension.create())).build();
    private final Parser withoutTables = parser().build();

    private static Parser.Builder parser() {
        return Parser.builder()
                .enabledBlockTypes(BLOCKS)
                .maxOpenBlockParsers(DEEPEST_BLOCK)
                .maxInlineNesting(DEEPEST_INLINE);
    }

    /**
     * Renders a body.
     *
     * @param markdown any text at all
     * @return the same for the same text, always
     */
    public Rendering render(String markdown) {
        return Sanitizer.sanitize(write(markdown));
    }

    /** The HTML before sanitising, which must not change anything: it is the second lock on the door. */
    String write(String markdown) {
        String source = withoutExcessiveImages(Characters.withoutRefused(Characters.normalise(markdown)));
        Parser parser = TableSize.isReasonable(source) ? withTables : withoutTables;
        return HtmlWriter.write(parser.parse(source));
    }

    // The parser looks up the whole text of each image as if it could be a label, which is quadratic when they nest.
    private static String withoutExcessiveImages(String source) {
        long images = IMAGE.matcher(source).results().limit(MOST_IMAGES + 1).count();
        return images > MOST_IMAGES ? source.replace("![", "!\\[") : source;
    }
}
