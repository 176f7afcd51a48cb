package org.dateline.web.reader;

import java.util.List;
import org.dateline.web.client.FoundReleases;
import org.jsoup.parser.Parser;

/**
 * A release in a list, with the figures that give its news.
 *
 * @param leading its two or three leading figures; empty where there are none, or none can be had now
 */
public record Entry(FoundReleases.Item release, List<Reading> leading) {

    public boolean withdrawn() {
        return "withdrawn".equals(release.state());
    }

    /** Its title as escaped HTML, with what was looked for marked. */
    public boolean highlighted() {
        return release.highlights() != null;
    }

    /** Escaped HTML of a place that has what was looked for, with dots where it is cut out of the text. */
    public String fragment() {
        String marked = release.highlights().text();
        String plain = Parser.unescapeEntities(marked.replaceAll("</?mark>", ""), false);
        boolean begins = release.excerpt().startsWith(plain.substring(0, Math.min(20, plain.length())));
        return (begins ? "" : "… ") + marked + (plain.endsWith(".") ? "" : " …");
    }

    /** What it says, in brief. */
    public String brief() {
        boolean summary = release.summary() != null && !release.summary().isBlank();
        return summary ? release.summary() : release.excerpt();
    }
}
