package org.dateline.web.reader;

import java.util.List;
import org.dateline.web.client.FoundReleases;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/**
 * A release in a list, with the figures that give its news.
 *
 * @param topics names of its topics, in the language of the page
 * @param leading its two or three leading figures; empty where there are none, or none can be had now
 */
public record Entry(FoundReleases.Item release, List<String> topics, List<Reading> leading) {
    private static final int BEGINNING = 20;

    public boolean withdrawn() {
        return "withdrawn".equals(release.state());
    }

    public boolean highlighted() {
        return release.highlights() != null;
    }

    /** Its title as HTML, with what was looked for marked. */
    public String markedTitle() {
        return onlyMarks(release.highlights().title());
    }

    /** A place that has what was looked for, as HTML, with dots where it is cut out of the text. */
    public String fragment() {
        String marked = onlyMarks(release.highlights().text());
        String plain = Jsoup.parseBodyFragment(marked).text();
        boolean cut = !plain.startsWith("…")
                && !release.excerpt().startsWith(plain.substring(0, Math.min(BEGINNING, plain.length())));
        return (cut ? "… " : "") + marked + (plain.matches(".*[.…]") ? "" : " …");
    }

    /** Highlights come as HTML from elsewhere: nothing else in it passes. */
    private static String onlyMarks(String html) {
        return Jsoup.clean(html, Safelist.none().addTags("mark"));
    }

    /** What it says, in brief. */
    public String brief() {
        boolean summary = release.summary() != null && !release.summary().isBlank();
        return summary ? release.summary() : release.excerpt();
    }
}
