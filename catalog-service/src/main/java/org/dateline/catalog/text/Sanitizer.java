package org.dateline.catalog.text;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/** Lets only the elements of a text through, whatever the writer before it did, and collects the text that is left. */
final class Sanitizer {
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr")
            .allowElements("ul", "ol", "li", "em", "strong", "code", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("scope")
            .matching(true, "col")
            .onElements("th")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .toFactory();

    private Sanitizer() {}

    static Rendering sanitize(String html) {
        StringBuilder safe = new StringBuilder(html.length());
        StringBuilder text = new StringBuilder(html.length());
        HtmlStreamEventReceiver renderer = HtmlStreamRenderer.create(safe, Handler.DO_NOTHING);
        HtmlSanitizer.sanitize(html, POLICY.apply(new TextCollector(renderer, text)));
        return new Rendering(safe.toString(), text.toString());
    }

    /** Writes the sanitised events and keeps the text among them. */
    private record TextCollector(HtmlStreamEventReceiver html, StringBuilder text) implements HtmlStreamEventReceiver {
        @Override
        public void openDocument() {
            html.openDocument();
        }

        @Override
        public void closeDocument() {
            html.closeDocument();
        }

        @Override
        public void openTag(String name, List<String> attributes) {
            html.openTag(name, attributes);
        }

        @Override
        public void closeTag(String name) {
            html.closeTag(name);
        }

        @Override
        public void text(String content) {
            html.text(content);
            text.append(content);
        }
    }
}
