package org.dateline.catalog.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The only renderer of release bodies: CommonMark with tables in, sanitised HTML and its canonical text out.
 *
 * <p>The HTML is written block by block with the separators of the canonical text between the tags, so that whoever strips
 * the tags is left with the canonical text and offsets into the one are offsets into the other.
 */
@ApplicationScoped
public final class Markdown {
    /** Deeper nesting than this is flattened by nobody's wish but an attacker's. */
    private static final int MAX_NESTING = 24;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "em",
                    "strong",
                    "code",
                    "pre",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "sup",
                    "sub",
                    "del")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("class")
            .matching(Set.of("align-left", "align-right", "align-center")::contains)
            .onElements("th", "td")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .maxOpenBlockParsers(MAX_NESTING)
            .build();

    /**
     * @param markdown CommonMark with GFM tables; HTML in it is shown as text, never interpreted
     * @return the body for readers
     */
    public Rendering render(String markdown) {
        Node document = parser.parse(normalise(markdown));
        BlockWriter writer = new BlockWriter();
        document.accept(writer);
        String html = POLICY.sanitize(writer.html());
        Document clean = Jsoup.parseBodyFragment(html);
        clean.outputSettings().prettyPrint(false);
        return new Rendering(html, clean.body().wholeText());
    }

    /** Line ends become {@code \n}, composed characters their canonical composition, controls but tab and newline go. */
    public static String normalise(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c) && c != 0xFEFF)
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }
}
